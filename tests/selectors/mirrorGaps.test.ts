import { describe, expect, it } from 'vitest'
import type { Claim } from '#domain/record.ts'
import { mirrorGaps } from '#selectors/tradeLane.ts'
import { filters, indexOf, publishedOn, said, years } from './laneIndex.ts'

const astana = (overrides: Partial<Claim> = {}) =>
  said({ claimant: 'kaz-bns', time: '2024', value: 5e9, ...overrides })
const ankara = (overrides: Partial<Claim> = {}) =>
  said({ claimant: 'tur-mfa', time: '2024', value: 8e9, ...overrides })

describe(mirrorGaps, () => {
  const gapsOf = (...claims: Claim[]) => mirrorGaps(indexOf(claims), filters())

  it('lies between the two totals of one period, and names Astana’s claim first', () => {
    expect(gapsOf(astana(), ankara())).toEqual([
      {
        span: { from: 2024, to: 2025 },
        low: 5e9,
        high: 8e9,
        claims: ['goods-trade/2024/kaz-bns', 'goods-trade/2024/tur-mfa'],
      },
    ])
  })

  it('is a gap also where Ankara counts less', () => {
    expect(gapsOf(astana(), ankara({ value: 3e9 }))).toMatchObject([{ low: 3e9, high: 5e9 }])
  })

  it.each([
    [4.9e9, 0],
    [4.85e9, 1],
    [4.86e9, 0],
    [5.15e9, 0],
    [5.16e9, 1],
  ])('begins at three hundredths of the larger total: %d against 5e9', (value, count) => {
    expect(gapsOf(astana(), ankara({ value }))).toHaveLength(count)
  })

  it.each([
    [5.4e9, []],
    [4e9, []],
    [8.95e9, [{ low: 5.41e9, high: 8.95e9, isLowerBound: true }]],
  ])('compares eleven months with a year only if they exceed it: %d against 5.41e9', (value, expected) => {
    const gaps = gapsOf(astana({ time: '2025', value: 5.41e9 }), ankara({ time: '2025-01/2025-11', value }))
    expect(gaps).toMatchObject(expected)
    expect(gaps).toHaveLength(expected.length)
  })

  it('compares eleven months with eleven months, and then the gap is no bound', () => {
    const [gap] = gapsOf(
      astana({ time: '2022', value: 4.8e9 }),
      astana({ claimant: 'kaz-minister', time: '2022-01/2022-11', value: 4.7e9 }),
      ankara({ time: '2022-01/2022-11', value: 5.89e9 }),
    )
    expect(gap).toMatchObject({
      low: 4.7e9,
      high: 5.89e9,
      claims: ['goods-trade/2022-01--2022-11/kaz-minister', expect.any(String)],
    })
    expect(gap).not.toHaveProperty('isLowerBound')
  })

  it('never compares two years with one', () => {
    expect(gapsOf(astana({ time: '2023' }), ankara({ time: '2023/2024', value: 16e9 }))).toEqual([])
  })

  it('reads Astana’s own count before what one of its ministers says', () => {
    const minister = astana({ claimant: 'kaz-minister', value: 6e9 })
    expect(gapsOf(minister, astana(), ankara())).toMatchObject([{ low: 5e9 }])
    expect(gapsOf(minister, ankara())).toMatchObject([{ low: 6e9 }])
  })

  it.each([
    ['over 8', { precision: 'at-least' as const }, {}, true],
    ['almost 8', { precision: 'at-most' as const }, {}, false],
    ['almost 5', {}, { precision: 'at-most' as const }, true],
    ['over 5', {}, { precision: 'at-least' as const }, false],
  ])('is at least so wide where a bound says so: %s', (_, ofAnkara, ofAstana, isLowerBound) => {
    const [gap] = gapsOf(astana(ofAstana), ankara(ofAnkara))
    expect(gap!.isLowerBound ?? false).toBe(isLowerBound)
  })

  it.each([
    ['a remark of a day', [ankara({ time: '2024-05-01' }), astana()]],
    ['a plan of Astana’s', [ankara(), astana({ nature: 'plan' })]],
    ['a goal of Ankara’s', [ankara({ nature: 'target' }), astana()]],
    ['a figure of low confidence', [ankara(), astana({ confidence: 'low' })]],
  ])('is never drawn from %s', (_, claims) => {
    expect(gapsOf(...claims)).toEqual([])
  })

  it('goes when one capital is chosen, when its year is not in view, and while one side was not public', () => {
    const index = indexOf([astana(), ankara({ evidence: [publishedOn('2025-03-01')] })])
    expect(mirrorGaps(index, filters({ reporter: 'KAZ' }))).toEqual([])
    expect(mirrorGaps(index, years(2010, 2023))).toEqual([])
    expect(mirrorGaps(index, years(2024))).toHaveLength(1)
    expect(mirrorGaps(index, filters({ known: '2025-02-28' }))).toEqual([])
    expect(mirrorGaps(index, filters({ known: '2025-03-01' }))).toHaveLength(1)
  })
})

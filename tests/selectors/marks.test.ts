import { describe, expect, it } from 'vitest'
import type { Claim } from '#domain/record.ts'
import { collapsed, markOf, placeable, whoseOf } from '#selectors/marks.ts'
import { indexOf, publishedOn, said } from './laneIndex.ts'

const marksOf = (claims: readonly Claim[], known: string | null = null) => {
  const index = indexOf(claims)
  return collapsed(index, placeable(index.record.claims), known)
}
const markOfOne = (overrides: Partial<Claim>, known: string | null = null) => {
  const index = indexOf([said(overrides)])
  return markOf(index, placeable(index.record.claims)[0]!, known)
}

describe(placeable, () => {
  it('places only what has a value and a time', () => {
    const index = indexOf([
      said({ id: 'counted', time: '2020' }),
      said({ id: 'remark', time: null, evidence: [publishedOn('2021-03-04')] }),
      said({ id: 'nowhere', time: null, evidence: [publishedOn(null)] }),
      said({ id: 'missing', time: '2020', value: null, missing: 'not-found' }),
    ])
    expect(placeable(index.record.claims).map(({ claim, time }) => [claim.id, time])).toEqual([
      ['counted', '2020'],
      ['remark', '2021-03-04'],
    ])
  })
})

describe(whoseOf, () => {
  it('is the state that goods, money or people come from; of both, when the indicator names none', () => {
    const index = indexOf([])
    expect(whoseOf(index, 'goods-from-kaz')).toBe('KAZ')
    expect(whoseOf(index, 'fdi-from-tur-cumulative')).toBe('TUR')
    expect(whoseOf(index, 'goods-trade')).toBe('both')
    expect(whoseOf(index, 'no-such-indicator')).toBe('both')
  })
})

describe(markOf, () => {
  it('stands amid the time that it counts', () => {
    expect(markOfOne({ time: '2020' })).toMatchObject({
      at: 2020.5,
      isDay: false,
      span: { from: 2020, to: 2021 },
    })
    const part = markOfOne({ time: '2021-01/2021-03' })
    expect(part.span.to).toBeCloseTo(2021 + 90 / 365, 9)
    expect(part.at).toBeCloseTo(2021 + 45 / 365, 9)
    expect(part.isDay).toBe(false)
  })

  it('stands, said without a period, on the day on which it was said, and has no bar', () => {
    const mark = markOfOne({ time: null, evidence: [publishedOn('2020-01-01')] })
    expect(mark).toMatchObject({ at: 2020, isDay: true })
    expect(mark).not.toHaveProperty('since')
  })

  it.each(['2024-05', '2024'])('has no bar either when the saying is dated only to %s', (published) => {
    expect(markOfOne({ time: null, evidence: [publishedOn(published)] }).isDay).toBe(true)
  })

  it('has a bar for a range of days', () => {
    expect(markOfOne({ time: '2025-01-01/2025-06-30' }).isDay).toBe(false)
    expect(markOfOne({ time: '2025-06-30' }).isDay).toBe(true)
  })

  it('stands, adding up the years 2005 to 2024, at their end, and says since when it counts', () => {
    const mark = markOfOne({ indicator: 'fdi-from-tur-cumulative', time: '2005/2024' })
    expect(mark.at).toBeCloseTo(2025, 5)
    expect(Math.floor(mark.at)).toBe(2024)
    expect(mark).toMatchObject({ since: 2005, isDay: true })
  })

  it('says of a total to a day nothing about when counting began', () => {
    const mark = markOfOne({ indicator: 'fdi-from-tur-cumulative', time: '2024-06-30' })
    expect(mark).not.toHaveProperty('since')
  })

  it.each([
    ['kaz-bns', 'KAZ'],
    ['tur-mfa', 'TUR'],
    ['joint-governments', 'joint'],
    ['baci', 'other'],
    ['nobody-known', 'other'],
  ])('gives %s the voice %s', (claimant, voice) => {
    expect(markOfOne({ claimant }).voice).toBe(voice)
  })

  it('is pale in a past view when nobody knows since when it is public', () => {
    const undated = { time: '2020', evidence: [publishedOn(null)] }
    expect(markOfOne(undated, '2022-01-01').pale).toBe(true)
    expect(markOfOne(undated, null).pale).toBe(false)
    expect(markOfOne({ time: '2020' }, '2022-01-01').pale).toBe(false)
  })
})

describe(collapsed, () => {
  const ankara = (id: string, value: number, overrides: Partial<Claim> = {}) =>
    said({ id, claimant: 'tur-mfa', time: '2020', value, precision: 'rounded', ...overrides })

  it('puts figures of one voice and period that agree behind one mark', () => {
    expect(marksOf([ankara('a', 100), ankara('b', 101, { claimant: 'tur-turkstat' })])).toHaveLength(1)
    expect(marksOf([ankara('a', 100), ankara('b', 103)])).toHaveLength(2)
  })

  it.each([
    ['voices', { claimant: 'kaz-bns' }],
    ['periods', { time: '2020-01/2020-11' }],
    ['indicators', { indicator: 'goods-from-tur' }],
  ])('keeps equal figures of two %s apart', (_, overrides) => {
    expect(marksOf([ankara('a', 100), ankara('b', 100, overrides)])).toHaveLength(2)
  })

  it.each([
    ['the exact one', { precision: 'exact' as const, evidence: [publishedOn('1980-01-01')] }],
    ['the newest of the equally exact', { evidence: [publishedOn('2021-01-01')] }],
  ])('lets %s lead, and keeps the others behind it', (_, leader) => {
    const [mark] = marksOf([ankara('a', 100), ankara('z', 101, leader), ankara('b', 99.5)])
    expect(mark).toMatchObject({ id: 'z', value: 101 })
    expect(mark!.claims).toEqual(['z', 'a', 'b'])
  })

  it('puts marks in the order of time, then of height', () => {
    const marks = marksOf([
      ankara('late', 1, { time: '2022' }),
      ankara('high', 200),
      ankara('low', 100),
      ankara('early', 5, { time: '2019' }),
    ])
    expect(marks.map(({ id }) => id)).toEqual(['early', 'low', 'high', 'late'])
  })

  it('does not depend on the order of the file', () => {
    const claims = [ankara('a', 100), ankara('b', 101), ankara('c', 103), ankara('d', 90), ankara('e', 91)]
    expect(marksOf(claims.toReversed())).toEqual(marksOf(claims))
  })
})

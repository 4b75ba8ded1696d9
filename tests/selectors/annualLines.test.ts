import { describe, expect, it } from 'vitest'
import type { Claim } from '#domain/record.ts'
import { annualLines } from '#selectors/annualLines.ts'
import { filters, indexOf, publishedOn, said, years } from './laneIndex.ts'

const count = (time: string, overrides: Partial<Claim> = {}) =>
  said({ indicator: 'visitors-from-kaz-antalya', claimant: 'tur-mfa', time, value: 100_000, ...overrides })
const series = (times: readonly string[], overrides: Partial<Claim> = {}) =>
  times.map((time) => count(time, overrides))
const linesOf = (claims: readonly Claim[], f = filters()) =>
  annualLines(indexOf(claims), 'visitors-from-kaz-antalya', f)
const FOUR = ['2012', '2013', '2014', '2015']

describe(annualLines, () => {
  it('stands for each year in its middle, in the hue of the state that people come from', () => {
    expect(linesOf(series(FOUR.toReversed()))).toMatchObject([
      { whose: 'KAZ', points: [{ at: 2012.5 }, { at: 2013.5 }, { at: 2014.5 }, { at: 2015.5 }] },
    ])
  })

  it('joins neighbouring years and no others', () => {
    const [line] = linesOf(series(['2012', '2013', '2015', '2016', '2020']))
    expect(line!.points.map(({ joinsPrevious }) => joinsPrevious)).toEqual([false, true, false, true, false])
  })

  it('is no line under four different years', () => {
    expect(linesOf(series(FOUR.slice(1)))).toEqual([])
    expect(linesOf([...series(FOUR.slice(1)), count('2015', { id: 'again', value: 5 })])).toEqual([])
    expect(linesOf(series(FOUR))).toHaveLength(1)
  })

  it('is of one claimant: two make two lines, and never one', () => {
    const mixed = [
      ...series(['2012', '2013', '2014']),
      ...series(['2015', '2016'], { claimant: 'tur-turkstat' }),
    ]
    expect(linesOf(mixed)).toEqual([])
    expect(linesOf([...series(FOUR), ...series(FOUR, { claimant: 'tur-turkstat' })])).toHaveLength(2)
  })

  it.each([
    ['a figure of low confidence', { confidence: 'low' as const }],
    ['an approximate one', { precision: 'approximate' as const }],
  ])('shows %s as a hollow point, because without it strangers would be joined', (_, overrides) => {
    const [line] = linesOf([...series(['2012', '2014', '2015']), count('2013', overrides)])
    expect(line!.points.map(({ isHollow }) => isHollow)).toEqual([false, true, false, false])
    expect(line!.points.map(({ joinsPrevious }) => joinsPrevious)).toEqual([false, true, true, true])
  })

  it('holds one figure of each year: of two, the one that is not doubted', () => {
    const doubted = count('2013', { id: 'a', confidence: 'low', value: 1 })
    const [line] = linesOf([...series(FOUR), doubted])
    expect(line!.points.map(({ value }) => value)).toEqual([100_000, 100_000, 100_000, 100_000])
  })

  it.each([
    ['part of a year', count('2016-01/2016-10')],
    ['two years at once', count('2016/2017')],
    ['a plan', count('2016', { nature: 'plan' })],
    ['a missing figure', count('2016', { value: null, missing: 'not-found' })],
    ['a remark that names no period', count('2016', { time: null, evidence: [publishedOn('2016')] })],
  ])('leaves out %s', (_, other) => {
    expect(linesOf([...series(FOUR), other])[0]!.points).toHaveLength(4)
  })

  it('is cut by the years and by the day of knowledge', () => {
    const claims = [...series(FOUR), count('2016', { evidence: [publishedOn('2020-01-01')] })]
    expect(linesOf(claims, years(2013, 2026))[0]!.points).toHaveLength(4)
    expect(linesOf(claims, filters({ known: '2019-12-31' }))[0]!.points).toHaveLength(4)
    expect(linesOf(claims)[0]!.points).toHaveLength(5)
  })
})

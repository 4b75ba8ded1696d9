import { describe, expect, it } from 'vitest'
import type { Area } from '#domain/codelists.ts'
import { knownSince } from '#domain/known.ts'
import type { Claim } from '#domain/record.ts'
import {
  drawable,
  figureCounts,
  inRange,
  isBy,
  knowledgeOn,
  passes,
  standsAt,
} from '#selectors/visibleClaims.ts'
import { filters, indexOf, publishedOn, said, years } from './laneIndex.ts'

/** One claim in an index of its own. */
const alone = (overrides: Partial<Claim>) => {
  const index = indexOf([said(overrides)])
  return { index, claim: index.record.claims[0]! }
}

describe(knowledgeOn, () => {
  it.each([
    ['2022-11-09', '2022', '2022-11-09', 'known'],
    ['2022-11-09', '2022', '2022-11-08', 'later'],
    ['2022-11', '2022', '2022-11-29', 'later'],
    ['2022-11', '2022', '2022-11-30', 'known'],
    ['2022', '2021', '2022-12-30', 'later'],
    [null, '2021', '2021-12-31', 'undated'],
    [null, '2021', '2021-12-30', 'later'],
    [null, '2021-01/2021-05', '2021-05-31', 'undated'],
    [null, null, '1992-01-01', 'undated'],
  ])('published in %s about %s, it is on %s %s', (published, period, day, expected) => {
    expect(knowledgeOn(knownSince(published, period), day)).toBe(expected)
  })

  it('knows everything when no day is chosen', () => {
    expect(knowledgeOn(knownSince(null, null), null)).toBe('known')
    expect(knowledgeOn(knownSince('2099', '2098'), null)).toBe('known')
  })
})

describe(standsAt, () => {
  it('is the period that is counted, else the day on which it was said, else nowhere', () => {
    expect(standsAt(alone({ time: '2020', evidence: [publishedOn('2024-05-01')] }).claim)).toBe('2020')
    expect(standsAt(alone({ time: null, evidence: [publishedOn('2024-05-01')] }).claim)).toBe('2024-05-01')
    expect(standsAt(alone({ time: null, evidence: [publishedOn(null)] }).claim)).toBeNull()
  })
})

describe(inRange, () => {
  it.each([
    ['2020', 2020, 2020, true],
    ['2020', 2021, 2022, false],
    ['2019', 2020, 2022, false],
    ['2020-01/2022-06', 2021, 2021, true],
    ['2020-12-31', 2020, 2020, true],
    ['2020-12-31', 2021, 2021, false],
  ])('finds a figure of %s in %d to %d: %s', (time, start, end, expected) => {
    const { index, claim } = alone({ time })
    expect(inRange(index, claim, { start, end })).toBe(expected)
    expect(inRange(index, claim, null)).toBe(true)
  })

  it.each([
    [2005, 2023, false],
    [2024, 2026, true],
    [2023, 2024, true],
    [2025, 2026, false],
  ])('counts a total of 2005 to 2024 by its last day: %d to %d %s', (start, end, expected) => {
    const { index, claim } = alone({ indicator: 'fdi-from-tur-cumulative', time: '2005/2024' })
    expect(inRange(index, claim, { start, end })).toBe(expected)
  })

  it('finds a remark without a period in the year in which it was made, and one without a day in none', () => {
    const dated = alone({ time: null, evidence: [publishedOn('2024-05-01')] })
    expect(inRange(dated.index, dated.claim, { start: 2024, end: 2024 })).toBe(true)
    const undated = alone({ time: null, evidence: [publishedOn(null)] })
    expect(inRange(undated.index, undated.claim, { start: 1991, end: 2026 })).toBe(false)
    expect(inRange(undated.index, undated.claim, null)).toBe(true)
  })
})

describe(isBy, () => {
  it.each<[string, Area | null, boolean]>([
    ['kaz-bns', 'KAZ', true],
    ['kaz-bns', 'TUR', false],
    ['tur-mfa', 'TUR', true],
    ['tur-mfa', 'KAZ', false],
    ['joint-governments', 'KAZ', true],
    ['joint-governments', 'TUR', true],
    ['newspaper', 'KAZ', false],
    ['newspaper', null, true],
    ['nobody-known', 'TUR', false],
    ['nobody-known', null, true],
  ])('hears %s as the account of %s: %s', (claimant, reporter, expected) => {
    const { index, claim } = alone({ claimant })
    expect(isBy(index, claim, reporter)).toBe(expected)
  })
})

describe(passes, () => {
  it('never asks for categories, search, or the posts', () => {
    const { index, claim } = alone({})
    expect(
      passes(index, claim, filters({ kinds: ['security'], q: 'zebra', states: 'TUR', posts: ['embassy'] })),
    ).toBe(true)
  })

  it('hides what carries no publication day only when asked, and only in a past view', () => {
    const { index, claim } = alone({ time: '2020', evidence: [publishedOn(null)] })
    expect(passes(index, claim, filters({ known: '2022-01-01' }))).toBe(true)
    expect(passes(index, claim, filters({ known: '2022-01-01', hidesUndated: true }))).toBe(false)
    expect(passes(index, claim, filters({ hidesUndated: true }))).toBe(true)
  })
})

describe(drawable, () => {
  it('leaves out what has no value, low confidence, another indicator, or does not pass', () => {
    const index = indexOf([
      said({ id: 'sound', time: '2020' }),
      said({ id: 'missing', time: '2020', value: null, missing: 'not-found' }),
      said({ id: 'doubted', time: '2020', confidence: 'low' }),
      said({ id: 'other', time: '2020', indicator: 'students' }),
      said({ id: 'earlier', time: '2010' }),
    ])
    expect(drawable(index, 'goods-trade', years(2020)).map(({ id }) => id)).toEqual(['sound'])
    expect(drawable(index, 'no-such-indicator', filters())).toEqual([])
  })
})

describe(figureCounts, () => {
  it('counts what passes, and apart from it what is shown pale', () => {
    const index = indexOf([
      said({ id: 'a', evidence: [publishedOn('2020-06-01')], time: '2019' }),
      said({ id: 'b', evidence: [publishedOn(null)], time: '2019' }),
      said({ id: 'c', evidence: [publishedOn('2024-06-01')], time: '2019' }),
      said({
        id: 'd',
        value: null,
        missing: 'withheld',
        evidence: [publishedOn('2020-06-01')],
        time: '2019',
      }),
    ])
    expect(figureCounts(index, filters())).toEqual({ shown: 4, all: 4, undated: 0 })
    expect(figureCounts(index, filters({ known: '2021-01-01' }))).toEqual({ shown: 3, all: 4, undated: 1 })
    expect(figureCounts(index, filters({ known: '2021-01-01', hidesUndated: true }))).toEqual({
      shown: 2,
      all: 4,
      undated: 0,
    })
    expect(figureCounts(index, filters({ reporter: 'TUR' }))).toEqual({ shown: 0, all: 4, undated: 0 })
  })
})

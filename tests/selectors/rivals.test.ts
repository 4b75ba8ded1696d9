import { describe, expect, it } from 'vitest'
import type { Claim } from '#domain/record.ts'
import { NO_FILTERS } from '#domain/filters.ts'
import { type Relation, relationCounts, relationOf, rivalsOf, saysTheSame } from '#selectors/rivals.ts'
import { ankara, astana, daily, indexOf, minister, publishedOn } from './accounts.ts'

const BN = 1e9

describe(saysTheSame, () => {
  it.each([
    ['4.98 and a rounded 5', [4.976 * BN, 'exact'], [5 * BN, 'rounded'], true],
    ['5.41 and a rounded 5, which it rounds to', [5.41 * BN, 'exact'], [5 * BN, 'rounded'], true],
    ['5.41 and exactly 5', [5.41 * BN, 'exact'], [5 * BN, 'exact'], false],
    ['5.41 and 4.9', [5.41 * BN, 'exact'], [4.9 * BN, 'rounded'], false],
    ['1.4 and a rounded 1: too far for rounding', [1.4 * BN, 'exact'], [1 * BN, 'rounded'], false],
    ['4.7 and "over 5": a bound is no rounding', [4.7 * BN, 'rounded'], [5 * BN, 'at-least'], false],
    ['5.2 and "over 5"', [5.2 * BN, 'rounded'], [5 * BN, 'at-least'], true],
    ['4.8 and "almost 5"', [4.8 * BN, 'rounded'], [5 * BN, 'at-most'], true],
    ['nothing and nothing', [0, 'exact'], [0, 'exact'], true],
    ['nothing and something', [0, 'rounded'], [5, 'exact'], false],
  ] as const)('reads %s', (_, [a, p], [b, q], expected) => {
    const [one, other] = [
      { value: a, precision: p },
      { value: b, precision: q },
    ]
    expect(saysTheSame(one, other)).toBe(expected)
    expect(saysTheSame(other, one)).toBe(expected)
  })
})

const year = { value: 5.4 * BN, time: '2025' }

describe(relationOf, () => {
  it.each<[string, Claim, Claim, Relation | null]>([
    ['a claim and itself', astana(year), astana(year), null],
    ['the same value', astana(year), ankara(year), 'agrees'],
    ['a value within two per cent', astana(year), ankara({ ...year, value: 5.45 * BN }), 'agrees'],
    ['another value of the same year', astana(year), ankara({ ...year, value: 7 * BN }), 'rival'],
    ['another year', astana(year), ankara({ value: 7 * BN, time: '2024' }), null],
    ['a low claim', astana(year), ankara({ ...year, value: 7 * BN, confidence: 'low' }), 'rejected'],
    [
      'a low claim that is read itself',
      ankara({ ...year, value: 7 * BN, confidence: 'low' }),
      astana(year),
      'rival',
    ],
    ['a part of the year', astana(year), ankara({ value: 3 * BN, time: '2025-01/2025-05' }), 'part'],
    ['the year around a part', ankara({ value: 3 * BN, time: '2025-01/2025-05' }), astana(year), 'part'],
    [
      'a part that exceeds the year',
      astana(year),
      ankara({ value: 8.95 * BN, time: '2025-01/2025-11' }),
      'rival',
    ],
    [
      'the year that a part exceeds',
      ankara({ value: 8.95 * BN, time: '2025-01/2025-11' }),
      astana(year),
      'rival',
    ],
    [
      'a part above a lower bound of the year',
      astana({ ...year, precision: 'at-least' }),
      ankara({ value: 8 * BN, time: '2025-01/2025-11' }),
      'part',
    ],
    [
      'stretches that only overlap',
      astana({ value: 9 * BN, time: '2024-07/2025-06' }),
      ankara({ value: 1 * BN, time: '2025' }),
      'part',
    ],
    [
      'a remark of one day within the year',
      astana(year),
      ankara({ value: 9 * BN, time: '2025-11-09' }),
      'part',
    ],
    [
      'two remarks of one day',
      minister({ value: 1.7 * BN, time: '2018-09-13' }),
      daily({ value: 2.5 * BN, time: '2018-09-13' }),
      'rival',
    ],
    ['a remark that names no time', astana(year), ankara({ ...year, time: null, value: 9 * BN }), null],
    [
      'a goal beside what took place',
      astana(year),
      ankara({ ...year, value: 9 * BN, nature: 'target' }),
      null,
    ],
    ['a missing value', astana(year), ankara({ ...year, value: null, missing: 'withheld' }), null],
    [
      'two totals within a year',
      minister({ indicator: 'fdi-total', time: '2007/2021', value: 3.5 * BN }),
      minister({ indicator: 'fdi-total', time: '2022-11-09', value: 4.5 * BN }),
      'rival',
    ],
    [
      'two totals more than a year apart',
      minister({ indicator: 'fdi-total', time: '2007/2020', value: 3.5 * BN }),
      minister({ indicator: 'fdi-total', time: '2022-11-09', value: 4.5 * BN }),
      null,
    ],
    [
      'what reads alike and measures something else',
      astana(year),
      ankara({ ...year, indicator: 'farm-trade', value: 1 * BN }),
      'confused',
    ],
    [
      'the same the other way round',
      ankara({ ...year, indicator: 'farm-trade', value: 1 * BN }),
      astana(year),
      'confused',
    ],
    [
      'what has nothing to do with it',
      astana(year),
      ankara({ ...year, indicator: 'visitors', value: 100 }),
      null,
    ],
  ])('%s', (_, a, b, expected) => {
    const index = indexOf([a, b])
    expect(relationOf(index, index.claims.get(a.id)!, index.claims.get(b.id)!)).toBe(expected)
  })

  it('lets goals agree and never makes them rivals', () => {
    const goal = { indicator: 'trade-target', time: '2022-11-09', nature: 'target' as const }
    const claims = [
      astana({ ...goal, value: 10 * BN }),
      ankara({ ...goal, value: 10 * BN }),
      daily({ ...goal, value: 15 * BN }),
    ]
    const index = indexOf(claims)
    const [first, same, other] = claims.map(({ id }) => index.claims.get(id)!)
    expect(relationOf(index, first!, same!)).toBe('agrees')
    expect(relationOf(index, first!, other!)).toBeNull()
  })

  it('does not let a total count beyond the day on which it was published', () => {
    const claims = [
      minister({
        indicator: 'fdi-total',
        time: '2010/2022',
        value: 4 * BN,
        evidence: publishedOn('2022-03-01'),
      }),
      ankara({ indicator: 'fdi-total', time: '2021-02-28', value: 3 * BN }),
    ]
    const index = indexOf(claims)
    const [a, b] = claims.map(({ id }) => index.claims.get(id)!)
    expect(relationOf(index, a!, b!)).toBeNull()
  })
})

describe(rivalsOf, () => {
  const claims = [
    astana(year),
    daily({ ...year, value: 6.3 * BN, confidence: 'low' }),
    ankara({ value: 8.95 * BN, time: '2025-01/2025-11', evidence: publishedOn('2026-02-02') }),
    daily({ value: 4.9 * BN, time: '2025', id: 'goods-trade/2025/the-daily~2' }),
    minister(year),
    minister({ value: 1.9 * BN, time: '2025-01/2025-05' }),
  ]
  const index = indexOf(claims)
  const own = index.claims.get(claims[0]!.id)!

  it('puts the claim first, then those that agree, rivals by rank, rejected ones and parts', () => {
    expect(rivalsOf(index, own).map(({ claim, relation }) => `${relation} ${claim.id}`)).toEqual([
      'own goods-trade/2025/kaz-bns',
      'agrees goods-trade/2025/kaz-minister',
      'rival goods-trade/2025-01--2025-11/tur-trade-ministry',
      'rival goods-trade/2025/the-daily~2',
      'rejected goods-trade/2025/the-daily',
      'part goods-trade/2025-01--2025-05/kaz-minister',
    ])
  })

  it('counts rivals of the other capital and of other years in range alike', () => {
    const filters = { ...NO_FILTERS, reporter: 'KAZ' as const, time: { start: 1991, end: 2000 } }
    expect(relationCounts(index, own, filters)).toEqual({ agreeing: 1, rivals: 2, rejected: 1 })
  })

  it('leaves out what was published after the day that is read', () => {
    expect(relationCounts(index, own, { ...NO_FILTERS, known: '2025-12-31' }).rivals).toBe(1)
  })
})

import { describe, expect, it } from 'vitest'
import type { Claim } from '#domain/record.ts'
import { annualLines } from '#selectors/annualLines.ts'
import { investmentLane } from '#selectors/investmentLane.ts'
import { tradeLane } from '#selectors/tradeLane.ts'
import { byVintage } from '#selectors/vintage.ts'
import { filters, indexOf, publishedOn, said } from './laneIndex.ts'

const [OLD, NEW] = ['2023-03-01', '2024-03-01']
/** A figure of 2022 and its revision, the one published last first by id, so that no order of ids can decide. */
const revised = (overrides: Partial<Claim>): Claim[] => [
  said({ ...overrides, time: '2022', id: 'a-revised', value: 3e9, evidence: [publishedOn(NEW)] }),
  said({ ...overrides, time: '2022', id: 'b-first', value: 2e9, evidence: [publishedOn(OLD)] }),
]
const renamed = (claims: readonly Claim[]): Claim[] =>
  claims.map((claim) => ({ ...claim, id: claim.id === 'a-revised' ? 'z-revised' : claim.id }))

/** What each place of the page shows of 2022. */
const SHOWN: Record<string, (claims: readonly Claim[], known: string | null) => number | undefined> = {
  'the own count of a capital': (claims, known) =>
    tradeLane(indexOf(claims.map((c) => ({ ...c, indicator: 'goods-from-kaz' }))), filters({ known }))
      .columns[0]?.total,
  'what a capital declares': (claims, known) =>
    tradeLane(
      indexOf(claims.map((c) => ({ ...c, indicator: 'goods-from-kaz', claimant: 'tur-mfa' }))),
      filters({ known, reporter: 'TUR' }),
    ).columns[0]?.total,
  'the mirror gap': (claims, known) =>
    tradeLane(
      indexOf([...claims, said({ id: 'ankara', claimant: 'tur-mfa', time: '2022', value: 9e9 })]),
      filters({ known }),
    ).gaps[0]?.low,
  'the inflow of a year': (claims, known) =>
    investmentLane(
      indexOf(claims.map((c) => ({ ...c, indicator: 'fdi-from-tur-inflow' }))),
      filters({ known }),
    ).columns[0]?.total,
  'a yearly line': (claims, known) => {
    const others = ['2019', '2020', '2021'].map((time) => said({ time, id: time, value: 1e9 }))
    const all = [...others, ...claims].map((c) => ({ ...c, indicator: 'visitors-from-kaz-antalya' }))
    return annualLines(indexOf(all), 'visitors-from-kaz-antalya', filters({ known }))[0]?.points.at(-1)?.value
  },
}

describe.each(Object.entries(SHOWN))('%s', (_, shown) => {
  const claims = revised({ claimant: 'kaz-bns' })

  it('is the revision, whatever its id', () => {
    expect(shown(claims, null)).toBe(3e9)
    expect(shown(renamed(claims), null)).toBe(3e9)
    expect(shown(renamed(claims).toReversed(), null)).toBe(3e9)
  })

  it('is what was said first, on a day before the revision', () => {
    expect(shown(claims, OLD)).toBe(2e9)
  })
})

describe(byVintage, () => {
  const dated = (id: string, day: string | null, precision: Claim['precision'] = 'exact') => ({
    id,
    precision,
    knownFrom: { published: day, day, earliestPossible: day },
  })

  it('puts the last published first, what carries no day last, then the more exact, then the id', () => {
    const order = [
      dated('z', NEW),
      dated('d', OLD, 'exact'),
      dated('e', OLD, 'exact'),
      dated('a', OLD, 'rounded'),
      dated('b', null),
    ]
    expect(order.toReversed().toSorted(byVintage)).toEqual(order)
  })
})

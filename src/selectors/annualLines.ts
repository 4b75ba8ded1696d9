import type { Filters } from '#domain/filters.ts'
import type { Polyline } from '#domain/lane.ts'
import { isWholeYear } from '#domain/timePeriod.ts'
import { groupBy } from './groupBy.ts'
import { type Placeable, placeable, whoseOf } from './marks.ts'
import type { RecordIndex } from './recordIndex.ts'
import { passes } from './visibleClaims.ts'
import { byText } from './order.ts'
import { byVintage } from './vintage.ts'

/** Fewest whole years of one claimant that make a line; sparser figures stay points. */
export const SHORTEST_LINE = 4

/**
 * Whole-year series of one claimant each. Only consecutive years are joined. A figure of low confidence stands in its
 * series as a hollow point, because leaving it out would join years that are not neighbours.
 */
export function annualLines(index: RecordIndex, indicator: string, filters: Filters): Polyline[] {
  const claims = placeable(index.claimsOf(indicator).filter((claim) => passes(index, claim, filters))).filter(
    ({ claim }) => claim.nature === 'outcome' && claim.time !== null && isWholeYear(claim.time),
  )
  return [...groupBy(claims, ({ claim }) => claim.claimant).values()]
    .map(onePerYear)
    .filter((years) => years.length >= SHORTEST_LINE)
    .map((years) => ({
      whose: whoseOf(index, indicator),
      points: years.map(({ claim, value, time }, i) => ({
        id: claim.id,
        at: Number(time) + 0.5,
        value,
        isHollow: claim.confidence === 'low' || claim.precision === 'approximate',
        joinsPrevious: i > 0 && Number(years[i - 1]!.time) === Number(time) - 1,
      })),
    }))
}

/** Where a claimant gives two figures for a year, the one that is not doubted stands in the line, then the newest vintage. */
function onePerYear(series: readonly Placeable[]): Placeable[] {
  const doubt = ({ claim }: Placeable) => Number(claim.confidence === 'low')
  const sorted = series.toSorted(
    (a, b) => byText(a.time, b.time) || doubt(a) - doubt(b) || byVintage(a.claim, b.claim),
  )
  return sorted.filter(({ time }, i) => sorted[i - 1]?.time !== time)
}

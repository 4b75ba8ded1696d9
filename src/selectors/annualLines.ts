import type { Filters } from '#domain/filters.ts'
import type { Polyline } from '#domain/lane.ts'
import { isWholeYear, yearOf } from '#domain/timePeriod.ts'
import { groupBy } from './groupBy.ts'
import { placeable, whoseOf } from './marks.ts'
import type { RecordIndex } from './recordIndex.ts'
import { passes } from './visibleClaims.ts'

/** Fewest whole years of one claimant that make a line; sparser figures stay points. */
export const SHORTEST_LINE = 4

/**
 * Whole-year series of one claimant each. Only consecutive years are joined. A figure of low confidence stands in its
 * series as a hollow point, because leaving it out would join years that are not neighbours.
 */
export function annualLines(index: RecordIndex, indicator: string, filters: Filters): Polyline[] {
  const claims = placeable(index.claimsOf(indicator).filter((claim) => passes(index, claim, filters))).filter(
    ({ claim, time }) => claim.nature === 'outcome' && isWholeYear(time),
  )
  return [...groupBy(claims, ({ claim }) => claim.claimant).values()]
    .filter((series) => series.length >= SHORTEST_LINE)
    .map((series) => {
      const sorted = series.toSorted(
        (a, b) => a.time.localeCompare(b.time) || a.claim.id.localeCompare(b.claim.id),
      )
      const years = sorted.filter((item, i) => sorted.findIndex((other) => other.time === item.time) === i)
      return {
        whose: whoseOf(index, indicator),
        points: years.map(({ claim, value, time }, i) => ({
          id: claim.id,
          at: Number(time) + 0.5,
          value,
          isHollow: claim.confidence === 'low' || claim.precision === 'approximate',
          joinsPrevious: i > 0 && yearOf(Number(years[i - 1]!.time)) === Number(time) - 1,
        })),
      }
    })
}

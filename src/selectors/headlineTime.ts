import type { CoreClaim } from '#domain/coreRecord.ts'
import { firstOf, lastOf, spanOf } from '#domain/timePeriod.ts'
import type { RecordIndex } from './recordIndex.ts'
import { standsAt } from './visibleClaims.ts'

/** True for figures that hold on a day instead of counting a stretch: positions and totals to date. */
export function isStock(index: RecordIndex, claim: Pick<CoreClaim, 'indicator'>): boolean {
  const measure = index.indicators.get(claim.indicator)?.measure
  return measure === 'position' || measure === 'cumulative'
}

/** The time that a claim speaks of: what it counts; for a stock said without a day, the day on which it was said. */
export const countedTime = (index: RecordIndex, claim: CoreClaim): string | null =>
  claim.time ?? (isStock(index, claim) ? standsAt(claim) : null)

/** Decimal year in which the counted time ends; `-Infinity` when a remark names none, so that it never leads. */
export function countedEnd(index: RecordIndex, claim: CoreClaim): number {
  const time = countedTime(index, claim)
  return time === null ? -Infinity : spanOf(time).to
}

/** True for a flow over anything but whole years. */
export function isPartYear(index: RecordIndex, claim: CoreClaim): boolean {
  if (claim.time === null || isStock(index, claim)) return false
  return firstOf(claim.time).length > 4 || lastOf(claim.time).length > 4
}

import type { CoreClaim } from '#domain/coreRecord.ts'
import { firstOf, lastOf, type Span, spanOf } from '#domain/timePeriod.ts'
import type { RecordIndex } from './recordIndex.ts'
import { standsAt } from './visibleClaims.ts'

/** True for figures that hold on a day instead of counting a stretch: positions and totals to date. */
export function isStock(index: RecordIndex, claim: Pick<CoreClaim, 'indicator'>): boolean {
  const measure = index.indicators.get(claim.indicator)?.measure
  return measure === 'position' || measure === 'cumulative'
}

/** A flow said of a single day is a remark that names no period: it is no part of the year in which it was made. */
export const isRemark = (index: RecordIndex, claim: CoreClaim): boolean =>
  claim.time !== null && claim.time.length === 10 && !isStock(index, claim)

/** The time that a claim speaks of: what it counts; for a stock said without a day, the day on which it was said. */
export const countedTime = (index: RecordIndex, claim: CoreClaim): string | null =>
  claim.time ?? (isStock(index, claim) ? standsAt(claim) : null)

/** When the counted time ends, as exactly as it is given: 2024 for "2005 to 2024", but never after its publication. */
export function endSpan(index: RecordIndex, claim: CoreClaim): Span | null {
  const time = countedTime(index, claim)
  if (time === null) return null
  const { from, to } = spanOf(lastOf(time))
  const published =
    claim.nature === 'outcome' && claim.knownFrom.day ? spanOf(claim.knownFrom.day).to : Infinity
  return { from, to: Math.max(from, Math.min(to, published)) }
}

/** Decimal year in which the counted time ends; `-Infinity` when a remark names none, so that it leads only alone. */
export function countedEnd(index: RecordIndex, claim: CoreClaim): number {
  return isRemark(index, claim) ? -Infinity : (endSpan(index, claim)?.to ?? -Infinity)
}

/** True for a flow over anything but whole years. */
export function isPartYear(index: RecordIndex, claim: CoreClaim): boolean {
  if (claim.time === null || isStock(index, claim)) return false
  return firstOf(claim.time).length > 4 || lastOf(claim.time).length > 4
}

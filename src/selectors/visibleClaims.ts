import type { CoreClaim } from '#domain/coreRecord.ts'
import type { Filters, YearRange } from '#domain/filters.ts'
import { rangeSpan } from '#domain/years.ts'
import { isKnownOn, mayBeKnownOn, type Known } from '#domain/known.ts'
import { overlaps, spanOf } from '#domain/timePeriod.ts'
import { rowsToDraw, passingRows } from './claimColumns.ts'
import { perspectiveOf, type RecordIndex } from './recordIndex.ts'

/** `known`: public by the day; `undated`: no publication day, may have been public; `later`: not public yet. */
export type Knowledge = 'known' | 'undated' | 'later'

export function knowledgeOn(known: Known, day: string | null): Knowledge {
  if (day === null || isKnownOn(known, day)) return 'known'
  return mayBeKnownOn(known, day) ? 'undated' : 'later'
}

/**
 * The time that a claim stands at: the period that it counts, or, for a remark without a period, the day on which
 * it was published. Null when neither is known: such a claim is in the tables and in no chart.
 */
export function standsAt(claim: Pick<CoreClaim, 'time' | 'knownFrom'>): string | null {
  return claim.time ?? claim.knownFrom.published
}

/** True when the claim's time lies in the range, or overlaps it. A cumulative total counts by its last day. */
export function inRange(index: RecordIndex, claim: CoreClaim, range: YearRange | null): boolean {
  if (!range) return true
  const time = standsAt(claim)
  if (time === null) return false
  const span = spanOf(time)
  const isCumulative = index.indicators.get(claim.indicator)?.measure === 'cumulative'
  return overlaps(isCumulative ? { from: span.to - 1e-6, to: span.to } : span, rangeSpan(range))
}

/** True when the claim is of the chosen capital, or of both capitals jointly; always without a choice. */
export const isBy = (index: RecordIndex, claim: CoreClaim, reporter: Filters['reporter']): boolean => {
  if (!reporter) return true
  const perspective = perspectiveOf(index, claim)
  return perspective === reporter || perspective === 'joint'
}

/** True when the filters on account, day of knowledge and years let the claim through; categories never matter. */
export function passes(index: RecordIndex, claim: CoreClaim, filters: Filters): boolean {
  const knowledge = knowledgeOn(claim.knownFrom, filters.known)
  if (knowledge === 'later' || (knowledge === 'undated' && filters.hidesUndated)) return false
  return isBy(index, claim, filters.reporter) && inRange(index, claim, filters.time)
}

/** Claims of an indicator that a chart may draw: with a value, not of low confidence, and passing the filters. */
export function drawable(index: RecordIndex, indicator: string, filters: Filters): CoreClaim[] {
  return rowsToDraw(index, indicator, filters).map((row) => index.record.claims[row]!)
}

/** Counts for the status line: figures that pass the filters, and all figures of the record. */
export function figureCounts(
  index: RecordIndex,
  filters: Filters,
): { shown: number; all: number; undated: number } {
  const passing = passingRows(index, filters)
  const all = index.record.claims.length
  let shown = 0
  let undated = 0
  for (let row = 0; row < all; row++) {
    const what = passing(row)
    if (what !== false) shown += 1
    if (what === 'undated') undated += 1
  }
  return { shown, all, undated }
}

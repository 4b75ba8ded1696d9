import type { YearRange } from './filters.ts'
import { type Span, spanOf, type TimePeriod } from './timePeriod.ts'

/** The whole years of a period, as that of the record: `1991/2026`. */
export function yearsIn(period: TimePeriod): YearRange {
  const { from, to } = spanOf(period)
  return { start: Math.floor(from), end: Math.ceil(to) - 1 }
}

/** The years of the filter as far as the record reaches; of years quite outside it, the record's nearest one. */
export function shownYears(time: YearRange | null, bounds: YearRange): YearRange {
  if (!time) return bounds
  const clamp = (year: number) => Math.max(bounds.start, Math.min(bounds.end, year))
  return { start: clamp(time.start), end: clamp(time.end) }
}

/** Years as a filter: all of them narrow nothing. */
export const asTimeFilter = (years: YearRange, bounds: YearRange): YearRange | null =>
  years.start <= bounds.start && years.end >= bounds.end ? null : years

/** A range of whole years as a span of decimal years. */
export const rangeSpan = ({ start, end }: YearRange): Span => ({ from: start, to: end + 1 })

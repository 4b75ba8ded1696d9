import type { Span } from '#domain/timePeriod.ts'

/** While one year is read, what lies outside it dims. */
export const isDimmed = (focusYear: number | null, span: Span): boolean =>
  focusYear !== null && (span.from >= focusYear + 1 || span.to <= focusYear)

export const isDimmedAt = (focusYear: number | null, at: number): boolean =>
  focusYear !== null && (at >= focusYear + 1 || at < focusYear)

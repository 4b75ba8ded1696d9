/**
 * Time periods are ISO 8601 at reduced precision: `2024`, `2024-07`, `2022-11-09`, or a range of two of them,
 * `2025-01/2025-05`. A period is half-open in decimal years: `2024` is [2024, 2025).
 */
export type TimePeriod = string

export interface Span {
  /** Decimal year, inclusive. */
  from: number
  /** Decimal year, exclusive. */
  to: number
}

export type TimeGrain = 'year' | 'month' | 'day'

const DAY = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/

const utc = (year: number, month: number, day: number) => {
  const date = new Date(Date.UTC(2000, month, day))
  date.setUTCFullYear(year, month, day)
  return date.getTime()
}

const decimalYear = (time: number): number => {
  const year = new Date(time).getUTCFullYear()
  const start = utc(year, 0, 1)
  return year + (time - start) / (utc(year + 1, 0, 1) - start)
}

function pointSpan(text: string): Span | null {
  const match = DAY.exec(text)
  if (!match) return null
  const [, y, m, d] = match
  const year = Number(y)
  if (!m) return { from: year, to: year + 1 }
  const month = Number(m) - 1
  if (!d) return { from: decimalYear(utc(year, month, 1)), to: decimalYear(utc(year, month + 1, 1)) }
  const day = Number(d)
  const start = utc(year, month, day)
  if (new Date(start).getUTCDate() !== day) return null
  return { from: decimalYear(start), to: decimalYear(utc(year, month, day + 1)) }
}

const spans = new Map<TimePeriod, Span | null>()

function computeSpan(period: TimePeriod): Span | null {
  const [first = '', last, ...rest] = period.split('/')
  if (rest.length > 0) return null
  const from = pointSpan(first)
  if (!from || last === undefined) return from
  const to = pointSpan(last)
  return to && to.to > from.from ? { from: from.from, to: to.to } : null
}

/** The span of a period in decimal years, or null when it is no period (also 31 February, or a reversed range). */
export function parsePeriod(period: TimePeriod): Span | null {
  let span = spans.get(period)
  if (span === undefined) spans.set(period, (span = computeSpan(period)))
  return span
}

/** As {@link parsePeriod}, for periods that the schema has already accepted. */
export function spanOf(period: TimePeriod): Span {
  const span = parsePeriod(period)
  if (!span) throw new RangeError(`not a time period: ${period}`)
  return span
}

export const firstOf = (period: TimePeriod): string => period.split('/')[0] ?? period
export const lastOf = (period: TimePeriod): string => period.split('/').at(-1) ?? period

/** The precision with which a date, or the end of a range, is given. */
export function grainOf(period: TimePeriod): TimeGrain {
  const length = lastOf(period).length
  return length <= 4 ? 'year' : length <= 7 ? 'month' : 'day'
}

/** True for `2024`: the only kind of period that may be compared as a year. */
export const isWholeYear = (period: TimePeriod): boolean => /^\d{4}$/.test(period)

/** True for one day: a stock that holds on it, or a remark that was made on it. */
export const isOneDay = (period: TimePeriod): boolean => /^\d{4}-\d\d-\d\d$/.test(period)

/** True for a year or a part of one. */
export const isWithinYear = (period: TimePeriod): boolean =>
  firstOf(period).slice(0, 4) === lastOf(period).slice(0, 4)

/** The calendar year that a decimal year lies in. */
export const yearOf = (decimal: number): number => Math.floor(decimal + 1e-9)

/** The last day of a period, `YYYY-MM-DD`: the earliest day on which all of it can have been known. */
export function lastDayOf(period: TimePeriod): string {
  const last = lastOf(period)
  if (last.length === 10) return last
  if (last.length === 4) return `${last}-12-31`
  const [y, m] = last.split('-').map(Number) as [number, number]
  return new Date(utc(y, m, 0)).toISOString().slice(0, 10)
}

/** True when the whole of `period` had passed by the end of `day`; reduced precision counts by its last day. */
export const isBy = (period: TimePeriod, day: string): boolean => lastDayOf(period) <= day

export const overlaps = (a: Span, b: Span): boolean => a.from < b.to - 1e-9 && b.from < a.to - 1e-9

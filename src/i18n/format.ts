import type { Locale, Unit } from '#domain/codelists.ts'
import { firstOf, lastOf, type TimePeriod } from '#domain/timePeriod.ts'

/** All number and date words of one language. Formatters are made once: making them costs more than drawing. */
export interface Format {
  locale: Locale
  /** A whole number with the digits that the record holds, grouped. */
  integer: (value: number) => string
  /** A figure in its unit, as a headline or readout shows it: `$5.41bn`, `863,000`, `38%`. */
  figure: (value: number, unit: Unit, digits?: number) => string
  /** As {@link Format.figure} without the unit's sign, scaled as a lane scales it: `5.41`, `863,000`; loose ones `9`. */
  inLane: (value: number, unit: Unit, isLoose?: boolean) => string
  /** Every digit that the record holds: `4,976,350,000`. */
  full: (value: number) => string
  /** `2024`, `Jul 2024`, `9 Nov 2022`, and ranges of them: `Jan–Nov 2025`. */
  period: (period: TimePeriod) => string
  /** The part of a period that a year before it leaves unsaid: `Jan–Nov`, `9 Nov`; ranges over years stay whole. */
  withinYear: (period: TimePeriod) => string
  day: (isoDay: string) => string
  percent: (fraction: number) => string
  list: (words: readonly string[]) => string
  compare: (a: string, b: string) => number
}

const MONEY = new Set<Unit>(['USD', 'TRY'])
const SIGN: Partial<Record<Unit, string>> = { USD: '$', TRY: '₺' }
const BILLION = 1e9
const MILLION = 1e6

export function createFormat(locale: Locale): Format {
  const tag = locale === 'en' ? 'en-GB' : locale
  const integers = new Intl.NumberFormat(tag, { maximumFractionDigits: 0 })
  const all = new Intl.NumberFormat(tag, { maximumFractionDigits: 6 })
  const twoDecimals = new Intl.NumberFormat(tag, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  const upToTwoDecimals = new Intl.NumberFormat(tag, { maximumFractionDigits: 2 })
  const significances = new Map<number, Intl.NumberFormat>()
  const percents = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 })
  const months = new Intl.DateTimeFormat(tag, { month: 'short', timeZone: 'UTC' })
  const monthYears = new Intl.DateTimeFormat(tag, { month: 'short', year: 'numeric', timeZone: 'UTC' })
  const days = new Intl.DateTimeFormat(tag, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  })
  const monthDays = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short', timeZone: 'UTC' })
  const lists = new Intl.ListFormat(tag, { type: 'conjunction' })
  const collator = new Intl.Collator(tag, { sensitivity: 'base', numeric: true })

  // "Sept" is the one English month that is longer than its dot would be
  const dated = (format: Intl.DateTimeFormat, date: Date) => format.format(date).replace('Sept', 'Sep')

  const bySignificance = (digits: number) => {
    const known = significances.get(digits)
    if (known) return known
    const made = new Intl.NumberFormat(tag, { maximumSignificantDigits: digits })
    significances.set(digits, made)
    return made
  }

  const money = (value: number, unit: Unit, digits = 3) => {
    const [scale, suffix] =
      Math.abs(value) >= BILLION ? [BILLION, 'bn'] : Math.abs(value) >= MILLION ? [MILLION, 'm'] : [1, '']
    const number = suffix ? bySignificance(digits).format(value / scale) : integers.format(value)
    return `${SIGN[unit] ?? ''}${number}${suffix}`
  }

  const point = (text: string, withYear = true) => {
    const date = new Date(`${text.padEnd(10, text.length === 4 ? '-01-01' : '-01')}T00:00:00Z`)
    if (text.length === 4) return text
    if (text.length === 7) return dated(withYear ? monthYears : months, date)
    return dated(days, date)
  }

  const period = (text: TimePeriod) => {
    const [first, last] = [firstOf(text), lastOf(text)]
    if (first === last) return point(first)
    const sameYear = first.length === 7 && last.length === 7 && first.slice(0, 4) === last.slice(0, 4)
    return `${point(first, !sameYear)}–${point(last)}`
  }

  return {
    locale,
    integer: (value) => integers.format(value),
    figure: (value, unit, digits = 3) =>
      MONEY.has(unit)
        ? money(value, unit, digits)
        : unit === 'percent'
          ? `${all.format(value)}%`
          : all.format(value),
    inLane: (value, unit, isLoose = false) =>
      MONEY.has(unit) ? (isLoose ? upToTwoDecimals : twoDecimals).format(value / BILLION) : all.format(value),
    full: (value) => all.format(value),
    period,
    withinYear: (text) => {
      const [first, last] = [firstOf(text), lastOf(text)]
      if (first.slice(0, 4) !== last.slice(0, 4) || first.length !== last.length || first.length === 4)
        return period(text)
      const short = (day: string) =>
        dated(day.length === 10 ? monthDays : months, new Date(`${day.padEnd(10, '-01')}T00:00:00Z`))
      return first === last ? short(first) : `${short(first)}–${short(last)}`
    },
    day: (isoDay) => dated(days, new Date(`${isoDay}T00:00:00Z`)),
    percent: (fraction) => percents.format(fraction),
    list: (words) => lists.format(words),
    compare: collator.compare,
  }
}

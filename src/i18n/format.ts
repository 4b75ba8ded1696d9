import type { Locale, Unit } from '#domain/codelists.ts'
import { firstOf, lastOf, type TimePeriod } from '#domain/timePeriod.ts'
import { lazily, type LocaleStyle, type Scale } from './localeStyle.ts'

/** All number and date words of one language. Formatters are made once: making them costs more than drawing. */
export interface Format {
  locale: Locale
  /** A whole number with the digits that the record holds, grouped. */
  integer: (value: number) => string
  /** A figure in its unit, as a headline or readout shows it: `$5.41bn`, `863,000`, `38%`. */
  figure: (value: number, unit: Unit, digits?: number) => string
  /** As {@link Format.figure}, for the ear: `5.41 billion dollars`. */
  spoken: (value: number, unit: Unit, digits?: number) => string
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
/** Smaller sums would read 0.00 in billions; they are written out with their sign. */
const SMALLEST_IN_LANE = 1e7

/** Sums below a million keep every digit; above, the scale is that of the rounded sum: $1bn, not $1,000m. */
function scaleOf(value: number, digits: number): [number, Scale] {
  if (Math.abs(value) < MILLION) return [1, 'one']
  return Math.abs(Number(value.toPrecision(digits))) < BILLION ? [MILLION, 'million'] : [BILLION, 'billion']
}

const dateOf = (text: string): Date => new Date(`${text}${'-01-01'.slice(text.length - 4)}T00:00:00Z`)

/** Texts that a formatter keeps. */
const MOST_SAID = 400

export function createFormat(style: LocaleStyle): Format {
  const numbers = (options: Intl.NumberFormatOptions) => {
    const format = lazily(() => new Intl.NumberFormat(style.numbers, options))
    // the same figures are said again in every drawing
    const said = new Map<number, string>()
    return (value: number) => {
      const before = said.get(value)
      if (before !== undefined) return before
      if (said.size >= MOST_SAID) said.clear()
      const text = format().format(value)
      said.set(value, text)
      return text
    }
  }
  const integer = numbers({ maximumFractionDigits: 0 })
  const full = numbers({ maximumFractionDigits: 6 })
  const twoDecimals = numbers({ minimumFractionDigits: 2, maximumFractionDigits: 2 })
  const upToTwoDecimals = numbers({ maximumFractionDigits: 2 })
  const bySignificance = [3, 4].map((digits) => numbers({ maximumSignificantDigits: digits }))
  const { dates } = style

  const money = (value: number, unit: Unit, digits: number) => {
    const [size, scale] = scaleOf(value, digits)
    const significant = bySignificance[digits - 3] ?? upToTwoDecimals
    return style.money(size === 1 ? integer(value) : significant(value / size), scale, SIGN[unit] ?? '')
  }

  const point = (text: string) =>
    text.length === 4 ? text : text.length === 7 ? dates.monthYear(dateOf(text)) : dates.day(dateOf(text))

  const period = (text: TimePeriod) => {
    const [first, last] = [firstOf(text), lastOf(text)]
    if (first === last) return point(first)
    if (first.length === last.length && first.length > 4 && first.slice(0, 4) === last.slice(0, 4)) {
      return (first.length === 7 ? dates.monthRange : dates.dayRange)(dateOf(first), dateOf(last))
    }
    return `${point(first)}–${point(last)}`
  }

  const withinYear = (text: TimePeriod) => {
    const [first, last] = [firstOf(text), lastOf(text)]
    const isWithin =
      first.slice(0, 4) === last.slice(0, 4) && first.length === last.length && first.length > 4
    if (!isWithin) return period(text)
    const short = (day: string) => (day.length === 10 ? dates.monthDay : dates.month)(dateOf(day))
    return first === last ? short(first) : `${short(first)}–${short(last)}`
  }

  return {
    locale: style.locale,
    integer,
    figure: (value, unit, digits = 3) =>
      MONEY.has(unit)
        ? money(value, unit, digits)
        : unit === 'percent'
          ? style.percent(full(value))
          : full(value),
    spoken: (value, unit, digits = 3) => {
      if (unit !== 'USD' && unit !== 'TRY')
        return unit === 'percent' ? style.percent(full(value)) : full(value)
      const [size, scale] = scaleOf(value, digits)
      const number = size === 1 ? integer(value) : bySignificance[digits - 3]!(value / size)
      const rounded = size === 1 ? Math.round(value) : Number((value / size).toPrecision(digits))
      return style.spokenMoney(number, scale, unit, rounded)
    },
    inLane: (value, unit, isLoose = false) =>
      !MONEY.has(unit)
        ? full(value)
        : Math.abs(value) < SMALLEST_IN_LANE
          ? money(value, unit, 3)
          : (isLoose ? upToTwoDecimals : twoDecimals)(value / BILLION),
    full,
    period,
    withinYear,
    day: (isoDay) => dates.day(dateOf(isoDay)),
    percent: (fraction) => style.percent(integer(fraction * 100)),
    list: style.list,
    compare: style.compare,
  }
}

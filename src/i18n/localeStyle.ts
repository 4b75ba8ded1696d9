import type { Locale } from '#domain/codelists.ts'

/** Dates at UTC midnight, in the words of a language. */
export interface DateWords {
  /** `9 Nov 2022` */
  day: (date: Date) => string
  /** `9 Nov` */
  monthDay: (date: Date) => string
  /** `Nov` */
  month: (date: Date) => string
  /** `Nov 2022` */
  monthYear: (date: Date) => string
  /** Two days of one year: `28–29 Jul 2025`, `30 Oct–2 Nov 2022`. */
  dayRange: (first: Date, last: Date) => string
  /** Two months of one year: `Jan–Nov 2025`. */
  monthRange: (first: Date, last: Date) => string
}

export type Scale = 'billion' | 'million' | 'one'

/** What sets one language's numbers and dates apart. English is in the first load; the others come when chosen. */
export interface LocaleStyle {
  locale: Locale
  /** BCP 47 tag of the number grouping and decimal sign; Kazakh borrows the Russian one, which is the same. */
  numbers: string
  money: (number: string, scale: Scale, sign: string) => string
  /** The same for the ear: `4.98 billion dollars`; `rounded` is the number as it is written, for its plural. */
  spokenMoney: (number: string, scale: Scale, unit: 'USD' | 'TRY', rounded: number) => string
  percent: (number: string) => string
  dates: DateWords
  list: (words: readonly string[]) => string
  compare: (a: string, b: string) => number
}

/** A formatter, made when it is first needed: each costs more than all that it ever writes. */
export function lazily<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}

/** Dates from the browser's own data, for languages that browsers have. */
export function intlDates(tag: string, mend: (text: string) => string = (text) => text): DateWords {
  const words = (options: Intl.DateTimeFormatOptions) => {
    const format = lazily(() => new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }))
    return (date: Date) => mend(format().format(date))
  }
  const day = words({ day: 'numeric', month: 'short', year: 'numeric' })
  const monthDay = words({ day: 'numeric', month: 'short' })
  const month = words({ month: 'short' })
  const monthYear = words({ month: 'short', year: 'numeric' })
  return {
    day,
    monthDay,
    month,
    monthYear,
    dayRange: (first, last) =>
      `${first.getUTCMonth() === last.getUTCMonth() ? first.getUTCDate() : monthDay(first)}–${day(last)}`,
    monthRange: (first, last) => `${month(first)}–${monthYear(last)}`,
  }
}

export const intlList = (tag: string) => {
  const format = lazily(() => new Intl.ListFormat(tag, { type: 'conjunction' }))
  return (words: readonly string[]) => format().format(words)
}

export const intlCompare = (tag: string) => {
  const collator = lazily(() => new Intl.Collator(tag, { sensitivity: 'base', numeric: true }))
  return (a: string, b: string) => collator().compare(a, b)
}

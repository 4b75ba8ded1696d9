import type { DateWords, LocaleStyle } from '../localeStyle.ts'

/**
 * Chromium has no Kazakh: its `Intl` answers "M01", "1,234" and English country names without complaint. Months are
 * those of CLDR's `kk`, the alphabet is that of the language law's Cyrillic script.
 */
const MONTHS = [
  'қаң.',
  'ақп.',
  'нау.',
  'сәу.',
  'мам.',
  'мау.',
  'шіл.',
  'там.',
  'қыр.',
  'қаз.',
  'қар.',
  'жел.',
]
const ALPHABET = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя'

const month = (date: Date) => MONTHS[date.getUTCMonth()] ?? ''
const monthDay = (date: Date) => `${date.getUTCDate()}\u00a0${month(date)}`
const withYear = (date: Date, words: string) => `${date.getUTCFullYear()}\u00a0ж. ${words}`

const dates: DateWords = {
  month,
  monthDay,
  day: (date) => withYear(date, monthDay(date)),
  monthYear: (date) => withYear(date, month(date)),
  dayRange: (first, last) =>
    withYear(
      last,
      first.getUTCMonth() === last.getUTCMonth()
        ? `${first.getUTCDate()}–${monthDay(last)}`
        : `${monthDay(first)}–${monthDay(last)}`,
    ),
  monthRange: (first, last) => withYear(last, `${month(first)}–${month(last)}`),
}

const SPOKEN = { billion: ' миллиард', million: ' миллион', one: '' }
const WORD = { billion: '\u00a0млрд', million: '\u00a0млн', one: '' }

const rank = (letter: string): number => {
  const index = ALPHABET.indexOf(letter)
  return index < 0 ? (letter.codePointAt(0) ?? 0) : 0x10000 + index
}

/** By the Kazakh alphabet; what is not in it, as figures and Latin letters, stands before it. */
function compare(a: string, b: string): number {
  const [left, right] = [[...a.toLocaleLowerCase('kk')], [...b.toLocaleLowerCase('kk')]]
  for (let i = 0; i < Math.min(left.length, right.length); i += 1) {
    const difference = rank(left[i] ?? '') - rank(right[i] ?? '')
    if (difference !== 0) return difference
  }
  return left.length - right.length
}

export const kazakh: LocaleStyle = {
  locale: 'kk',
  numbers: 'ru',
  money: (number, scale, sign) => `${number}${WORD[scale]}\u00a0${sign}`,
  spokenMoney: (number, scale, unit) =>
    `${number}${SPOKEN[scale]} ${unit === 'USD' ? 'доллар' : 'түрік лирасы'}`,
  percent: (number) => `${number}%`,
  dates,
  list: (words) =>
    words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} және ${words.at(-1)}`,
  compare,
}

import { intlCompare, intlDates, intlList, type LocaleStyle } from '../localeStyle.ts'

const WORD = { billion: '\u00a0млрд', million: '\u00a0млн', one: '' }

export const russian: LocaleStyle = {
  locale: 'ru',
  numbers: 'ru',
  money: (number, scale, sign) => `${number}${WORD[scale]}\u00a0${sign}`,
  percent: (number) => `${number}\u00a0%`,
  dates: intlDates('ru'),
  list: intlList('ru'),
  compare: intlCompare('ru'),
}

import { intlCompare, intlDates, intlList, type LocaleStyle } from '../localeStyle.ts'

const WORD = { billion: '\u00a0milyar', million: '\u00a0milyon', one: '' }

export const turkish: LocaleStyle = {
  locale: 'tr',
  numbers: 'tr',
  money: (number, scale, sign) => `${number}${WORD[scale]}\u00a0${sign}`,
  spokenMoney: (number, scale, unit) => `${number}${WORD[scale]} ${unit === 'USD' ? 'dolar' : 'Türk lirası'}`,
  percent: (number) => `%${number}`,
  dates: intlDates('tr'),
  list: intlList('tr'),
  compare: intlCompare('tr'),
}

import { intlCompare, intlDates, intlList, type LocaleStyle } from '../localeStyle.ts'

const SUFFIX = { billion: 'bn', million: 'm', one: '' }

/** Day first, and "bn": not the "B" that `Intl` writes. */
export const english: LocaleStyle = {
  locale: 'en',
  numbers: 'en-GB',
  money: (number, scale, sign) => `${sign}${number}${SUFFIX[scale]}`,
  spokenMoney: (number, scale, unit) =>
    [number, scale === 'one' ? '' : scale, unit === 'USD' ? 'dollars' : 'Turkish liras']
      .filter(Boolean)
      .join(' '),
  percent: (number) => `${number}%`,
  // "Sept" is the one English month that is longer than its dot would be
  dates: intlDates('en-GB', (text) => text.replace('Sept', 'Sep')),
  list: intlList('en-GB'),
  compare: intlCompare('en-GB'),
}

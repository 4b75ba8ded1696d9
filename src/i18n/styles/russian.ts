import { intlCompare, intlDates, intlList, lazily, type LocaleStyle } from '../localeStyle.ts'

const WORD = { billion: '\u00a0млрд', million: '\u00a0млн', one: '' }

const plural = lazily(() => new Intl.PluralRules('ru'))
/** By the form of the number; a fraction takes that of few. */
type Forms = Record<'one' | 'few' | 'many', string> & Partial<Record<Intl.LDMLPluralRule, string>>
const SCALES: Record<'billion' | 'million', Forms> = {
  billion: { one: 'миллиард', few: 'миллиарда', many: 'миллиардов' },
  million: { one: 'миллион', few: 'миллиона', many: 'миллионов' },
}
const COINS: Record<'USD' | 'TRY', Forms> = {
  USD: { one: 'доллар', few: 'доллара', many: 'долларов' },
  TRY: { one: 'турецкая лира', few: 'турецкие лиры', many: 'турецких лир' },
}

export const russian: LocaleStyle = {
  locale: 'ru',
  numbers: 'ru',
  money: (number, scale, sign) => `${number}${WORD[scale]}\u00a0${sign}`,
  spokenMoney: (number, scale, unit, rounded) => {
    const form = plural().select(rounded)
    const coin = COINS[unit]
    return scale === 'one'
      ? `${number} ${coin[form] ?? coin.few}`
      : `${number} ${SCALES[scale][form] ?? SCALES[scale].few} ${coin.many}`
  },
  percent: (number) => `${number}\u00a0%`,
  dates: intlDates('ru'),
  list: intlList('ru'),
  compare: intlCompare('ru'),
}

import '../src/i18n/messages/later.ts'
import '../src/i18n/messages/briefing.ts'
import '../src/i18n/messages/documents.ts'
import { type Locale, LOCALES } from '../src/domain/codelists.ts'
import { language as kazakh } from '../src/i18n/languages/kk.ts'
import { language as russian } from '../src/i18n/languages/ru.ts'
import { language as turkish } from '../src/i18n/languages/tr.ts'
import { messages as kazakhLate } from '../src/i18n/languages/late/kk.ts'
import { messages as russianLate } from '../src/i18n/languages/late/ru.ts'
import { messages as turkishLate } from '../src/i18n/languages/late/tr.ts'
import { en } from '../src/i18n/messages/en.ts'
import { createTranslate, type Messages, type Translate } from '../src/i18n/translate.ts'

/** Every message of the interface in each language. */
export const CATALOGUES: Record<Locale, Messages> = {
  en,
  tr: { ...turkish.messages, ...turkishLate },
  kk: { ...kazakh.messages, ...kazakhLate },
  ru: { ...russian.messages, ...russianLate },
}

/** The languages that come when chosen. */
export const OTHERS = LOCALES.filter((locale) => locale !== 'en')

/** What the page says in a language, so that one walk can be taken in each. */
export const sayIn = (locale: Locale): Translate => createTranslate(CATALOGUES[locale], en)

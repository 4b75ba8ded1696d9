import type { Locale } from '#domain/codelists.ts'
import { en } from '#i18n/messages/en.ts'
import type { Messages } from '#i18n/translate.ts'
import { kk, ru, tr } from './wholeLanguages.ts'

// some words come later than the page: the files beside `en.ts` put them in
import.meta.glob('../../src/i18n/messages/*.ts', { eager: true })

/** Every message of the interface in each language. */
export const CATALOGUES: Record<Locale, Messages> = {
  en,
  tr: tr.messages,
  kk: kk.messages,
  ru: ru.messages,
}

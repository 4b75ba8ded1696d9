import type { Locale } from '#domain/codelists.ts'
import type { Language } from '#i18n/I18nProvider.tsx'
import { LOADERS, withLateWords } from '#i18n/languages.ts'

const whole = async (locale: Locale): Promise<Language> => (await withLateWords(LOADERS[locale]())).language

/** Each language with the words of briefings and documents too, which otherwise come with their code. */
export const [tr, kk, ru] = await Promise.all([whole('tr'), whole('kk'), whole('ru')])

import { useEffect, useState } from 'react'
import type { Locale } from '#domain/codelists.ts'
import { ENGLISH, type Language } from './I18nProvider.tsx'

/** Each language comes when it is first chosen; English is always there. */
export const LOADERS: Record<Locale, () => Promise<{ language: Language }>> = {
  en: () => Promise.resolve({ language: ENGLISH }),
  tr: () => import('./languages/tr.ts'),
  kk: () => import('./languages/kk.ts'),
  ru: () => import('./languages/ru.ts'),
}

/** Each language in its own words. */
export const LANGUAGE_NAMES: Record<Locale, string> = {
  en: 'English',
  tr: 'Türkçe',
  kk: 'Қазақша',
  ru: 'Русский',
}

export interface ChosenLanguage {
  /** The language in force: the one before, until the chosen one has come. */
  language: Language
  hasFailed: boolean
}

/** The words of a locale. A language that cannot be fetched leaves the page in the one that it has. */
export function useLanguage(locale: Locale): ChosenLanguage {
  const [chosen, setChosen] = useState<ChosenLanguage>({ language: ENGLISH, hasFailed: false })
  useEffect(
    function fetchWords() {
      let isCurrent = true
      LOADERS[locale]().then(
        ({ language }) => isCurrent && setChosen({ language, hasFailed: false }),
        () => isCurrent && setChosen((before) => ({ ...before, hasFailed: true })),
      )
      return () => {
        isCurrent = false
      }
    },
    [locale],
  )
  return chosen
}

/** The first of the browser's languages that the page speaks; else English. */
export function preferredLocale(tags: readonly string[], spoken: readonly Locale[]): Locale {
  for (const tag of tags) {
    const found = spoken.find((locale) => tag === locale || tag.startsWith(`${locale}-`))
    if (found) return found
  }
  return 'en'
}

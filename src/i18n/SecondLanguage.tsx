import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import type { Locale } from '#domain/codelists.ts'
import { createI18n, type I18n } from './I18nProvider.tsx'
import { LOADERS } from './languages.ts'

const Context = createContext<I18n | null>(null)

/** What has come of a language: its words, or nothing, and then whether it will not come. */
export interface LanguageBeside {
  i18n: I18n | null
  hasFailed: boolean
}

const NONE: LanguageBeside = { i18n: null, hasFailed: false }

/** Words and formats of the language beside the reader's: none until they have come, or when none is wanted. */
export function useLanguageBeside(locale: Locale | null): LanguageBeside {
  const [loaded, setLoaded] = useState<LanguageBeside & { of: Locale | null }>({ ...NONE, of: null })
  useEffect(
    function fetchWords() {
      if (!locale) return
      let isCurrent = true
      // without it the scene stays as it is
      LOADERS[locale]().then(
        ({ language }) =>
          isCurrent && setLoaded({ of: locale, i18n: createI18n(language), hasFailed: false }),
        () => isCurrent && setLoaded({ of: locale, i18n: null, hasFailed: true }),
      )
      return () => {
        isCurrent = false
      }
    },
    [locale],
  )
  return locale && loaded.of === locale ? loaded : NONE
}

export function SecondLanguageProvider({ i18n, children }: { i18n: I18n | null; children: ReactNode }) {
  return <Context value={i18n}>{children}</Context>
}

export const useSecondLanguage = (): I18n | null => useContext(Context)

/** A short text in the language beside, after the one that it goes with; nothing where both say the same. */
export function Beside({ to, say }: { to: string; say: (i18n: I18n) => string }) {
  const second = useSecondLanguage()
  const words = second ? say(second) : ''
  if (!second || words === '' || words === to) return null
  return (
    <span className="room-second" lang={second.locale}>
      {words}
    </span>
  )
}

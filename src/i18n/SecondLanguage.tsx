import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import type { Locale } from '#domain/codelists.ts'
import { createI18n, type I18n } from './I18nProvider.tsx'
import { LOADERS } from './languages.ts'

const Context = createContext<I18n | null>(null)

/** Words and formats of the language beside the reader's; null until they have come, or when none is wanted. */
export function useLanguageBeside(locale: Locale | null): I18n | null {
  const [loaded, setLoaded] = useState<I18n | null>(null)
  useEffect(
    function fetchWords() {
      if (!locale) return
      let isCurrent = true
      // without it the scene stays as it is
      LOADERS[locale]().then(
        ({ language }) => isCurrent && setLoaded(createI18n(language)),
        () => {},
      )
      return () => {
        isCurrent = false
      }
    },
    [locale],
  )
  return loaded && loaded.locale === locale ? loaded : null
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

import { createContext, type ReactNode, useContext, useMemo } from 'react'
import type { Locale } from '#domain/codelists.ts'
import type { Text } from '#domain/sourced.ts'
import { createFormat, type Format } from './format.ts'
import { en } from './messages/en.ts'
import {
  createPlural,
  createTranslate,
  type Messages,
  type Translate,
  type TranslatePlural,
} from './translate.ts'

export interface I18n {
  locale: Locale
  /** A message of the interface. */
  t: Translate
  /** A message with a count. */
  tn: TranslatePlural
  format: Format
  /** A text of the record in the reader's language, else in English. */
  text: (text: Text) => string
}

export function createI18n(locale: Locale, messages: Messages): I18n {
  return {
    locale,
    t: createTranslate(messages, en),
    tn: createPlural(locale, messages, en),
    format: createFormat(locale),
    text: (text) => text[locale] ?? text.en,
  }
}

const english = createI18n('en', en)
const Context = createContext<I18n>(english)

export function I18nProvider({
  locale,
  messages,
  children,
}: {
  locale: Locale
  messages: Messages
  children: ReactNode
}) {
  const value = useMemo(() => createI18n(locale, messages), [locale, messages])
  return <Context value={value}>{children}</Context>
}

/** Words and formats in the reader's language; English outside a provider. */
export const useI18n = (): I18n => useContext(Context)

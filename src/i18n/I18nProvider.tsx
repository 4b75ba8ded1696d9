import { createContext, type ReactNode, useContext, useMemo } from 'react'
import type { Locale } from '#domain/codelists.ts'
import type { Text } from '#domain/sourced.ts'
import { createFormat, type Format } from './format.ts'
import type { LocaleStyle } from './localeStyle.ts'
import { en } from './messages/en.ts'
import { english } from './styles/english.ts'
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

/** A language as it comes: its messages, and how it writes numbers and dates. */
export interface Language {
  style: LocaleStyle
  messages: Messages
}

export const ENGLISH: Language = { style: english, messages: en }

export function createI18n({ style, messages }: Language): I18n {
  const { locale } = style
  return {
    locale,
    t: createTranslate(messages, en),
    tn: createPlural(locale, messages, en),
    format: createFormat(style),
    text: (text) => text[locale] ?? text.en,
  }
}

const Context = createContext<I18n>(createI18n(ENGLISH))

export function I18nProvider({ language, children }: { language: Language; children: ReactNode }) {
  const value = useMemo(() => createI18n(language), [language])
  return <Context value={value}>{children}</Context>
}

/** A part of the page in another language than the reader's: what is drawn for a document. */
export const InWordsOf = ({ i18n, children }: { i18n: I18n; children: ReactNode }) => (
  <Context value={i18n}>{children}</Context>
)

/** Words and formats in the reader's language; English outside a provider. */
export const useI18n = (): I18n => useContext(Context)

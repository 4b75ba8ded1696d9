import { useEffect, useState } from 'react'
import type { Locale } from '#domain/codelists.ts'
import { ENGLISH, type Language } from './I18nProvider.tsx'
import type { Messages } from './translate.ts'

/** Each language comes when it is first chosen; English is always there. */
const FIRST: Record<Locale, () => Promise<{ language: Language }>> = {
  en: () => Promise.resolve({ language: ENGLISH }),
  tr: () => import('./languages/tr.ts'),
  kk: () => import('./languages/kk.ts'),
  ru: () => import('./languages/ru.ts'),
}

/** The words of briefings and documents; those of English come with their code. */
const LATE: Record<Locale, () => Promise<{ messages: Messages }>> = {
  en: () => Promise.resolve({ messages: {} }),
  tr: () => import('./languages/late/tr.ts'),
  kk: () => import('./languages/late/kk.ts'),
  ru: () => import('./languages/late/ru.ts'),
}

/** Languages that have come. */
const come = new Map<Locale, Language>()
let isLateWanted = false

/** Adds the late words of a language that has come. */
async function addLate(locale: Locale): Promise<void> {
  const { messages } = await LATE[locale]()
  Object.assign(come.get(locale)!.messages, messages)
}

async function load(locale: Locale): Promise<{ language: Language }> {
  // on their way beside the first
  if (isLateWanted) LATE[locale]().catch(() => undefined)
  const { language } = await FIRST[locale]()
  come.set(locale, language)
  // without them it is a language all the same, and code that needs them asks again
  if (isLateWanted) await addLate(locale).catch(() => undefined)
  return { language }
}

/** The languages, each with all the words that have been asked for. */
export const LOADERS: Record<Locale, () => ReturnType<typeof load>> = {
  en: () => load('en'),
  tr: () => load('tr'),
  kk: () => load('kk'),
  ru: () => load('ru'),
}

/**
 * Code of briefings and documents, together with its words in every language that is in use, and in those that come
 * after it. Rejects when they cannot be fetched.
 */
export async function withLateWords<T>(code: Promise<T>): Promise<T> {
  isLateWanted = true
  const [module] = await Promise.all([code, ...[...come.keys()].map(addLate)])
  return module
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

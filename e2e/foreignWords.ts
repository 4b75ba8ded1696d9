import { readdirSync, readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'

import type { Locale } from '../src/domain/codelists.ts'
import { CATALOGUES } from './say.ts'

const FOLDER = new URL('../public/data/kaz-tur/', import.meta.url)

/** Lower case, and the parts of what is joined by a sign, as `Turkish-Kazakh`. */
const wordsIn = (text: string): string[] => text.match(/\p{L}[\p{L}\p{M}]+/gu) ?? []

/** What the record says in each language, and the names in it that belong to none. */
function recordTexts(): Record<Locale | 'names', string[]> {
  const found: Record<Locale | 'names', string[]> = { en: [], tr: [], kk: [], ru: [], names: [] }
  function collect(value: unknown, key = '') {
    if (Array.isArray(value)) {
      for (const item of value) collect(item, key)
    } else if (typeof value === 'object' && value !== null) {
      const isNames = key === 'names' || key === 'alsoKnownAs' || key === 'formerNames'
      for (const [part, item] of Object.entries(value)) {
        if (typeof item === 'string' && isNames) found.names.push(item)
        else if (typeof item === 'string' && part in CATALOGUES) found[part as Locale].push(item)
        else collect(item, part)
      }
    } else if (typeof value === 'string' && key === 'name') found.names.push(value)
  }
  for (const file of readdirSync(FOLDER))
    collect(JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')), file)
  return found
}

const record = recordTexts()
const isLower = (word: string) => word === word.toLowerCase()
const lowered = (words: Iterable<string>) => new Set([...words].map((word) => word.toLowerCase()))

/** Words of English: all of the interface, and of the record those that are not only names of something. */
const english = lowered([
  ...Object.values(CATALOGUES.en).flatMap((message) => wordsIn(message.replaceAll(/\{\w+\}/g, ' '))),
  ...record.en.flatMap(wordsIn).filter(isLower),
])

/** Words that a language uses itself, names of firms and agreements among them. */
const ownWords = (locale: Locale) =>
  lowered(
    [
      ...Object.values(CATALOGUES[locale]).map((message) => message.replaceAll(/\{\w+\}/g, ' ')),
      ...record[locale],
      ...record.names,
    ].flatMap(wordsIn),
  )

/** Written alike everywhere: units, file formats, names of languages, libraries and licences, caps of keys. */
const EVERYWHERE = lowered(
  (
    'Köprü English Türkçe CC BY SHA km CSV XLSX PPTX DOCX PDF PNG SVG JSON GeoJSON ICS vCard ' +
    'Esc Enter Home End Page Up Down Shift Alt'
  ).split(' '),
)

/** Of these texts, each with a word that the page should not be speaking, and the word; words of the link are the reader's. */
export function foreignIn(locale: Locale, texts: readonly string[], query = ''): string[] {
  const typed = lowered(wordsIn(`${query} zzzzz`))
  const own = ownWords(locale)
  const isCyrillic = locale === 'kk' || locale === 'ru'
  const isForeign = (word: string) => {
    const low = word.toLowerCase()
    if (own.has(low) || EVERYWHERE.has(low) || typed.has(low)) return false
    // in a Cyrillic text every other Latin word is foreign, whether or not it is English
    return english.has(low) || (isCyrillic && /[A-Za-z]{2}/.test(word))
  }
  return texts.flatMap((said) => {
    // the Turkish short form of Mayıs, and what computers write
    const text = (locale === 'tr' ? said.replaceAll(/\bMay\b/g, '') : said).replaceAll(/[0-9a-f]{40,}/g, '')
    const isAddress = /^\S+(@|\.[a-z]{2,}(\/|$))\S*/.test(text)
    const words = isAddress ? [] : wordsIn(text).filter(isForeign)
    return words.length > 0 ? [`${[...new Set(words)].join(' ')} · ${text.slice(0, 120)}`] : []
  })
}

/**
 * Everything that the page says in its own language, seen or spoken: its texts, the names and hints of its controls,
 * its title and description. What is marked as another language, or as not to be translated, is left out.
 */
export const saidBy = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const SPOKEN = [
      'aria-label',
      'aria-description',
      'aria-roledescription',
      'aria-valuetext',
      'title',
      'alt',
      'placeholder',
    ]
    const own = document.documentElement.lang
    const said = new Set<string>([document.title])
    const isOwn = (element: Element | null) =>
      element?.closest('[lang]')?.getAttribute('lang') === own &&
      !element.closest('[translate="no"], script, style')
    const description = document.querySelector('meta[name="description"]')?.getAttribute('content')
    if (description) said.add(description)
    const isThere = (element: Element) => element.checkVisibility({ visibilityProperty: true })
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const { parentElement } = node
      const text = node.textContent?.trim() ?? ''
      if (text && parentElement && isOwn(parentElement) && isThere(parentElement)) said.add(text)
    }
    for (const element of document.body.querySelectorAll(SPOKEN.map((name) => `[${name}]`).join(','))) {
      if (!isOwn(element) || !isThere(element)) continue
      for (const name of SPOKEN) {
        const text = element.getAttribute(name)?.trim()
        if (text) said.add(text)
      }
    }
    return [...said]
  })

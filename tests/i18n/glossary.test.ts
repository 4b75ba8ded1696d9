import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LOCALES, type Locale } from '#domain/codelists.ts'
import { CATALOGUES } from './catalogues.ts'

const ROOT = new URL('../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, ROOT), 'utf8')

interface Row {
  terms: Record<Locale, string>
  where: string
}

/** The rows of every table of docs/glossary.md. */
const rows = read('docs/glossary.md')
  .split('\n')
  .filter((line) => line.startsWith('|') && !/^\|(-|\s*English)/.test(line))
  .map((line): Row => {
    const [, en = '', tr = '', kk = '', ru = '', where = ''] = line.split('|').map((cell) => cell.trim())
    return { terms: { en, tr, kk, ru }, where: where.replaceAll('`', '') }
  })

/** All texts of a field of the record, as `indicators/goods-trade/name`. */
function recordTexts(where: string, locale: Locale): string {
  const [file, id, field = ''] = where.split('/')
  const records = JSON.parse(read(`public/data/kaz-tur/${file}.json`)) as Record<string, unknown>[]
  const texts: string[] = []
  const collect = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return
    for (const [key, item] of Object.entries(value)) {
      if (key === locale && typeof item === 'string') texts.push(item)
      else collect(item)
    }
  }
  collect(records.find((record) => record['id'] === id)?.[field])
  return texts.join('\n')
}

const textAt = (where: string, locale: Locale) =>
  where.includes('/') ? recordTexts(where, locale) : (CATALOGUES[locale][where] ?? '')

/** The term as a whole word; an asterisk is any ending. */
const asPattern = (term: string, locale: Locale) =>
  new RegExp(
    `(?<!\\p{L})${term
      .toLocaleLowerCase(locale)
      .replaceAll(/[.()]/g, String.raw`\$&`)
      .replaceAll('*', String.raw`\p{L}*`)}(?!\\p{L})`,
    'u',
  )

describe('the glossary', () => {
  it('has a term in every language of every row, and says where it is used', () => {
    expect(rows.length).toBeGreaterThan(35)
    expect(rows.filter(({ terms, where }) => !where || Object.values(terms).includes(''))).toEqual([])
  })

  it.each(LOCALES)('names the terms that the texts really use in %s', (locale) => {
    const wrong = rows.flatMap(({ terms, where }) => {
      const text = textAt(where, locale)
      return asPattern(terms[locale], locale).test(text.toLocaleLowerCase(locale))
        ? []
        : [`${terms[locale]} · ${where}: ${text.slice(0, 90)}`]
    })
    expect(wrong).toEqual([])
  })
})

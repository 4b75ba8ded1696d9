import { describe, expect, it } from 'vitest'
import { en } from '#i18n/messages/en.ts'

// some words come later than the page: the files beside `en.ts` put them in
import.meta.glob('../../src/i18n/messages/*.ts', { eager: true })
const files = import.meta.glob<Record<string, Record<string, string>>>('../../src/i18n/messages/en/*.ts', {
  eager: true,
})
const keys = Object.values(files).flatMap((file) =>
  Object.values(file).flatMap((table) => Object.keys(table)),
)
const all: Record<string, string> = en

describe('the English messages', () => {
  it('are those of every file, each key in one file only', () => {
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([])
    expect(Object.keys(all).toSorted()).toEqual(keys.toSorted())
  })

  it('have words, and braces around names only', () => {
    const isSound = (words: string) =>
      words !== '' && words.trim() === words && !/[{}]/.test(words.replaceAll(/\{[a-z][A-Za-z]*\}/g, ''))
    expect(Object.entries(all).filter(([, words]) => !isSound(words))).toEqual([])
  })

  const ones = Object.keys(all).filter((key) => key.endsWith('.one'))
  const otherOf = (key: string) => key.replace(/one$/, 'other')
  const namesIn = (words = '') => new Set([...words.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))

  it('have both English forms of everything that is counted', () => {
    expect(ones.length).toBeGreaterThan(10)
    expect(ones.filter((key) => namesIn(all[key]).has('count') && !(otherOf(key) in all))).toEqual([])
  })

  it('ask in both forms for the same things, but for a count that is spelt out', () => {
    const plurals = ones.filter((key) => otherOf(key) in all)
    expect(plurals.filter((key) => !namesIn(all[otherOf(key)]).has('count'))).toEqual([])
    expect(plurals.map((key) => [key, namesIn(all[key]).add('count')])).toEqual(
      plurals.map((key) => [key, namesIn(all[otherOf(key)])]),
    )
  })

  it('are typographic: no straight quotes, no three dots', () => {
    expect(Object.entries(all).filter(([, words]) => /["']|\.\.\./.test(words))).toEqual([])
  })
})

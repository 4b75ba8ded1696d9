import { describe, expect, it } from 'vitest'
import { en } from '#i18n/messages/en.ts'
import '#i18n/messages/later.ts'

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

  it('have both English forms of every plural, and count in the general one', () => {
    const bases = Object.keys(all).flatMap((key) => /^(.*)\.one$/.exec(key)?.[1] ?? [])
    expect(bases.length).toBeGreaterThan(10)
    for (const base of bases) expect(all, base).toHaveProperty([`${base}.other`])
    for (const base of bases) expect(all[`${base}.other`], base).toContain('{count}')
  })

  it('ask in both forms of a plural for the same things, but for a count that is spelt out', () => {
    const namesIn = (words = '') =>
      new Set([...words.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).filter((name) => name !== 'count'))
    const ones = Object.entries(all).filter(([key]) => key.endsWith('.one'))
    expect(ones.map(([key, words]) => [key, namesIn(words)])).toEqual(
      ones.map(([key]) => [key, namesIn(all[key.replace(/one$/, 'other')])]),
    )
  })

  it('are typographic: no straight quotes, no three dots', () => {
    expect(Object.entries(all).filter(([, words]) => /["']|\.\.\./.test(words))).toEqual([])
  })
})

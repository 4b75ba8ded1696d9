import { describe, expect, it } from 'vitest'
import { LOCALES } from '#domain/codelists.ts'
import { shippedRecord } from './shippedRecord.ts'

const record = shippedRecord()
const definitions = record.indicators.map(({ definition }) => definition)
const summaries = record.events.map(({ summary }) => summary)

/** Sentences of three words or more. */
const sentencesOf = (text: string) =>
  text.split(/(?<=[.!?])\s+(?=\p{Lu})/u).filter((sentence) => sentence.split(/\s+/).length > 2)
const meanWords = (texts: readonly string[]) => {
  const sentences = texts.flatMap(sentencesOf)
  return sentences.reduce((sum, sentence) => sum + sentence.split(/\s+/).length, 0) / sentences.length
}

/** Syllables of an English word: runs of vowels, a silent e at the end not counted. */
const syllables = (word: string) => {
  const runs = word.toLowerCase().match(/[aeiouy]+/g)?.length ?? 0
  return Math.max(1, /[^l]e$/i.test(word) && runs > 1 ? runs - 1 : runs)
}
/** Flesch–Kincaid grade (Kincaid et al., 1975). */
function grade(texts: readonly string[]): number {
  const words = texts.flatMap((text) => text.match(/[a-z']+/gi) ?? [])
  const sentences = texts.flatMap(sentencesOf).length
  const sum = words.reduce((all, word) => all + syllables(word), 0)
  return (0.39 * words.length) / sentences + (11.8 * sum) / words.length - 15.59
}

describe('texts that explain', () => {
  it('say what a figure means at a level of nine years of school', () =>
    expect(grade(definitions.map(({ en }) => en))).toBeLessThan(9))

  it.each(LOCALES)('are in short sentences in %s', (locale) => {
    expect(meanWords(definitions.map((text) => text[locale]!))).toBeLessThan(14)
    expect(meanWords(summaries.map((text) => text[locale]!))).toBeLessThan(19)
  })
})

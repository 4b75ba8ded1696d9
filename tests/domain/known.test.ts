import { describe, expect, it } from 'vitest'
import { firstPublication, isKnownOn, knownFrom, knownSince, mayBeKnownOn } from '#domain/known.ts'
import { anEvidence, aSource } from '../fixtures.ts'

const sourcesOf = (...published: (string | null)[]) =>
  new Map(published.map((publishedOn, i) => [`s${i}`, aSource({ id: `s${i}`, publishedOn })]))
const evidenceOf = (sources: ReadonlyMap<string, unknown>) =>
  [...sources.keys()].map((source) => anEvidence({ source }))

describe(firstPublication, () => {
  it.each([
    [['2025-07-02', '2025-07-01'], '2025-07-01'],
    [['2025', '2025-07-01'], '2025-07-01'],
    [['2025-06', '2025-07-01'], '2025-06'],
    [[null, '2025'], '2025'],
    [[null, null], null],
    [[], null],
  ])('of %j is %s', (published, first) => {
    const sources = sourcesOf(...published)
    expect(firstPublication(evidenceOf(sources), sources)).toBe(first)
  })
})

describe(knownFrom, () => {
  it.each([
    ['2025-07-29', '2025-07-29'],
    ['2025-07', '2025-07-31'],
    ['2024-02', '2024-02-29'],
    ['2025', '2025-12-31'],
  ])('counts a publication of %s as public by %s', (published, day) => {
    const sources = sourcesOf(published)
    expect(knownFrom(evidenceOf(sources), sources, '2024')).toEqual({ published, day, earliestPossible: day })
  })

  it('knows of an undated source only that the period had to end first', () => {
    const sources = sourcesOf(null)
    expect(knownFrom(evidenceOf(sources), sources, '2025-01/2025-05')).toEqual({
      published: null,
      day: null,
      earliestPossible: '2025-05-31',
    })
  })
})

describe(isKnownOn, () => {
  it('holds from the last possible day of publication on', () => {
    const known = knownSince('2025-07', '2024')
    expect([isKnownOn(known, '2025-07-30'), isKnownOn(known, '2025-07-31')]).toEqual([false, true])
  })

  it('never holds without a publication day; such a claim may be known once its period is over', () => {
    const unknown = knownSince(null, '2024')
    expect(isKnownOn(unknown, '2030-01-01')).toBe(false)
    expect([mayBeKnownOn(unknown, '2024-12-30'), mayBeKnownOn(unknown, '2024-12-31')]).toEqual([false, true])
  })

  it('leaves nothing in doubt that has a publication day', () => {
    expect(mayBeKnownOn(knownSince('2025-07', '2024'), '2026-01-01')).toBe(false)
  })
})

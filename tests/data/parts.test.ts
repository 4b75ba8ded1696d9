import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LOCALES, type Locale } from '#domain/codelists.ts'
import { PackedLines } from '#domain/packedLines.ts'
import type { DataRecord } from '#domain/record.ts'
import { coreOf } from '#data/parts/core.ts'
import { fromWire } from '#data/parts/fromWire.ts'
import { tableOfWire, type WireEvents } from '#data/parts/eventWire.ts'
import { allInLines, type EventLines, eventsInLines, PER_LINE } from '#data/parts/eventLines.ts'
import { joiningSteps } from '#data/parts/join.ts'
import type { PartName } from '#data/manifest.ts'
import { type BarePart, partsOf, partText, type TextPart } from '#data/parts.ts'
import { putTexts } from '#data/parts/texts.ts'
import { run } from '#data/steps.ts'
import type { WireCore } from '#data/parts/split.ts'
import { aClaim, anEvent, anEvidence, aRecord, aSource } from '../fixtures.ts'
import { anyRecord } from './anyRecord.ts'

/** What a browser gets: JSON, parsed. */
function sent(record: DataRecord, name: 'core' | 'detail', locales: readonly Locale[]) {
  const parts = JSON.parse(JSON.stringify(partsOf(record, 'release')))
  const part = parts[name] as BarePart
  const strings = new Map(
    locales.map((locale) => [locale, (parts[`${name}-text-${locale}`] as TextPart).strings]),
  )
  expect(putTexts(part.content, strings)).toBe(true)
  const titles = new Map(
    locales.flatMap((locale) => {
      const text = parts[`${name}-text-${locale}`] as TextPart
      return text.titles === undefined ? [] : [[locale, text.titles]]
    }),
  )
  return { content: part.content, titles }
}

/** What comes later of the events, as a browser gets it. */
function linesOf(record: DataRecord, locales: readonly Locale[]): EventLines {
  const parts = partsOf(record, 'release')
  const read = (name: PartName) => new PackedLines(partText(parts[name]))
  return {
    facts: read('events'),
    texts: new Map(locales.map((locale) => [locale, read(`events-text-${locale}`)])),
  }
}

function joined(record: DataRecord, locales: readonly Locale[]) {
  const { content, titles } = sent(record, 'core', locales)
  const { events, ...core } = content as Omit<WireCore, 'events'> & { events: WireEvents }
  const table = tableOfWire(events, titles)
  const detail = Object(sent(record, 'detail', locales).content)
  return run(
    joiningSteps(fromWire(core, table), { ...detail, events: run(allInLines(linesOf(record, locales))) }),
  )
}

describe(partsOf, () => {
  it('loses nothing on the way: the joined parts are the record', () => {
    expect(joined(aRecord(), LOCALES)).toEqual(aRecord())
  })

  it('loses nothing of any record that the types allow', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        expect(joined(record, LOCALES)).toEqual(JSON.parse(JSON.stringify(record)))
      }),
      { seed: 3, numRuns: 60 },
    )
  })

  it('keeps every word of the record out of its facts', () => {
    const { core, detail, events } = partsOf(aRecord(), 'release')
    expect(JSON.stringify([core, detail, events])).not.toMatch(/Ambassador|Embassy of|Exports and imports/)
  })

  it('brings only the languages that were asked for', () => {
    const record = joined(aRecord(), ['en']) as DataRecord
    expect(record.events[0]!.title).toEqual({ en: 'An honorary consulate opens' })
  })

  it('keeps evidence, sources and summaries out of the first load', () => {
    const core = JSON.stringify(partsOf(aRecord(), 'release').core)
    expect(core).not.toMatch(/"(evidence|note|summary|participants|heads|publisher|definition)"/)
  })

  it('notices texts of another release by their number', () => {
    const parts = JSON.parse(JSON.stringify(partsOf(aRecord(), 'release')))
    expect(putTexts(parts.core.content, new Map([['en', parts['core-text-en'].strings.slice(1)]]))).toBe(
      false,
    )
  })
})

describe(eventsInLines, () => {
  const many = aRecord({
    events: Array.from({ length: 2 * PER_LINE + 7 }, (_, i) =>
      anEvent({ id: `event-${i}`, summary: { en: `What happened ${i}`, kk: `Не болды ${i}` } }),
    ),
  })
  const table = coreOf(many).events

  it('gives each event whole, from whatever line, and the same again', () => {
    const events = eventsInLines(table, linesOf(many, LOCALES))
    for (const i of [0, PER_LINE - 1, PER_LINE, 2 * PER_LINE + 6])
      expect(events.get(`event-${i}`)).toEqual(many.events[i])
    expect(events.get('event-3')).toBe(events.get('event-3'))
    expect(events.get('event-207')).toBeUndefined()
    expect(events.all()).toEqual(many.events)
  })

  it('gives it in the languages that have come', () => {
    expect(eventsInLines(table, linesOf(many, ['en'])).get('event-101')?.summary).toEqual({
      en: 'What happened 101',
    })
  })

  it('notices texts that do not belong to the facts', () => {
    const { facts, texts } = linesOf(many, ['en'])
    const other = linesOf(aRecord(), ['en']).texts
    expect(() => eventsInLines(table, { facts, texts: other }).get('event-0')).toThrow(/damaged/)
    expect(() => eventsInLines(table, { facts: texts.get('en')!, texts }).get('event-0')).toThrow(/damaged/)
  })
})

describe(coreOf, () => {
  const claimKnown = (...published: (string | null)[]) => {
    const sources = published.map((publishedOn, i) => aSource({ id: `s${i}`, publishedOn }))
    const evidence = sources.map(({ id }) => anEvidence({ source: id }))
    return coreOf(aRecord({ sources, claims: [aClaim({ time: '2024', evidence })] })).claims[0]!
  }

  it('tells since when a claim is known and how many sources it has, in place of its evidence', () => {
    const claim = claimKnown('2025-02-14', '2025-01-10')
    expect(claim).toMatchObject({
      evidenceCount: 2,
      knownFrom: { day: '2025-01-10', published: '2025-01-10' },
    })
    expect(claim).not.toHaveProperty('evidence')
  })

  it('takes no publication day from the day of a copy', () => {
    const source = aSource({ publishedOn: null, copiedOn: '2025-02-01' })
    const { claims } = coreOf(aRecord({ sources: [source], claims: [aClaim({ time: '2024-07' })] }))
    expect(claims[0]!.knownFrom).toEqual({ published: null, day: null, earliestPossible: '2024-07-31' })
  })

  it('knows nothing of a claim without a time and a publication day', () => {
    const source = aSource({ publishedOn: null })
    const { claims } = coreOf(aRecord({ sources: [source], claims: [aClaim({ time: null })] }))
    expect(claims[0]!.knownFrom).toEqual({ published: null, day: null, earliestPossible: null })
  })

  it('tells since when each statement about a post, each list and each event is known', () => {
    const core = coreOf(aRecord())
    expect(core.missions[1]!.statements.map(({ knownFrom }) => knownFrom.day)).toEqual([
      '2022-11-09',
      '2025-02-28',
    ])
    expect(core.lists[0]!.knownFrom.day).toBe('2025-02-28')
    expect(core.events.at(0).knownFrom.day).toBe('2022-11-09')
  })
})

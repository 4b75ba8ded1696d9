import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LOCALES, type Locale } from '#domain/codelists.ts'
import { PackedLines } from '#domain/packedLines.ts'
import type { DataRecord } from '#domain/record.ts'
import { eventGroup, EVENTS_A_LINE as PER_LINE, TEXT_FILES, type TextFile } from '#domain/textParts.ts'
import { coreOf } from '#data/parts/core.ts'
import { fromWire } from '#data/parts/fromWire.ts'
import { tableOfWire, type WireEvents } from '#data/parts/eventWire.ts'
import { allInLines, type EventLines, eventsInLines } from '#data/parts/eventLines.ts'
import { joiningSteps } from '#data/parts/join.ts'
import type { AnyPart } from '#data/manifest.ts'
import { withLines, withStrings } from '#data/parts/moreTexts.ts'
import { type BarePart, partsOf, partText, type TextPart } from '#data/parts.ts'
import { putTexts, type Strings, takeTexts } from '#data/parts/texts.ts'
import { run } from '#data/steps.ts'
import type { WireCore } from '#data/parts/split.ts'
import { aClaim, anEvent, anEvidence, aRecord, aSource } from '../fixtures.ts'
import { anyRecord } from './anyRecord.ts'

const wired = (record: DataRecord) => JSON.parse(JSON.stringify(partsOf(record, 'release')))

/** The core as a browser gets it: JSON, parsed. */
function sentCore(record: DataRecord, locales: readonly Locale[]) {
  const parts = wired(record)
  const { content } = parts.core as BarePart
  const texts = locales.map((locale) => [locale, parts[`core-text-${locale}`] as TextPart] as const)
  expect(putTexts(content, new Map(texts.map(([locale, { strings }]) => [locale, strings])))).toBe(true)
  return { content, titles: new Map(texts.map(([locale, { titles }]) => [locale, titles!])) }
}

/** The rest, in English and then, file by file, in the other languages. */
function sentRest(record: DataRecord, locales: readonly Locale[]): object {
  const parts = wired(record)
  const { content } = parts.detail as BarePart
  expect(putTexts(content, new Map([['en', parts['detail-text-en'].strings]]))).toBe(true)
  return othersOf(locales).reduce<object>((before, locale) => {
    const texts = TEXT_FILES.map((file): [TextFile, Strings] => [
      file,
      parts[`text-${locale}-${file}`].strings,
    ])
    return withStrings(before, locale, new Map(texts)) as object
  }, Object(content))
}

const othersOf = (locales: readonly Locale[]) => locales.filter((locale) => locale !== 'en')

/** What comes later of the events, as a browser gets it. */
function linesOf(record: DataRecord, locales: readonly Locale[]): EventLines & { en: PackedLines } {
  const parts = partsOf(record, 'release')
  const read = (name: AnyPart) => new PackedLines(partText(parts[name]!))
  const en = read('events-text-en')
  const english: EventLines = { facts: read('events'), texts: new Map([['en', en]]) }
  const lines = othersOf(locales).reduce((before, locale) => {
    const start = `text-${locale}-events-`
    const groups = Object.keys(parts).filter((name) => name.startsWith(start))
    const texts = groups.map((name) => [Number(name.slice(start.length)), read(name as AnyPart)] as const)
    return withLines(before, locale, new Map(texts))
  }, english)
  return { ...lines, en }
}

function joined(record: DataRecord, locales: readonly Locale[]) {
  const { content, titles } = sentCore(record, locales)
  const { events, ...core } = content as Omit<WireCore, 'events'> & { events: WireEvents }
  const table = tableOfWire(events, titles)
  const detail = sentRest(record, locales)
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

  it('puts many events into few groups', () => {
    const groups = new Set(Array.from({ length: 30_000 }, (_, row) => eventGroup(row, 30_000)))
    expect(groups.size).toBe(60)
    expect(eventGroup(29_999, 30_000)).toBe('events-59')
  })

  it('notices texts of one file that are of another release', () => {
    const [first, ...strings] = takeTexts(aRecord().remarks).strings.kk
    expect(first).toBeDefined()
    expect(() => withStrings(aRecord(), 'kk', new Map([['remarks', strings]]))).toThrow(/damaged/)
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
    const { facts, texts, en } = linesOf(many, ['en'])
    const other = linesOf(aRecord(), ['en']).texts
    expect(() => eventsInLines(table, { facts, texts: other }).get('event-0')).toThrow(/damaged/)
    expect(() => eventsInLines(table, { facts: en, texts }).get('event-0')).toThrow(/damaged/)
  })

  it('gives the events of one group in a language, and those of the others in English', () => {
    const parts = partsOf(many, 'release')
    const second = new PackedLines(partText(parts['text-kk-events-1']!))
    const events = eventsInLines(table, withLines(linesOf(many, ['en']), 'kk', new Map([[1, second]])))
    expect(eventGroup(100, many.events.length)).toBe('events-1')
    expect(events.get('event-100')?.summary).toEqual({ en: 'What happened 100', kk: 'Не болды 100' })
    expect(events.get('event-99')?.summary).toEqual({ en: 'What happened 99' })
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

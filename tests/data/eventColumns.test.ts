import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkCore } from '#data/checkCore.ts'
import { tableOfWire } from '#data/parts/eventWire.ts'
import { packEvents, tableOf, unpackEvents, type WireEvent } from '#data/parts/packEvents.ts'
import { packLines } from '#data/parts/packLines.ts'
import { splitRecord } from '#data/parts/split.ts'
import { EVENT_KINDS, EVENT_LEVELS, LOCALES, type Locale } from '#domain/codelists.ts'
import { knownSince } from '#domain/known.ts'
import { PackedLines, unpackLine } from '#domain/packedLines.ts'
import { aRecord } from '../fixtures.ts'

const line = fc.oneof(
  fc.string({ minLength: 1, unit: 'grapheme' }),
  fc.constantFrom('Şımkent\nіс', String.raw`a\nb`, String.raw`\\`, '\uFEFFmark', 'Қазақстан'),
)
const title = fc.record({ en: line, tr: line, kk: line, ru: line }, { requiredKeys: ['en'] })
const time = fc.constantFrom('1999', '2024-07', '2022-11-09', '2025-01/2025-05', '2022-11-09/2022-11-12')
const wireEvent = fc.record<WireEvent>({
  id: fc.stringMatching(/^[a-z0-9]{1,3}$/),
  time,
  title,
  kind: fc.constantFrom(...EVENT_KINDS),
  level: fc.constantFrom(...EVENT_LEVELS),
  place: fc.constantFrom(null, 'ankara', 'astana'),
  missions: fc.subarray(['kaz-embassy-ankara', 'kaz-honorary-consulate-bursa']),
  confidence: fc.constantFrom('high', 'medium', 'low'),
  importance: fc.constantFrom(1, 2, 3, 4, 5),
  status: fc.constantFrom('occurred', 'planned'),
  published: fc.constantFrom(null, '2024', '2022-11-09'),
  evidenceCount: fc.integer({ min: 1, max: 300 }),
})
// oxlint-disable-next-line typescript/no-explicit-any -- changed by hand into what no type allows
type AnyWire = any

const wireEvents = fc.uniqueArray(wireEvent, { selector: ({ id }) => id, maxLength: 40 })

/** What a browser gets: JSON, parsed. */
function sent(events: readonly WireEvent[], locales: readonly Locale[] = LOCALES) {
  const { wire, titles } = JSON.parse(JSON.stringify(packEvents(events))) as ReturnType<typeof packEvents>
  return { wire, titles: new Map(locales.map((locale) => [locale, titles[locale]])) }
}
const withKnown = ({ published, ...event }: WireEvent) => ({
  ...event,
  knownFrom: knownSince(published, event.time),
})

describe(PackedLines, () => {
  it('gives back every line, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.array(fc.option(line)), (lines) => {
        const packed = new PackedLines(packLines(lines))
        expect(packed).toHaveLength(lines.length)
        expect(lines.map((_, row) => unpackLine(packed.at(row)))).toEqual(lines.map((text) => text ?? ''))
      }),
      { seed: 11 },
    )
  })
})

describe('events in columns', () => {
  it('lose nothing on the way', () => {
    fc.assert(
      fc.property(wireEvents, (events) => {
        const { wire, titles } = sent(events)
        expect([...tableOfWire(wire, titles)]).toEqual(events.map(withKnown))
        expect([...tableOf(events)]).toEqual(events.map(withKnown))
      }),
      { seed: 12 },
    )
  })

  it('bring only the languages that have come', () => {
    fc.assert(
      fc.property(wireEvents, (events) => {
        const { wire, titles } = sent(events, ['en', 'kk'])
        const expected = events.map(({ title: { en, kk } }) => (kk === undefined ? { en } : { en, kk }))
        expect(Array.from(tableOfWire(wire, titles), (event) => event.title)).toEqual(expected)
      }),
      { seed: 13 },
    )
  })

  it('are found by their id, and nothing else is', () => {
    fc.assert(
      fc.property(wireEvents, fc.stringMatching(/^[a-z0-9]{1,3}$/), (events, other) => {
        const table = tableOf(events)
        for (const [row, event] of events.entries()) {
          expect(table.rowOf(event.id)).toBe(row)
          expect(table.get(event.id)).toEqual(withKnown(event))
        }
        const isKnown = events.some(({ id }) => id === other)
        expect(table.get(other) !== undefined).toBe(isKnown)
      }),
      { seed: 14 },
    )
  })

  it('are each made once, as long as few are shown', () => {
    const table = tableOf(splitRecord(aRecord()).core.events)
    expect(table.at(1)).toBe(table.get('2027-summit'))
    expect(table.at(0)).toBe(table.at(0))
  })

  it('keep codes of more than a byte apart', () => {
    const [one] = splitRecord(aRecord()).core.events
    const many = Array.from({ length: 70_000 }, (_, i) => ({
      ...one!,
      id: `e${i}`,
      evidenceCount: i + 1,
    }))
    const table = tableOf(many)
    expect([255, 256, 65_535, 65_536, 69_999].map((row) => table.at(row).evidenceCount)).toEqual([
      256, 257, 65_536, 65_537, 70_000,
    ])
  })
})

describe(unpackEvents, () => {
  it('gives the list back that a sound part holds', () => {
    fc.assert(
      fc.property(wireEvents, (events) => {
        const { wire, titles } = sent(events)
        expect(unpackEvents(wire, titles)).toEqual(events)
      }),
      { seed: 15 },
    )
  })

  it('never throws, whatever has come in their place', () => {
    fc.assert(
      fc.property(fc.anything(), fc.string(), (input, lines) => {
        expect(() => unpackEvents(input, new Map([['en', lines]]))).not.toThrow()
        expect(() => unpackEvents({ ids: lines, columns: input }, new Map())).not.toThrow()
      }),
      { seed: 16 },
    )
  })

  const broken = (change: (wire: AnyWire) => void, english?: string) => {
    const { core } = splitRecord(aRecord())
    const { wire, titles } = sent(core.events)
    change(wire)
    if (english !== undefined) titles.set('en', english)
    const { problems } = checkCore({ ...core, events: wire }, titles)
    return problems?.map(({ file, record, field }) => `${file} ${record} ${field}`)
  }
  const [first, second] = splitRecord(aRecord()).core.events.map(({ id }) => id)

  it.each([
    ['a code leads nowhere', (w: AnyWire) => (w.columns.kind.codes[1] = 9), [`events ${second} kind`]],
    [
      'a column is missing',
      (w: AnyWire) => delete w.columns.level,
      [`events ${first} level`, `events ${second} level`],
    ],
    ['a column is too short', (w: AnyWire) => w.columns.place.codes.pop(), [`events ${second} place`]],
    ['a value is another', (w: AnyWire) => (w.columns.time.values[0] = '31 May'), [`events ${first} time`]],
    [
      'a column is too many',
      (w: AnyWire) => (w.columns.colour = { values: ['red'], codes: [0] }),
      [`events ${first} colour`],
    ],
    ['an id is twice', (w: AnyWire) => (w.ids = `${first}\n${first}\n`), [`events ${first} id`]],
    ['columns are a word', (w: AnyWire) => (w.columns = 'none'), ['events  ']],
  ])('says what is wrong when %s', (_, change, expected) => {
    expect(broken(change)).toEqual(expect.arrayContaining(expected))
  })

  it('says which event has no title, and that there are more titles than events', () => {
    expect(broken(() => {}, 'One\n')).toEqual([`events ${second} title.en`])
    expect(broken(() => {}, 'One\nTwo\nThree\n')).toContain('events #3 id')
  })
})

import '#selectors/eventSearch.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tableOf } from '#data/parts/packEvents.ts'
import { splitRecord } from '#data/parts/split.ts'
import { EVENT_KINDS, GROUP_OF_KIND } from '#domain/codelists.ts'
import type { CoreEvent } from '#domain/coreRecord.ts'
import { type Filters, NO_FILTERS, without } from '#domain/filters.ts'
import { grainOf, overlaps, spanOf } from '#domain/timePeriod.ts'
import { rangeSpan } from '#domain/years.ts'
import { eventDots } from '#selectors/eventDots.ts'
import { eventFacts } from '#selectors/eventFacts.ts'
import { eventKnowledge, eventsPerYear, visibleRows } from '#selectors/events.ts'
import { eventsPerGroup, eventsPerKind, rowsOfMission } from '#selectors/eventSets.ts'
import { rowsByTime, timesOf } from '#selectors/eventTimes.ts'
import { fold, matches } from '#selectors/fold.ts'
import { recordIndex, type RecordIndex } from '#selectors/recordIndex.ts'
import { spellingsOf } from '#selectors/spellings.ts'
import { aRecord } from '../fixtures.ts'
import { shippedCore } from '../record/shippedRecord.ts'

const shipped = recordIndex(shippedCore())

const { core: CORE } = splitRecord(aRecord())
const A_WIRE_EVENT = CORE.events[0]!

const dayIn = (first: number, last: number) =>
  fc
    .date({
      min: new Date(Date.UTC(first, 0, 1)),
      max: new Date(Date.UTC(last, 11, 31)),
      noInvalidDate: true,
    })
    .map((date) => date.toISOString().slice(0, 10))
const time = fc.oneof(
  dayIn(1991, 2027),
  dayIn(1991, 2027).map((day) => day.slice(0, 7)),
  dayIn(1991, 2027).map((day) => day.slice(0, 4)),
  fc.constantFrom('2010/2014', '2022-12/2023-02', '2022-11-09/2022-11-12'),
)
const generated = fc
  .array(
    fc.record({
      time,
      kind: fc.constantFrom(...EVENT_KINDS),
      status: fc.constantFrom('occurred' as const, 'planned' as const),
      place: fc.constantFrom(null, 'ankara', 'astana'),
      published: fc.option(dayIn(1991, 2027)),
      words: fc.constantFrom(
        'A council meets',
        'Үкіметаралық комиссия',
        'Nur-Sultan daki sergi',
        "Ankara'da 2. tur",
      ),
    }),
    { maxLength: 60 },
  )
  .map((list): RecordIndex => {
    const events = list.map(({ published, words, ...event }, i) => ({
      ...A_WIRE_EVENT,
      ...event,
      id: `event-${i}`,
      title: { en: words },
      published,
    }))
    return recordIndex({ ...shipped.record, places: CORE.places, events: tableOf(events) })
  })

const year = fc.integer({ min: 1991, max: 2027 })
const filters: fc.Arbitrary<Filters> = fc
  .record({
    time: fc.option(fc.tuple(year, year).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))),
    kinds: fc.option(fc.subarray([...EVENT_KINDS], { minLength: 1 })),
    q: fc.constantFrom(
      '',
      'council',
      'анкара',
      'комисс',
      'nursultan',
      'a council',
      'sergi 2',
      'zebra',
      'n',
      'trade',
    ),
    known: fc.option(dayIn(1991, 2027)),
    hidesUndated: fc.boolean(),
  })
  .map((some) => ({ ...NO_FILTERS, ...some }))

/** The rule for one event, written out. */
function passes(
  index: RecordIndex,
  event: CoreEvent,
  { time: range, kinds, q, known, hidesUndated }: Filters,
) {
  const knowledge = eventKnowledge(event, known)
  if (knowledge === 'later' || (knowledge === 'undated' && hidesUndated)) return false
  if (kinds && !kinds.includes(event.kind)) return false
  if (range && !overlaps(spanOf(event.time), rangeSpan(range))) return false
  const words = `${Object.values(event.title).join(' ')} ${spellingsOf(index, event.place)}`
  return q === '' || matches(q, fold(words))
}
const passing = (index: RecordIndex, f: Filters) =>
  [...index.events].filter((event) => passes(index, event, f))
const idsOf = (index: RecordIndex, rows: Iterable<number>) =>
  Array.from(rows, (row) => index.events.at(row).id)
const forAll = (check: (index: RecordIndex, f: Filters) => void, numRuns = 50) =>
  fc.assert(fc.property(fc.oneof(fc.constant(shipped), generated), filters, check), { seed: 21, numRuns })

describe('events in columns, whatever the filters', () => {
  it('are those that the rule for one event lets pass', () => {
    forAll((index, f) => {
      expect(idsOf(index, visibleRows(index, f))).toEqual(passing(index, f).map(({ id }) => id))
    }, 100)
  })

  it('are counted as the events themselves are', () => {
    forAll((index, f) => {
      const count = <K>(events: readonly CoreEvent[], of: (event: CoreEvent) => K) => {
        const counts = new Map<K, number>()
        for (const event of events) counts.set(of(event), (counts.get(of(event)) ?? 0) + 1)
        return counts
      }
      const some = <K>(counts: ReadonlyMap<K, number>) => new Map([...counts].filter(([, n]) => n > 0))
      expect(some(eventsPerYear(index, f))).toEqual(
        count(passing(index, without(f, 'time')), (event) => Number(event.time.slice(0, 4))),
      )
      expect(some(eventsPerKind(index, f))).toEqual(
        count(passing(index, without(f, 'kinds')), ({ kind }) => kind),
      )
      expect(some(eventsPerGroup(index, visibleRows(index, f)))).toEqual(
        count(passing(index, f), ({ kind }) => GROUP_OF_KIND[kind]),
      )
    })
  })

  it('are drawn by time, each as it is', () => {
    forAll((index, f) => {
      const dots = eventDots(index, visibleRows(index, f), f.known)
      const drawn = Array.from({ length: dots.length }, (_, i) => dots.dot(i))
      expect(Array.from(dots.at)).toEqual(drawn.map(({ at }) => at))
      expect(Array.from(dots.at.toSorted())).toEqual(Array.from(dots.at))
      const expected = passing(index, f).map((event) => {
        const { from, to } = spanOf(event.time)
        const isSpan = grainOf(event.time) !== 'day'
        return {
          id: event.id,
          row: GROUP_OF_KIND[event.kind],
          span: { from, to },
          at: isSpan ? (from + to) / 2 : from,
          isSpan,
          importance: event.importance,
          isPlanned: event.status === 'planned',
          pale: eventKnowledge(event, f.known) === 'undated',
        }
      })
      // equal times stand in the order of the record
      expect(drawn).toEqual(expected.toSorted((a, b) => a.at - b.at))
      for (const [i, { id }] of drawn.entries()) expect(dots.indexOf(id)).toBe(i)
      expect(dots.indexOf('nothing')).toBe(-1)
    }, 60)
  })

  it('are listed latest first, equal ones in the order of the record', () => {
    forAll((index, f) => {
      const rows = visibleRows(index, f)
      const listed = rowsByTime(index.events, rows, timesOf(index.events).from, true)
      const expected = passing(index, f).toSorted((a, b) => spanOf(b.time).from - spanOf(a.time).from)
      expect(idsOf(index, listed)).toEqual(expected.map(({ id }) => id))
    })
  })

  it('have the neighbours that stand next to them by time and id', () => {
    forAll((index, f) => {
      if (index.events.length === 0) return
      const { id } = index.events.at(index.events.length >> 1)
      const key = (event: CoreEvent) => [spanOf(event.time).from, event.id] as const
      const isBefore = (a: CoreEvent, b: CoreEvent) =>
        key(a)[0] < key(b)[0] || (key(a)[0] === key(b)[0] && key(a)[1] < key(b)[1])
      const others = passing(index, without(f, 'q')).toSorted((a, b) => (isBefore(a, b) ? -1 : 1))
      const self = index.events.get(id)!
      const facts = eventFacts(index, null, id, f)!
      expect(facts.earlier?.id).toBe(others.findLast((other) => isBefore(other, self))?.id)
      expect(facts.later?.id).toBe(others.find((other) => isBefore(self, other))?.id)
    }, 60)
  })

  it('are tied to a post as its card says', () => {
    for (const { id, seat } of shipped.record.missions) {
      const { about, ofTown } = rowsOfMission(shipped, id)
      const all = [...shipped.events]
      expect(idsOf(shipped, about)).toEqual(all.filter((e) => e.missions.includes(id)).map((e) => e.id))
      expect(idsOf(shipped, ofTown)).toEqual(
        all.filter((e) => seat && e.place === seat && !e.missions.includes(id)).map((e) => e.id),
      )
    }
  })

  it('are tied to a post only where they pass the filters', () => {
    const narrow: Filters = { ...NO_FILTERS, time: { start: 2015, end: 2020 } }
    const rows = visibleRows(shipped, narrow)
    const shown = new Set(rows)
    const left = shipped.record.missions.map(({ id }) => {
      const every = rowsOfMission(shipped, id)
      const ties = rowsOfMission(shipped, id, rows)
      expect(ties.about).toEqual(every.about.filter((row) => shown.has(row)))
      expect(ties.ofTown).toEqual(every.ofTown.filter((row) => shown.has(row)))
      return [ties.about.length + ties.ofTown.length, every.about.length + every.ofTown.length] as const
    })
    // some ties stay and some go, or this would hold without a filter too
    expect(left.some(([some]) => some > 0)).toBe(true)
    expect(left.some(([some, all]) => some < all)).toBe(true)
  })
})

import '#selectors/eventSearch.ts'
import { describe, expect, it } from 'vitest'
import { GROUP_OF_KIND } from '#domain/codelists.ts'
import type { HistoricEvent } from '#domain/event.ts'
import { eventDots } from '#selectors/eventDots.ts'
import { eventKnowledge, eventsPerYear, visibleRows } from '#selectors/events.ts'
import { eventsAt, rowsOfMission, eventsPerKind, visibleEvents } from '#selectors/eventSets.ts'
import { aMission, anEvent, aPlace } from '../fixtures.ts'
import type { Filters } from '#domain/filters.ts'
import type { RecordIndex } from '#selectors/recordIndex.ts'
import { filters, indexOf, publishedOn, years } from './laneIndex.ts'

const eventsIndex = (events: readonly HistoricEvent[]) =>
  indexOf([], {
    events,
    missions: [aMission({ id: 'embassy', seat: 'ankara' }), aMission({ id: 'homeless', seat: null })],
    places: [
      aPlace({
        names: { en: 'Ankara', kk: 'Анкара' },
        formerNames: [{ name: 'Angora', time: '1920', evidence: [] }],
      }),
    ],
  })
const alone = (overrides: Partial<HistoricEvent>) => {
  const index = eventsIndex([anEvent({ evidence: [publishedOn('2022-11-09')], ...overrides })])
  return { index, event: index.events.at(0) }
}

describe(eventKnowledge, () => {
  it.each([
    // time, published, status, day, expected
    ['2022-11-09', '2022-11-09', 'occurred', '2022-11-09', 'known'],
    ['2022-11-09', '2022-11-09', 'occurred', '2022-11-08', 'later'],
    ['2022-11-09', '2024-01-01', 'occurred', '2022-11-09', 'later'],
    ['2022-11-09', '2024-01-01', 'occurred', '2023-12-31', 'later'],
    ['2022-11-09', '2024-01-01', 'occurred', '2024-01-01', 'known'],
    ['2022-11-09', null, 'occurred', '2022-11-09', 'undated'],
    ['2022-11-09', null, 'occurred', '2022-11-08', 'later'],
    ['2022-11', '2024-01-01', 'occurred', '2022-11-15', 'later'],
    ['2022-11', '2024-01-01', 'occurred', '2022-11-30', 'later'],
    ['2022-11', null, 'occurred', '2022-11-15', 'later'],
    ['2022-11', null, 'occurred', '2022-11-30', 'undated'],
    ['2022-11', '2022-11-10', 'occurred', '2022-11-15', 'known'],
    ['2022', '2022-11-10', 'occurred', '2022-11-15', 'known'],
    ['2022-10-01/2022-12-01', '2022-10-02', 'occurred', '2022-10-05', 'known'],
    ['2026-05', '2025-10-30', 'planned', '2026-05-01', 'known'],
    ['2026-05', null, 'planned', '2026-12-31', 'later'],
  ] as const)(
    'says of what happened in %s, published in %s, %s, on %s: %s',
    (time, published, status, day, expected) => {
      const { event } = alone({ time, status, evidence: [publishedOn(published)] })
      expect(eventKnowledge(event, day)).toBe(expected)
    },
  )

  it.each(['occurred', 'planned'] as const)(
    'knows nothing of what has not yet come, though it was announced: %s',
    (status) => {
      const { event } = alone({ time: '2022-11-09', status, evidence: [publishedOn('2022-10-01')] })
      expect(eventKnowledge(event, '2022-11-08')).toBe('later')
      expect(eventKnowledge(event, '2022-11-09')).toBe('known')
    },
  )

  it('knows everything when no day is chosen', () => {
    expect(
      eventKnowledge(alone({ time: '2027', status: 'planned', evidence: [publishedOn(null)] }).event, null),
    ).toBe('known')
  })
})

describe(visibleRows, () => {
  const passes = (index: RecordIndex, f: Filters) => visibleRows(index, f).length === 1
  const { index } = alone({ time: '2022-11-09', kind: 'mission-opened', place: 'ankara' })

  it.each([
    ['no filter', filters(), true],
    ['its year', years(2022), true],
    ['the year before', years(2021), false],
    ['the year after', years(2023, 2026), false],
    ['its category', filters({ kinds: ['security', 'mission-opened'] }), true],
    ['another category', filters({ kinds: ['security'] }), false],
    ['a word of its title', filters({ q: 'consulate' }), true],
    ['its town in another alphabet', filters({ q: 'анкара' }), true],
    ['a former name of its town', filters({ q: 'angora' }), true],
    ['a word of neither', filters({ q: 'zebra' }), false],
    ['a day before it', filters({ known: '2022-11-08' }), false],
    ['its own day', filters({ known: '2022-11-09' }), true],
    ['the other capital', filters({ reporter: 'TUR', states: 'KAZ', posts: ['embassy'] }), true],
  ])('under %s', (_, f, expected) => {
    expect(passes(index, f)).toBe(expected)
  })

  it.each([
    [2022, 2022, true],
    [2023, 2023, true],
    [2024, 2024, false],
  ])('finds what spans two years in both of them: %d to %d', (start, end, expected) => {
    const long = alone({ time: '2022-12/2023-02' })
    expect(passes(long.index, years(start, end))).toBe(expected)
  })

  it('hides what carries no publication day only when asked', () => {
    const undated = alone({ evidence: [publishedOn(null)] })
    expect(passes(undated.index, filters({ known: '2024-01-01' }))).toBe(true)
    expect(passes(undated.index, filters({ known: '2024-01-01', hidesUndated: true }))).toBe(false)
  })
})

describe('the counts of events', () => {
  const index = eventsIndex([
    anEvent({ id: 'a', time: '1992-03-02', kind: 'recognition-and-relations' }),
    anEvent({ id: 'b', time: '2022-11-09', kind: 'mission-opened' }),
    anEvent({ id: 'c', time: '2022-05-10/2023-01-01', kind: 'state-visit' }),
  ])

  it('are, for the range control, of every year, whatever years are chosen', () => {
    const all = [...eventsPerYear(index, filters())]
    expect(all).toEqual([
      [1992, 1],
      [2022, 2],
    ])
    expect([...eventsPerYear(index, years(1992))]).toEqual(all)
    expect([...eventsPerYear(index, filters({ kinds: ['state-visit'] }))]).toEqual([[2022, 1]])
  })

  it('are, for the category menu, of every category, whatever categories are chosen', () => {
    const counts = eventsPerKind(index, filters({ kinds: ['security'], time: { start: 2022, end: 2022 } }))
    expect(counts.size).toBe(Object.keys(GROUP_OF_KIND).length)
    expect([
      counts.get('mission-opened'),
      counts.get('state-visit'),
      counts.get('recognition-and-relations'),
    ]).toEqual([1, 1, 0])
  })

  it('list what passes in the order of the record', () => {
    expect(visibleEvents(index, years(2022, 2023)).map(({ id }) => id)).toEqual(['b', 'c'])
  })
})

describe(eventDots, () => {
  const dotOf = (overrides: Partial<HistoricEvent>, known: string | null = null) =>
    eventDots(alone(overrides).index, Uint32Array.of(0), known).dot(0)

  it('stands on its day, in the row of its category', () => {
    expect(dotOf({ time: '2022-01-01', kind: 'security', importance: 4 })).toMatchObject({
      at: 2022,
      isSpan: false,
      row: 'security',
      importance: 4,
      isPlanned: false,
      pale: false,
    })
  })

  it.each(['2022-07', '2022', '2022/2023'])(
    'is as long as the doubt about %s, and stands in its middle',
    (time) => {
      const { at, span, isSpan } = dotOf({ time })
      expect(isSpan).toBe(true)
      expect(at).toBeCloseTo((span.from + span.to) / 2, 9)
    },
  )

  it('says what is only planned, and what nobody knows when it was published', () => {
    expect(dotOf({ status: 'planned' }).isPlanned).toBe(true)
    expect(dotOf({ evidence: [publishedOn(null)] }, '2024-01-01').pale).toBe(true)
    expect(dotOf({}, '2024-01-01').pale).toBe(false)
  })
})

describe(rowsOfMission, () => {
  const index = eventsIndex([
    anEvent({ id: 'its own', missions: ['embassy'], place: 'ankara' }),
    anEvent({ id: 'abroad', missions: ['embassy'], place: 'astana' }),
    anEvent({ id: 'in town', missions: [], place: 'ankara' }),
    anEvent({ id: 'elsewhere', missions: [], place: null }),
  ])

  const eventsTiedTo = (id: string) => {
    const { about, ofTown } = rowsOfMission(index, id)
    const ids = (rows: readonly number[]) => eventsAt(index, Uint32Array.from(rows)).map((event) => event.id)
    return { about: ids(about), ofTown: ids(ofTown) }
  }

  it('marks the events about a post, and apart from them those of its town', () => {
    expect(eventsTiedTo('embassy')).toEqual({ about: ['its own', 'abroad'], ofTown: ['in town'] })
  })

  it('marks nothing for a post without a town, or without a record', () => {
    expect(eventsTiedTo('homeless')).toEqual({ about: [], ofTown: [] })
    expect(eventsTiedTo('no-such-post')).toEqual({ about: [], ofTown: [] })
  })
})

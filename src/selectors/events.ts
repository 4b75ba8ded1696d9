import { EVENT_KINDS, type EventKind, GROUP_OF_KIND } from '#domain/codelists.ts'
import type { CoreEvent } from '#domain/coreRecord.ts'
import { type Filters, without } from '#domain/filters.ts'
import type { EventDot } from '#domain/lane.ts'
import { firstOf, grainOf, isBy, overlaps, type Span, spanOf } from '#domain/timePeriod.ts'
import { rangeSpan } from '#domain/years.ts'
import { fold, matches } from './fold.ts'
import type { RecordIndex } from './recordIndex.ts'
import { spellingsOf } from './spellings.ts'
import { knowledgeOn } from './visibleClaims.ts'

/**
 * What was known of an event on a day. `later`: it had not happened yet, whatever had been announced, or all its
 * dated sources came later; `undated`: it had happened, and no source carries a day, so that it is shown pale.
 */
export function eventKnowledge(event: CoreEvent, day: string | null): 'known' | 'undated' | 'later' {
  if (day === null) return 'known'
  const begins = firstOf(event.time)
  if (begins > day) return 'later'
  if (event.knownFrom.day !== null) return knowledgeOn(event.knownFrom, day)
  return event.status === 'occurred' && isBy(begins, day) ? 'undated' : 'later'
}

const haystacks = new WeakMap<CoreEvent, string>()

/** What a search looks through: the title in every language that has come, and the town in every spelling. */
function haystack(index: RecordIndex, event: CoreEvent): string {
  let folded = haystacks.get(event)
  if (folded === undefined) {
    folded = fold([...Object.values(event.title), spellingsOf(index, event.place)].join(' '))
    haystacks.set(event, folded)
  }
  return folded
}

const spans = new Map<string, Span>()

/** As `spanOf`, read once for each time that is written: a hundred thousand events share some thousand days. */
function timeOf({ time }: CoreEvent): Span {
  const known = spans.get(time) ?? spanOf(time)
  spans.set(time, known)
  return known
}

/** True when the event passes every filter that cuts events: years, categories, search, day of knowledge. */
export function eventPasses(
  index: RecordIndex,
  event: CoreEvent,
  filters: Filters,
  years = filters.time && rangeSpan(filters.time),
): boolean {
  const knowledge = eventKnowledge(event, filters.known)
  if (knowledge === 'later' || (knowledge === 'undated' && filters.hidesUndated)) return false
  if (filters.kinds && !filters.kinds.includes(event.kind)) return false
  if (years && !overlaps(timeOf(event), years)) return false
  return filters.q === '' || matches(filters.q, haystack(index, event))
}

interface Answer {
  to: string
  events: readonly CoreEvent[]
}

/** The last few questions and their answers: several views ask the same of one address. */
const answers = new WeakMap<RecordIndex, Answer[]>()
const KEPT = 3

/** The events that pass the filters. */
export function visibleEvents(index: RecordIndex, filters: Filters): readonly CoreEvent[] {
  const { time, kinds, q, known, hidesUndated } = filters
  const to = JSON.stringify([time?.start, time?.end, kinds, q, known, hidesUndated])
  const given = answers.get(index) ?? []
  const found = given.find((answer) => answer.to === to)
  if (found) return found.events
  const years = time && rangeSpan(time)
  const events = index.record.events.filter((event) => eventPasses(index, event, filters, years))
  answers.set(index, [{ to, events }, ...given].slice(0, KEPT))
  return events
}

/** Events that had begun by the day of knowledge and that no source had told of by then; none without a day. */
export const eventsToldLater = (index: RecordIndex, filters: Filters): readonly CoreEvent[] => {
  const { known } = filters
  if (known === null) return []
  return visibleEvents(index, without(filters, 'known', 'hidesUndated')).filter(
    (event) => firstOf(event.time) <= known && event.knownFrom.day !== null && event.knownFrom.day > known,
  )
}

/** Events as the timeline draws them. */
export function eventDots(events: readonly CoreEvent[], known: string | null): EventDot[] {
  return events.map((event) => {
    const span = timeOf(event)
    const isSpan = grainOf(event.time) !== 'day'
    return {
      id: event.id,
      row: GROUP_OF_KIND[event.kind],
      span,
      at: isSpan ? (span.from + span.to) / 2 : span.from,
      isSpan,
      importance: event.importance,
      isPlanned: event.status === 'planned',
      pale: eventKnowledge(event, known) === 'undated',
    }
  })
}

/** Events of each year, for the range control: cut by every filter but the years that it sets itself. */
export function eventsPerYear(index: RecordIndex, filters: Filters): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const event of visibleEvents(index, without(filters, 'time'))) {
    const year = Number(event.time.slice(0, 4))
    counts.set(year, (counts.get(year) ?? 0) + 1)
  }
  return counts
}

/** Events of each category under the other filters, for the category menu. */
export function eventsPerKind(index: RecordIndex, filters: Filters): ReadonlyMap<EventKind, number> {
  const counts = new Map<EventKind, number>(EVENT_KINDS.map((kind) => [kind, 0]))
  for (const event of visibleEvents(index, without(filters, 'kinds')))
    counts.set(event.kind, counts.get(event.kind)! + 1)
  return counts
}

/** Events that a chosen post marks: those that are about it, and those of its town. */
export function eventsOfMission(
  index: RecordIndex,
  missionId: string,
): { about: string[]; ofTown: string[] } {
  const seat = index.missions.get(missionId)?.seat
  const about = index.record.events.filter((event) => event.missions.includes(missionId)).map(({ id }) => id)
  const ofTown = seat
    ? index.record.events
        .filter((event) => event.place === seat && !about.includes(event.id))
        .map(({ id }) => id)
    : []
  return { about, ofTown }
}

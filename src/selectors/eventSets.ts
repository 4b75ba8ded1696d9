import {
  EVENT_GROUPS,
  EVENT_KINDS,
  type EventGroup,
  type EventKind,
  GROUP_OF_KIND,
} from '#domain/codelists.ts'
import type { CoreEvent } from '#domain/coreRecord.ts'
import { type Filters, without } from '#domain/filters.ts'
import { lastDayOf } from '#domain/timePeriod.ts'
import { type EventRows, tally, visibleRows } from './events.ts'
import { timesOf } from './eventTimes.ts'
import type { RecordIndex } from './recordIndex.ts'

/** The events of rows, each made: for what shows or writes all of them. */
export const eventsAt = (index: RecordIndex, rows: EventRows): CoreEvent[] =>
  Array.from(rows, (row) => index.events.at(row))

/** The events that pass the filters, in the order of the record. */
export const visibleEvents = (index: RecordIndex, filters: Filters): CoreEvent[] =>
  eventsAt(index, visibleRows(index, filters))

/** Events that had begun by the day of knowledge and that no source had told of by then; none without a day. */
export function rowsToldLater(index: RecordIndex, filters: Filters): EventRows {
  const { known } = filters
  if (known === null) return new Uint32Array()
  const { time, published } = index.events.columns
  const { first } = timesOf(index.events)
  const isLater = published.values.map((value) => value !== null && lastDayOf(value) > known)
  return visibleRows(index, without(filters, 'known', 'hidesUndated')).filter(
    (row) => isLater[published.codes[row]!]! && first[time.codes[row]!]! <= known,
  )
}

/** Events of each category under the other filters, for the category menu. */
export function eventsPerKind(index: RecordIndex, filters: Filters): ReadonlyMap<EventKind, number> {
  const rows = visibleRows(index, without(filters, 'kinds'))
  return new Map<EventKind, number>([
    ...EVENT_KINDS.map((kind) => [kind, 0] as const),
    ...tally(index.events.columns.kind, rows),
  ])
}

/** Events of each row of the timeline. */
export function eventsPerGroup(index: RecordIndex, rows: EventRows): ReadonlyMap<EventGroup, number> {
  const counts = new Map<EventGroup, number>(EVENT_GROUPS.map((group) => [group, 0]))
  for (const [kind, count] of tally(index.events.columns.kind, rows))
    counts.set(GROUP_OF_KIND[kind], counts.get(GROUP_OF_KIND[kind])! + count)
  return counts
}

/** Events that a chosen post marks: those that are about it, and those of its town; rows in the order of the record. */
export function rowsOfMission(
  index: RecordIndex,
  id: string,
  rows?: EventRows,
): { about: number[]; ofTown: number[] } {
  const { place, missions } = index.events.columns
  const seat = index.missions.get(id)?.seat
  const isAbout = missions.values.map((ids) => ids.includes(id))
  const isOfTown = place.values.map((town) => seat != null && town === seat)
  const found: { about: number[]; ofTown: number[] } = { about: [], ofTown: [] }
  const size = rows?.length ?? index.events.length
  for (let i = 0; i < size; i++) {
    const row = rows ? rows[i]! : i
    if (isAbout[missions.codes[row]!]) found.about.push(row)
    else if (isOfTown[place.codes[row]!]) found.ofTown.push(row)
  }
  return found
}

import type { CoreEvent } from '#domain/coreRecord.ts'
import type { EventTable } from '#domain/eventTable.ts'
import { type Filters, without } from '#domain/filters.ts'
import { firstOf, isBy, lastDayOf, overlaps, type Span, spanOf } from '#domain/timePeriod.ts'
import { rangeSpan } from '#domain/years.ts'
import type { RecordIndex } from './recordIndex.ts'
import { remember } from './remember.ts'
import type { Knowledge } from './visibleClaims.ts'

/**
 * What was known of an event on a day. `later`: it had not happened yet, whatever had been announced, or all its
 * dated sources came later; `undated`: it had happened, and no source carries a day, so that it is shown pale.
 */
export const eventKnowledge = ({ time, status, knownFrom }: CoreEvent, day: string | null): Knowledge =>
  day === null ? 'known' : knowledgeOf(beginsBy(time, day), publicBy(knownFrom.day, day), status)

/** Whether something has begun by a day: `maybe` when only part of the month or the year that is given had passed. */
type Begins = 'yes' | 'maybe' | 'no'
const beginsBy = (time: string, day: string): Begins =>
  firstOf(time) > day ? 'no' : isBy(firstOf(time), day) ? 'yes' : 'maybe'

/** Null: nobody knows since when. */
const publicBy = (published: string | null, day: string) => (published === null ? null : published <= day)

function knowledgeOf(begins: Begins, isPublic: boolean | null, status: CoreEvent['status']): Knowledge {
  if (begins === 'no') return 'later'
  if (isPublic !== null) return isPublic ? 'known' : 'later'
  return status === 'occurred' && begins === 'yes' ? 'undated' : 'later'
}

type ByRow = (row: number) => Knowledge
const asked = new WeakMap<EventTable, { day: string; byRow: ByRow }>()

/** As {@link eventKnowledge}, by row; times and days are read once for each that is written. */
export function knowledgeByRow(table: EventTable, day: string): ByRow {
  const latest = asked.get(table)
  if (latest?.day === day) return latest.byRow
  const byRow = readKnowledge(table, day)
  asked.set(table, { day, byRow })
  return byRow
}

function readKnowledge(table: EventTable, day: string): ByRow {
  const { time, published, status } = table.columns
  const begins = time.values.map((value) => beginsBy(value, day))
  const isPublic = published.values.map((value) => publicBy(value && lastDayOf(value), day))
  return (row) =>
    knowledgeOf(
      begins[time.codes[row]!]!,
      isPublic[published.codes[row]!]!,
      status.values[status.codes[row]!]!,
    )
}

/** Rows of a table of events. */
export type EventRows = Uint32Array

/** For each row of a record, 1 where the query finds its event. */
type Find = (index: RecordIndex, query: string) => Uint8Array

let find: Find = () => {
  throw new Error('events are searched before the code of the search has come')
}
/** The code of the search is no part of the first views: `eventSearch.ts` gives it, once it is imported. */
export const searchWith = (way: Find): void => void (find = way)

const cut = remember<EventRows>()

/** The rows of the events that pass every filter that cuts events: years, categories, search, day of knowledge. */
export function visibleRows(index: RecordIndex, filters: Filters): EventRows {
  const { time, kinds, q, known, hidesUndated } = filters
  const key = JSON.stringify([time?.start, time?.end, kinds, q, known, hidesUndated])
  return cut(index, key, () => cutRows(index, filters))
}

const spans = new WeakMap<EventTable, readonly Span[]>()
const spansOf = (table: EventTable): readonly Span[] => {
  const known = spans.get(table) ?? table.columns.time.values.map(spanOf)
  spans.set(table, known)
  return known
}

/** What a filter says of a time or a category, it says of all events that share it. */
function cutRows(index: RecordIndex, { time, kinds, q, known, hidesUndated }: Filters): EventRows {
  const table = index.record.events
  const { columns } = table
  const years = time && rangeSpan(time)
  const inYears = Uint8Array.from(spansOf(table), (span) => (!years || overlaps(span, years) ? 1 : 0))
  const ofKind = Uint8Array.from(columns.kind.values, (kind) => (!kinds || kinds.includes(kind) ? 1 : 0))
  const knowledge = known === null ? null : knowledgeByRow(table, known)
  const isFound = q === '' ? null : find(index, q)
  const [times, sorts] = [columns.time.codes, columns.kind.codes]
  const rows = new Uint32Array(table.length)
  let count = 0
  for (let row = 0; row < rows.length; row++) {
    if (!inYears[times[row]!] || !ofKind[sorts[row]!] || isFound?.[row] === 0) continue
    const what = knowledge?.(row)
    if (what === 'later' || (what === 'undated' && hidesUndated)) continue
    rows[count++] = row
  }
  return rows.slice(0, count)
}

/** How many of the rows there are of each value of a column. */
export function tally<T>(
  { values, codes }: { values: readonly T[]; codes: ArrayLike<number> },
  rows: EventRows,
) {
  const counts = new Uint32Array(values.length)
  for (const row of rows) counts[codes[row]!]! += 1
  return values.map((value, code) => [value, counts[code]!] as const)
}

/** Events of each year, for the range control: cut by every filter but the years that it sets itself. */
export function eventsPerYear(index: RecordIndex, filters: Filters): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const [time, count] of tally(
    index.events.columns.time,
    visibleRows(index, without(filters, 'time')),
  )) {
    const year = Number(time.slice(0, 4))
    if (count > 0) counts.set(year, (counts.get(year) ?? 0) + count)
  }
  return counts
}

import { EVENT_KINDS, type EventKind } from '#domain/codelists.ts'
import type { HistoricEvent } from '#domain/event.ts'
import { type Span, spanOf, yearOf } from '#domain/timePeriod.ts'

/** Events in order of time, so that a change of years touches a count per year and category, not every event. */
export interface EventIndex {
  size: number
  /** Position in the given events of the n-th by time; events that begin together keep their order. */
  order: Uint32Array
  /** Decimal years of beginning and end, in that order of time. */
  from: Float64Array
  to: Float64Array
  /** Indexes of `EVENT_KINDS`, in that order of time. */
  kind: Uint8Array
  /** The year of the first event; 0 when there is none. */
  firstYear: number
  /** Number of years that the index spans. */
  years: number
  /** Events by year, then by `EVENT_KINDS`; an event counts in the year in which it begins. */
  cube: Uint32Array
}

type Dated = Pick<HistoricEvent, 'time' | 'kind'>

const KINDS = EVENT_KINDS.length
const kindNumber = new Map<EventKind, number>(EVENT_KINDS.map((kind, i) => [kind, i]))

export function eventIndex(events: readonly Dated[]): EventIndex {
  const size = events.length
  const starts = new Float64Array(size)
  const ends = new Float64Array(size)
  let isInOrder = true
  for (const [i, { time }] of events.entries()) {
    const span = spanOf(time)
    starts[i] = span.from
    ends[i] = span.to
    if (i > 0 && span.from < starts[i - 1]!) isInOrder = false
  }
  const order = Uint32Array.from(starts, (_, i) => i)
  // The record is kept in order of time; sorting it again would cost more than all the rest.
  if (!isInOrder) order.sort((a, b) => starts[a]! - starts[b]! || a - b)
  const from = isInOrder ? starts : Float64Array.from(order, (i) => starts[i]!)
  const to = isInOrder ? ends : Float64Array.from(order, (i) => ends[i]!)
  const kind = Uint8Array.from(order, (i) => kindNumber.get(events[i]!.kind)!)
  const firstYear = size > 0 ? yearOf(from[0]!) : 0
  const years = size > 0 ? yearOf(from[size - 1]!) - firstYear + 1 : 0
  const cube = new Uint32Array(years * KINDS)
  for (let i = 0; i < size; i++) cube[(yearOf(from[i]!) - firstYear) * KINDS + kind[i]!]! += 1
  return { size, order, from, to, kind, firstYear, years, cube }
}

/** The first position in ascending `times` that is not before `time`. */
function lowerBound(times: Float64Array, time: number): number {
  let [low, high] = [0, times.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (times[middle]! < time - 1e-9) low = middle + 1
    else high = middle
  }
  return low
}

/** The events that begin within the span: positions [start, end) in the order of time. */
export function beginningWithin(index: EventIndex, span: Span): { start: number; end: number } {
  const start = lowerBound(index.from, span.from)
  return { start, end: Math.max(start, lowerBound(index.from, span.to)) }
}

/** Events per year for the histogram, over every year of the index, of these categories (null: all). */
export function countsPerYear(
  index: EventIndex,
  kinds: readonly EventKind[] | null,
): ReadonlyMap<number, number> {
  const columns = (kinds ?? EVENT_KINDS).map((kind) => kindNumber.get(kind)!)
  const counts = new Map<number, number>()
  for (let year = 0; year < index.years; year++) {
    let count = 0
    for (const column of columns) count += index.cube[year * KINDS + column]!
    counts.set(index.firstYear + year, count)
  }
  return counts
}

/** Events of each category that begin in these whole years, both included. */
export function countsPerKind(index: EventIndex, start: number, end: number): ReadonlyMap<EventKind, number> {
  const first = Math.max(0, start - index.firstYear)
  const last = Math.min(index.years - 1, end - index.firstYear)
  return new Map(
    EVENT_KINDS.map((kind, column) => {
      let count = 0
      for (let year = first; year <= last; year++) count += index.cube[year * KINDS + column]!
      return [kind, count]
    }),
  )
}

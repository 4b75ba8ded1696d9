import type { EventTable } from '#domain/eventTable.ts'
import { firstOf, grainOf, spanOf } from '#domain/timePeriod.ts'

/** The times of a table, read once for each time that is written: a hundred thousand events share some thousand days. */
export interface EventTimes {
  from: Float64Array
  to: Float64Array
  /** Where its dot stands: on its day, or in the middle of its span. */
  at: Float64Array
  isSpan: readonly boolean[]
  year: Uint16Array
  first: readonly string[]
}

const known = new WeakMap<EventTable, EventTimes>()

/** By the codes of the column `time`. */
export function timesOf(table: EventTable): EventTimes {
  const made = known.get(table)
  if (made) return made
  const { values } = table.columns.time
  const spans = values.map(spanOf)
  const from = Float64Array.from(spans, (span) => span.from)
  const to = Float64Array.from(spans, (span) => span.to)
  const isSpan = values.map((time) => grainOf(time) !== 'day')
  const times: EventTimes = {
    from,
    to,
    at: from.map((start, code) => (isSpan[code] ? (start + to[code]!) / 2 : start)),
    isSpan,
    year: Uint16Array.from(values, (time) => Number(time.slice(0, 4))),
    first: values.map(firstOf),
  }
  known.set(table, times)
  return times
}

const ranks = new WeakMap<Float64Array, Uint32Array>()

/** Of each value its place among all of them, from the least; equal values share one. */
function ranksOf(values: Float64Array): Uint32Array {
  const made = ranks.get(values)
  if (made) return made
  const sorted = values.toSorted()
  const distinct = sorted.filter((value, i) => value !== sorted[i - 1])
  const places = new Map(Array.from(distinct, (value, place) => [value, place]))
  const found = Uint32Array.from(values, (value) => places.get(value)!)
  ranks.set(values, found)
  return found
}

/** Rows by the value of their time, equal ones in the order that they have; sorted by counting. */
export function rowsByTime(
  table: EventTable,
  rows: Uint32Array,
  values: Float64Array,
  isLatestFirst = false,
): Uint32Array {
  const { codes } = table.columns.time
  const rank = ranksOf(values)
  const last = values.length
  const placeOf = (row: number) => (isLatestFirst ? last - rank[codes[row]!]! : rank[codes[row]!]!)
  const starts = new Uint32Array(last + 2)
  for (const row of rows) starts[placeOf(row) + 1]! += 1
  for (let place = 1; place < starts.length; place++) starts[place]! += starts[place - 1]!
  const sorted = new Uint32Array(rows.length)
  for (const row of rows) sorted[starts[placeOf(row)]!++] = row
  return sorted
}

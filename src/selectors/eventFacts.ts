import type { CoreClaim, CoreEvent, CoreMission, CorePlace, DetailRecord } from '#domain/coreRecord.ts'
import { type Filters, without } from '#domain/filters.ts'
import type { EventFigure, HistoricEvent } from '#domain/event.ts'
import { eventKnowledge, type EventRows, visibleRows } from './events.ts'
import { type Citation, citationsThen } from './evidence.ts'
import { timesOf } from './eventTimes.ts'
import { byText } from './order.ts'
import type { RecordIndex } from './recordIndex.ts'

export interface EventFacts {
  event: CoreEvent
  /** Null until the detail has come. */
  detail: HistoricEvent | null
  place: CorePlace | null
  missions: readonly CoreMission[]
  /** Each figure with the claim that holds the same statement, when the record has one. */
  figures: readonly { figure: EventFigure; claim: CoreClaim | null }[]
  citations: readonly Citation[]
  /** Neighbours among the events that pass the filters. */
  earlier: CoreEvent | null
  later: CoreEvent | null
  /** In a past view: it had not happened, or was not public. */
  isLater: boolean
}

/** The claim behind a figure: the one that it names, else the only one with its value, unit and one of its sources. */
function claimBehind(
  index: RecordIndex,
  detail: DetailRecord,
  event: HistoricEvent,
  figure: EventFigure,
): CoreClaim | null {
  if (figure.claim) return index.claims.get(figure.claim) ?? null
  const sources = new Set(event.evidence.map(({ source }) => source))
  const [only, ...others] = index.record.claims.filter(
    (claim) =>
      claim.value === figure.value &&
      index.indicators.get(claim.indicator)?.unit === figure.unit &&
      detail.claims.get(claim.id)?.evidence.some(({ source }) => sources.has(source)),
  )
  return only && others.length === 0 ? only : null
}

/** The events next to a row, by the beginning of their time and then by id; it need not be among `rows` itself. */
function neighbours(index: RecordIndex, rows: EventRows, row: number) {
  const { ids, columns } = index.events
  const { from } = timesOf(index.events)
  const byTime = (a: number, b: number) =>
    from[columns.time.codes[a]!]! - from[columns.time.codes[b]!]! || byText(ids.at(a), ids.at(b))
  let [earlier, later] = [-1, -1]
  for (const other of rows) {
    const order = byTime(other, row)
    if (order < 0 && (earlier < 0 || byTime(other, earlier) > 0)) earlier = other
    if (order > 0 && (later < 0 || byTime(other, later) < 0)) later = other
  }
  const at = (found: number) => (found < 0 ? null : index.events.at(found))
  return { earlier: at(earlier), later: at(later) }
}

/** The card of an event; null for an id without one. */
export function eventFacts(
  index: RecordIndex,
  detail: DetailRecord | null,
  id: string,
  filters: Filters,
): EventFacts | null {
  const event = index.events.get(id)
  if (!event) return null
  const full = detail?.events.get(id) ?? null
  const rows = visibleRows(index, without(filters, 'q'))
  return {
    event,
    detail: full,
    place: event.place ? (index.places.get(event.place) ?? null) : null,
    missions: event.missions.flatMap((mission) => index.missions.get(mission) ?? []),
    figures:
      full && detail
        ? full.figures.map((figure) => ({ figure, claim: claimBehind(index, detail, full, figure) }))
        : [],
    citations: citationsThen(full?.evidence ?? [], detail, filters),
    ...neighbours(index, rows, index.events.rowOf(id)),
    isLater: eventKnowledge(event, filters.known) === 'later',
  }
}

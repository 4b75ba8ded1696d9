import type { CoreClaim, CoreEvent, CoreMission, CorePlace, DetailRecord } from '#domain/coreRecord.ts'
import { type Filters, without } from '#domain/filters.ts'
import type { EventFigure, HistoricEvent } from '#domain/event.ts'
import { spanOf } from '#domain/timePeriod.ts'
import { eventKnowledge, visibleEvents } from './events.ts'
import { type Citation, citationsThen } from './evidence.ts'
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

const byTime = (a: CoreEvent, b: CoreEvent) => spanOf(a.time).from - spanOf(b.time).from || byText(a.id, b.id)

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
  const events = visibleEvents(index, without(filters, 'q')).toSorted(byTime)
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
    earlier: events.findLast((other) => byTime(other, event) < 0) ?? null,
    later: events.find((other) => byTime(other, event) > 0) ?? null,
    isLater: eventKnowledge(event, filters.known) === 'later',
  }
}

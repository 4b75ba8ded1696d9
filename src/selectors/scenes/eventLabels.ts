import type { CoreEvent } from '#domain/coreRecord.ts'
import type { Address } from '#domain/filters.ts'
import type { Text } from '#domain/sourced.ts'
import { spanOf } from '#domain/timePeriod.ts'
import { visibleRows } from '../events.ts'
import type { RecordIndex } from '../recordIndex.ts'

/** An event that the timeline of a scene names. */
export interface LabelledEvent {
  event: CoreEvent
  /** Decimal year. */
  at: number
  /** The short name of a milestone, else the event's title. */
  name: Text
}

/** Decimal years within which a second event says nothing that the first has not. */
const APART = 0.12

/**
 * Up to `most` events to name, in order of time: the chosen one, the milestones of the record, then the most
 * important. Of events that stand on one another only the first of these is named.
 */
export function eventLabels(index: RecordIndex, address: Address, most: number): LabelledEvent[] {
  const milestones = new Map(index.record.dataset.milestones.map(({ event, label }) => [event, label]))
  const chosen = address.sel?.kind === 'event' ? address.sel.id : null
  const { importance } = index.events.columns
  const weights = new Map([...milestones.keys()].map((id) => [index.events.rowOf(id), 10]))
  if (chosen !== null) weights.set(index.events.rowOf(chosen), 20)
  const rank = (row: number) => importance.values[importance.codes[row]!]! + (weights.get(row) ?? 0)
  const named: LabelledEvent[] = []
  for (const row of visibleRows(index, address).toSorted((a, b) => rank(b) - rank(a))) {
    if (named.length >= most) break
    const event = index.events.at(row)
    const at = spanOf(event.time).from
    if (named.some((other) => Math.abs(other.at - at) < APART && other.event.id !== chosen)) continue
    named.push({ event, at, name: milestones.get(event.id) ?? event.title })
  }
  return named.sort((a, b) => a.at - b.at)
}

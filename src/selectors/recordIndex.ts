import type { Perspective } from '#domain/codelists.ts'
import type { CoreClaim, CoreIndicator, CoreMission, CorePlace, CoreRecord } from '#domain/coreRecord.ts'
import type { EventTable } from '#domain/eventTable.ts'
import type { Voice } from '#domain/lane.ts'
import type { Claimant } from '#domain/sourced.ts'
import { groupBy } from './groupBy.ts'

/** The record by id, made once for each record. */
export interface RecordIndex {
  record: CoreRecord
  claims: ReadonlyMap<string, CoreClaim>
  claimants: ReadonlyMap<string, Claimant>
  indicators: ReadonlyMap<string, CoreIndicator>
  events: EventTable
  missions: ReadonlyMap<string, CoreMission>
  places: ReadonlyMap<string, CorePlace>
  claimsOf: (indicator: string) => readonly CoreClaim[]
}

const byId = <T extends { id: string }>(records: readonly T[]): ReadonlyMap<string, T> =>
  new Map(records.map((record) => [record.id, record]))

const indexes = new WeakMap<CoreRecord, RecordIndex>()

export function recordIndex(record: CoreRecord): RecordIndex {
  const made = indexes.get(record)
  if (made) return made
  const byIndicator = groupBy(record.claims, (claim) => claim.indicator)
  const index: RecordIndex = {
    record,
    claims: byId(record.claims),
    claimants: byId(record.claimants),
    indicators: byId(record.indicators),
    events: record.events,
    missions: byId(record.missions),
    places: byId(record.places),
    claimsOf: (indicator) => byIndicator.get(indicator) ?? [],
  }
  indexes.set(record, index)
  return index
}

export const perspectiveOf = (index: RecordIndex, claim: { claimant: string }): Perspective | null =>
  index.claimants.get(claim.claimant)?.perspective ?? null

/** Who says so, as a glyph shows it. */
export const voiceOf = (index: RecordIndex, claim: { claimant: string }): Voice =>
  perspectiveOf(index, claim) ?? 'other'

import type { CoreRecord, Witness } from '#domain/coreRecord.ts'
import { knownSince } from '#domain/known.ts'
import type { DataRecord } from '#domain/record.ts'
import type { TimePeriod } from '#domain/timePeriod.ts'
import { splitRecord, type WireCore } from './split.ts'

interface Published {
  published: TimePeriod | null
  evidenceCount: number
}

function known<T extends Published>({ published, ...rest }: T, period: TimePeriod | null): Omit<T, 'published'> & Witness {
  return { ...rest, knownFrom: knownSince(published, period) }
}

/**
 * What has happened cannot have been public before its period ended. A goal or a plan can, so without a
 * publication day nothing is known of when it was voiced, unless a horizon shows that `time` is that day.
 */
export function fromWire(core: WireCore): CoreRecord {
  return {
    ...core,
    claims: core.claims.map((claim) =>
      known(claim, claim.nature === 'outcome' || claim.horizon !== undefined ? claim.time : null),
    ),
    missions: core.missions.map((mission) => ({
      ...mission,
      opened: mission.opened && known(mission.opened, mission.opened.time),
      attested: known(mission.attested, mission.attested.time),
      statements: mission.statements.map((statement) => known(statement, statement.asOf)),
    })),
    lists: core.lists.map((list) => known(list, list.asOf)),
    events: core.events.map((event) => known(event, event.status === 'occurred' ? event.time : null)),
  }
}

/** The core of a full record, as the first views get it. */
export const coreOf = (record: DataRecord): CoreRecord => fromWire(splitRecord(record).core)

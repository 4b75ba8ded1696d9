import type { CoreRecord, Witness } from '#domain/coreRecord.ts'
import { knownSince } from '#domain/known.ts'
import type { EventTable } from '#domain/eventTable.ts'
import type { TimePeriod } from '#domain/timePeriod.ts'
import type { WireCore } from './split.ts'

interface Published {
  published: TimePeriod | null
  evidenceCount: number
}

function known<T extends Published>(
  { published, ...rest }: T,
  period: TimePeriod | null,
): Omit<T, 'published'> & Witness {
  return { ...rest, knownFrom: knownSince(published, period) }
}

/** Turns the days of publication into what is known, and from when; events come in columns. */
export function fromWire(core: Omit<WireCore, 'events'>, events: EventTable): CoreRecord {
  return {
    ...core,
    claims: core.claims.map((claim) => known(claim, claim.time)),
    missions: core.missions.map((mission) => ({
      ...mission,
      opened: mission.opened && known(mission.opened, mission.opened.time),
      attested: known(mission.attested, mission.attested.time),
      statements: mission.statements.map((statement) => known(statement, statement.asOf)),
    })),
    lists: core.lists.map((list) => known(list, list.asOf)),
    events,
  }
}

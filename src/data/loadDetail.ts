import type { Locale } from '#domain/codelists.ts'
import type { CoreRecord, DetailRecord } from '#domain/coreRecord.ts'
import type { DataRecord } from '#domain/record.ts'
import { fetchLines } from './fetchLines.ts'
import { fetchPart } from './fetchPart.ts'
import { isCoreAsBuilt } from './loadCore.ts'
import { allInLines, eventsInLines } from './parts/eventLines.ts'
import { joiningSteps } from './parts/join.ts'
import { RecordError } from './recordError.ts'
import { runInStretches } from './steps.ts'

/**
 * The whole record by id. Where any of it is not byte for byte what the build has checked, it is checked here as a data
 * folder is. Throws a `RecordError`; never returns a broken record.
 */
export async function loadDetail(
  locale: Locale,
  core: CoreRecord,
  signal?: AbortSignal,
): Promise<DetailRecord> {
  const [part, lines] = await Promise.all([fetchPart('detail', locale, signal), fetchLines(locale, signal)])
  if (part.isAsBuilt && lines.isAsBuilt && isCoreAsBuilt(core)) {
    const files = await runInStretches(joiningSteps(core, part.content, []))
    return detailOf(files as DataRecord, eventsInLines(core.events, lines))
  }
  const { checkingSteps } = await import('./checkRecord.ts').catch((cause) => {
    throw new RecordError('offline', 'detail', [], { cause })
  })
  const events = await runInStretches(allInLines(lines))
  const files = await runInStretches(joiningSteps(core, { ...Object(part.content), events }))
  const { record, problems } = await runInStretches(checkingSteps(files))
  if (problems) throw new RecordError('broken', 'detail', problems)
  return detailOf(record)
}

/** A full record, findable by id; its events may still lie in lines, and are then made when they are asked for. */
export function detailOf(
  record: DataRecord,
  events?: { get: DetailRecord['events']['get']; all: () => DataRecord['events'] },
): DetailRecord {
  return {
    record: events ? withEvents(record, events.all) : record,
    sources: byId(record.sources),
    indicators: byId(record.indicators),
    claims: byId(record.claims),
    missions: byId(record.missions),
    lists: byId(record.lists),
    remarks: byId(record.remarks),
    events: events ?? byId(record.events),
    places: byId(record.places),
    scenes: record.scenes,
  }
}

/** The record with its events, all made when somebody asks for all. */
function withEvents(record: DataRecord, all: () => DataRecord['events']): DataRecord {
  return {
    ...record,
    get events() {
      return all()
    },
  }
}

const byId = <T extends { id: string }>(records: readonly T[]): ReadonlyMap<string, T> =>
  new Map(records.map((record) => [record.id, record]))

import type { Locale } from '#domain/codelists.ts'
import type { CoreRecord, DetailRecord } from '#domain/coreRecord.ts'
import type { DataRecord } from '#domain/record.ts'
import { fetchPart } from './fetchPart.ts'
import { isCoreAsBuilt } from './loadCore.ts'
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
  const part = await fetchPart('detail', locale, signal)
  const files = await runInStretches(joiningSteps(core, part.content))
  if (part.isAsBuilt && isCoreAsBuilt(core)) return detailOf(files as DataRecord)
  const { checkingSteps } = await import('./checkRecord.ts').catch((cause) => {
    throw new RecordError('offline', 'detail', [], { cause })
  })
  const { record, problems } = await runInStretches(checkingSteps(files))
  if (problems) throw new RecordError('broken', 'detail', problems)
  return detailOf(record)
}

/** A full record, findable by id. */
export function detailOf(record: DataRecord): DetailRecord {
  return {
    record,
    sources: byId(record.sources),
    indicators: byId(record.indicators),
    claims: byId(record.claims),
    missions: byId(record.missions),
    lists: byId(record.lists),
    remarks: byId(record.remarks),
    events: byId(record.events),
    places: byId(record.places),
    scenes: record.scenes,
  }
}

const byId = <T extends { id: string }>(records: readonly T[]): ReadonlyMap<string, T> =>
  new Map(records.map((record) => [record.id, record]))

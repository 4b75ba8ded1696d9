import type { Locale } from '#domain/codelists.ts'
import type { CoreRecord, DetailRecord } from '#domain/coreRecord.ts'
import type { DataRecord } from '#domain/record.ts'
import type { TextNeeds } from '#domain/textParts.ts'
import { fetchLines } from './fetchLines.ts'
import { fetchPart } from './fetchPart.ts'
import type { Keep } from './fetchTexts.ts'
import { isCoreAsBuilt } from './loadCore.ts'
import { allInLines, type EventLines, eventsInLines } from './parts/eventLines.ts'
import { joiningSteps } from './parts/join.ts'
import { RecordError } from './recordError.ts'
import { runInStretches } from './steps.ts'

/** The rest of the record, its texts in English, before it is joined to the core. */
export interface Rest {
  content: unknown
  lines: EventLines
  isAsBuilt: boolean
}

async function fetchRest(signal?: AbortSignal): Promise<Rest> {
  const [{ content, isAsBuilt }, lines] = await Promise.all([
    fetchPart('detail', 'en', signal),
    fetchLines(signal),
  ])
  return { content, lines, isAsBuilt: isAsBuilt && lines.isAsBuilt }
}

/** Code that is needed for it did not come. */
const offline = (cause: unknown) => {
  throw new RecordError('offline', 'detail', [], { cause })
}

const alone: Keep = (_, fetch) => fetch()

/**
 * The whole record by id, its texts in English, and those that are needed in `locale` too. Where any of it is not byte for
 * byte what the build has checked, all of it is fetched and checked here as a data folder is. Throws a `RecordError`; never
 * returns a broken record.
 */
export async function loadDetail(
  locale: Locale,
  core: CoreRecord,
  needs: TextNeeds = 'all',
  keep: Keep = alone,
  signal?: AbortSignal,
): Promise<DetailRecord> {
  if (locale === 'en') {
    const rest = await fetchRest(signal)
    return isSound(rest, core) ? joined(core, rest, 'all') : checked(core, rest)
  }
  const { restIn } = await import('./restIn.ts').catch(offline)
  const rest = keep('rest', () => fetchRest())
  const found = await restIn(locale, rest, needs, keep)
  if (isSound(found, core)) return joined(core, found, needs)
  return checked(core, await restIn(locale, rest, 'all', keep))
}

const isSound = ({ isAsBuilt }: Rest, core: CoreRecord) => isAsBuilt && isCoreAsBuilt(core)

async function joined(core: CoreRecord, { content, lines }: Rest, needs: TextNeeds) {
  const files = await runInStretches(joiningSteps(core, content, []))
  const wordsOf = needs === 'all' ? null : new Set(needs)
  return { ...detailOf(files as DataRecord, eventsInLines(core.events, lines)), wordsOf }
}

async function checked(core: CoreRecord, { content, lines }: Rest) {
  const { checkingSteps } = await import('./checkRecord.ts').catch(offline)
  const events = await runInStretches(allInLines(lines))
  const files = await runInStretches(joiningSteps(core, { ...Object(content), events }))
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
    wordsOf: null,
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

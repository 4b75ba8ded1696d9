import type { CoreRecord } from '#domain/coreRecord.ts'
import { idsAreUnique } from './integrity/ids.ts'
import { linksOf, referencesResolve } from './integrity/references.ts'
import { fromWire } from './parts/fromWire.ts'
import type { PackedTitles } from './parts/eventWire.ts'
import { tableOf, unpackEvents } from './parts/packEvents.ts'
import type { Problem } from './problems.ts'
import { readFiles } from './readFiles.ts'
import { CORE_SCHEMAS } from './schema/core.ts'
import { run, type Steps } from './steps.ts'

export type CheckedCore = { core: CoreRecord; problems?: never } | { core?: never; problems: Problem[] }

/** The core as it arrived, its texts put back, or every problem in it: wrong types, twin ids, dangling references. */
export const checkCore = (input: unknown, titles: PackedTitles = new Map()): CheckedCore =>
  run(checkingCoreSteps(input, titles))

/** The same in steps, for a page that has to answer meanwhile. */
export function* checkingCoreSteps(input: unknown, titles: PackedTitles): Steps<CheckedCore> {
  const wire = Object(input) as Record<string, unknown>
  const files: Record<string, unknown> = { ...wire, events: unpackEvents(wire.events, titles) }
  const { records, problems } = yield* readFiles(CORE_SCHEMAS, files)
  problems.push(...idsAreUnique({ record: records }), ...referencesResolve(linksOf(records, files)))
  yield
  const { dataset } = records
  return problems.length > 0 || !dataset
    ? { problems }
    : { core: fromWire({ ...records, dataset }, tableOf(records.events)) }
}

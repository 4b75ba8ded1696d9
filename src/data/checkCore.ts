import type { CoreRecord } from '#domain/coreRecord.ts'
import { idsOf } from './integrity/context.ts'
import { idsAreUnique } from './integrity/ids.ts'
import { referencesResolve } from './integrity/references.ts'
import { fromWire } from './parts/core.ts'
import type { Problem } from './problems.ts'
import { readFiles } from './readFiles.ts'
import { CORE_SCHEMAS } from './schema/core.ts'

export type CheckedCore = { core: CoreRecord; problems?: never } | { core?: never; problems: Problem[] }

/** The core as it arrived, its texts put back, or every problem in it: wrong types, twin ids, dangling references. */
export function checkCore(input: unknown): CheckedCore {
  const files = Object(input) as Record<string, unknown>
  const { records, problems } = readFiles(CORE_SCHEMAS, files)
  const context = { record: records, has: idsOf(files) }
  problems.push(...idsAreUnique(context), ...referencesResolve(context))
  const { dataset } = records
  return problems.length > 0 || !dataset ? { problems } : { core: fromWire({ ...records, dataset }) }
}

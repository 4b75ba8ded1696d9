import type { CoreEvent, CoreRecord } from '#domain/coreRecord.ts'
import { FILES, type FileName } from '#domain/record.ts'
import type { RecordFiles } from '../checkRecord.ts'
import type { Steps } from '../steps.ts'
import { mend } from './cut.ts'

/** What stands in the core for the evidence. */
export const WITNESS = ['knownFrom', 'evidenceCount']

/** The files of the full record again. `detail` may still be anything; the result is to be checked. */
export function* joiningSteps(
  core: CoreRecord,
  detail: unknown,
  events: readonly CoreEvent[] = [...core.events],
): Steps<RecordFiles> {
  const files: RecordFiles = {}
  const now: Partial<Record<FileName, unknown>> = { ...core, events }
  const later: Partial<Record<FileName, unknown>> = Object(detail)
  for (const file of FILES) {
    files[file] = mend(now[file], later[file], WITNESS)
    yield
  }
  return files
}

import type { DataRecord, FileName } from '#domain/record.ts'
import { integrityProblems } from './integrity.ts'
import type { Problem } from './problems.ts'
import { readFiles } from './readFiles.ts'
import { SCHEMAS } from './schema.ts'
import { run, type Steps } from './steps.ts'

export type Checked = { record: DataRecord; problems?: never } | { record?: never; problems: Problem[] }

/** The parsed files of a data folder, by name; anything may be in them. */
export type RecordFiles = Partial<Record<FileName, unknown>>

/**
 * The record that a data folder holds, or every problem in it at once: what does not fit the schema, and,
 * of the records that do, what does not fit together.
 */
export const checkRecord = (files: RecordFiles): Checked => run(checkingSteps(files))

/** The same in steps, for a page that has to answer meanwhile. */
export function* checkingSteps(files: RecordFiles): Steps<Checked> {
  const { records, problems } = yield* readFiles(SCHEMAS, files)
  problems.push(...(yield* integrityProblems(records, files, problems.length === 0)))
  const { dataset } = records
  return problems.length > 0 || !dataset ? { problems } : { record: { ...records, dataset } }
}

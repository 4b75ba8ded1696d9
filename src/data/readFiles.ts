import type { GenericSchema, InferOutput } from 'valibot'
import { type Problem, readRecord, readRecords } from './problems.ts'

type Schemas = Readonly<Record<string, GenericSchema>>

/** `dataset` holds one record or, when that is broken, null; all other files hold lists of their sound records. */
type RecordsOf<S extends Schemas> = {
  -readonly [F in keyof S]: F extends 'dataset' ? InferOutput<S[F]> | null : InferOutput<S[F]>[]
}

/** The sound records of all files, and the problems of the others. Work is cut where it yields: after each file. */
export function* readFiles<S extends Schemas>(schemas: S, files: Readonly<Record<string, unknown>>) {
  const records: Record<string, unknown> = {}
  const problems: Problem[] = []
  for (const [file, schema] of Object.entries(schemas)) {
    const read =
      file === 'dataset' ? readDataset(schema, files[file]) : readRecords(schema, files[file], file)
    records[file] = read.records
    problems.push(...read.problems)
    yield
  }
  return { records: records as RecordsOf<S>, problems }
}

function readDataset(schema: GenericSchema, input: unknown) {
  const id: unknown = Object(input).id
  const read = readRecord(schema, input, 'dataset', typeof id === 'string' ? id : '')
  return { records: read.value ?? null, problems: read.problems ?? [] }
}

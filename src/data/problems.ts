import { type GenericIssue, type GenericSchema, safeParse } from 'valibot'
import * as words from './words.ts'

/** One thing to put right in the data, in words for its editor. */
export interface Problem {
  /** File of the data folder without `.json`, or a part of the record on its way. */
  file: string
  /** Id of the record; `#12` for the twelfth record when it has no id; empty: the file as a whole. */
  record: string
  /** Path in the record, `evidence[0].at`; empty: the record as a whole. */
  field: string
  found: string
  expected: string
}

const LONGEST = 80

/** A value as an editor would recognise it, cut short. */
export function described(value: unknown): string {
  if (value === undefined) return words.nothing
  if (typeof value === 'number') return String(value)
  const json = asJson(value) ?? typeof value
  return json.length > LONGEST ? `${json.slice(0, LONGEST - 1)}…` : json
}

function asJson(value: unknown): string | undefined {
  try {
    return JSON.stringify(value)
  } catch {
    return undefined // a circle or a bigint: nothing that came from JSON
  }
}

/** The id of a record as far as it has one, or its position, counted from 1. */
export function nameOf(record: unknown, index: number): string {
  const id: unknown = Object(record).id
  return typeof id === 'string' && id !== '' ? id : `#${index + 1}`
}

const TYPES: Readonly<Record<string, string>> = {
  string: words.string,
  number: words.number,
  boolean: words.boolean,
  array: words.list,
  strict_object: words.group,
}

const isUnknownField = (issue: GenericIssue) => issue.type === 'strict_object' && issue.expected === 'never'

function expectedBy(issue: GenericIssue): string {
  if (issue.kind === 'validation') return issue.message
  if (issue.input === undefined) return issue.path ? words.required : words.file
  if (issue.type === 'picklist') return words.oneOf((issue.expected ?? '').replace(/[()"]/g, '').split(' | '))
  return TYPES[issue.type] ?? issue.expected ?? issue.message
}

const fieldOf = (keys: readonly unknown[]) =>
  keys
    .map((key, i) => (typeof key === 'number' ? `[${key}]` : i === 0 ? String(key) : `.${String(key)}`))
    .join('')

function toProblems(issue: GenericIssue, file: string, record: string): Problem[] {
  const keys = (issue.path ?? []).map((item) => item.key)
  if (!isUnknownField(issue)) {
    return [
      { file, record, field: fieldOf(keys), found: described(issue.input), expected: expectedBy(issue) },
    ]
  }
  const owner = issue.path?.at(-1)?.input as Record<string, unknown>
  return issue.message.split('\n').map((key) => ({
    file,
    record,
    field: fieldOf([...keys.slice(0, -1), key]),
    found: described(owner[key]),
    expected: words.noSuchField,
  }))
}

/** A pattern and a check behind it may both object to one value. */
const isSame = (a: Problem, b: Problem | undefined) => a.field === b?.field && a.expected === b.expected

/** A record that fits its schema, or all that is wrong with it. */
export type Read<T> = { value: T; problems?: never } | { value?: never; problems: Problem[] }

export function readRecord<T>(
  schema: GenericSchema<unknown, T>,
  input: unknown,
  file: string,
  record: string,
): Read<T> {
  const result = safeParse(schema, input)
  if (result.success) return { value: result.output }
  const problems = result.issues.flatMap((issue) => toProblems(issue, file, record))
  return { problems: problems.filter((problem, i) => !isSame(problem, problems[i - 1])) }
}

/** A list of records: those that fit, and the problems of the others. */
export function readRecords<T>(schema: GenericSchema<unknown, T>, input: unknown, file: string) {
  const records: T[] = []
  const problems: Problem[] = []
  if (!Array.isArray(input)) {
    const expected = input === undefined ? words.file : words.list
    return { records, problems: [{ file, record: '', field: '', found: described(input), expected }] }
  }
  for (const [index, item] of input.entries()) {
    const read = readRecord(schema, item, file, nameOf(item, index))
    if (read.problems) problems.push(...read.problems)
    else records.push(read.value)
  }
  return { records, problems }
}

/** A file that is no JSON at all. */
export const unreadable = (file: string, reason: string): Problem => ({
  file,
  record: '',
  field: '',
  found: reason,
  expected: words.readable,
})

import { safeParse } from 'valibot'
import type { Problem } from '../src/data/problems.ts'
import { SCHEMAS } from '../src/data/schema.ts'
import * as words from '../src/data/words.ts'
import type { FileName } from '../src/domain/record.ts'
import type { RecordFolder } from './recordFiles.ts'

const byId = ({ id }: Sortable) => id
interface Sortable {
  id: string
  time?: string
}

/** Files whose order says nothing are sorted, so that a new record has one place. The others keep their editor's order. */
const SORT_KEYS: Partial<Record<FileName, (record: Sortable) => string>> = {
  sources: byId,
  claims: byId,
  places: byId,
  events: ({ time, id }) => `${time} ${id}`,
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** The fields of a record in the order of its schema; a record that does not fit stays as it is. */
const inSchemaOrder = (file: FileName, record: unknown): unknown => {
  const result = safeParse(SCHEMAS[file], record)
  return result.success ? result.output : record
}

/** A file as it should look: one record per line; `dataset.json` indented, its fields as its editor ordered them. */
export function canonical(file: FileName, content: unknown): string {
  if (!Array.isArray(content)) return `${JSON.stringify(content, null, 2)}\n`
  const key = SORT_KEYS[file]
  const sorted = key ? content.toSorted((a: Sortable, b: Sortable) => compare(key(a), key(b))) : content
  if (sorted.length === 0) return '[]\n'
  return `[\n${sorted.map((record) => JSON.stringify(inSchemaOrder(file, record))).join(',\n')}\n]\n`
}

/** Files that are not laid out as `canonical` would: their next change could not be reviewed line by line. */
export function layoutProblems({ texts, files }: RecordFolder): Problem[] {
  return [...texts].flatMap(([file, text]) => {
    if (!(file in files) || canonical(file, files[file]) === text) return []
    const lines = text.split('\n')
    const at = canonical(file, files[file])
      .split('\n')
      .findIndex((line, i) => line !== lines[i])
    return [{ file, record: '', field: '', found: `line ${at + 1} differs`, expected: words.layout }]
  })
}

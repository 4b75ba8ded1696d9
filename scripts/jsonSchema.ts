import { toJsonSchema } from '@valibot/to-json-schema'
import { array, type GenericSchema } from 'valibot'
import { SCHEMAS } from '../src/data/schema.ts'
import { FILES, type FileName } from '../src/domain/record.ts'

const DRAFT = 'https://json-schema.org/draft/2020-12/schema'

/**
 * JSON Schema (draft 2020-12) of one data file, for editors: completion and red lines while typing.
 * Rules that JSON Schema cannot say are left to `npm run data:check`.
 */
export function jsonSchemaText(file: FileName): string {
  const item: GenericSchema = SCHEMAS[file]
  const schema = toJsonSchema(file === 'dataset' ? item : array(item), {
    target: 'draft-2020-12',
    errorMode: 'ignore',
    typeMode: 'input',
  })
  return `${JSON.stringify({ $schema: DRAFT, title: `${file}.json`, ...schema }, null, 2)}\n`
}

export const jsonSchemaFiles = (): [name: string, text: string][] =>
  FILES.map((file) => [`${file}.schema.json`, jsonSchemaText(file)])

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { jsonSchemaFiles } from './jsonSchema.ts'
import { checkFolder, problemTable, readFolder } from './recordFiles.ts'
import { canonical, layoutProblems } from './recordLayout.ts'

interface Options {
  folder: string
  schemaFolder: string
  /** Lay the files out one record per line, sorted, before checking. */
  write: boolean
  writeSchema: boolean
  say: (line: string) => void
}

/** Checks a data folder and says all that is wrong with it; returns the exit code. */
export function checkData({ folder, schemaFolder, write, writeSchema, say }: Options): 0 | 1 {
  if (writeSchema) writeSchemas(schemaFolder)
  if (write) writeCanonical(folder)
  const read = readFolder(folder)
  const checked = checkFolder(read)
  const problems = [...(checked.problems ?? []), ...layoutProblems(read)]
  if (problems.length > 0) say(problemTable(problems))
  say(
    checked.record && problems.length === 0
      ? `${checked.record.claims.length} claims, ${checked.record.events.length} events, ${checked.record.missions.length} posts, ${checked.record.sources.length} sources: sound`
      : `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`,
  )
  return problems.length > 0 ? 1 : 0
}

function writeSchemas(folder: string) {
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of jsonSchemaFiles()) writeFileSync(join(folder, name), text)
}

function writeCanonical(folder: string) {
  const { texts, files } = readFolder(folder)
  for (const [file, text] of texts) {
    if (file in files) {
      const laidOut = canonical(file, files[file])
      if (laidOut !== text) writeFileSync(join(folder, `${file}.json`), laidOut)
    }
  }
}

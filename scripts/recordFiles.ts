import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkRecord, type Checked, type RecordFiles } from '../src/data/checkRecord.ts'
import { type Problem, unreadable } from '../src/data/problems.ts'
import { FILES, type FileName } from '../src/domain/record.ts'

export interface RecordFolder {
  /** The files as text; a missing file is absent. */
  texts: ReadonlyMap<FileName, string>
  files: RecordFiles
  /** Files that are no JSON. */
  unreadable: readonly Problem[]
  /** SHA-256 over names and bytes of all files, hexadecimal. */
  sha256: string
}

/** The data folder as it stands; `checkFolder` says whether it is sound. */
export function readFolder(folder: string): RecordFolder {
  const texts = new Map<FileName, string>()
  const files: RecordFiles = {}
  const broken: Problem[] = []
  const hash = createHash('sha256')
  for (const file of FILES) {
    const path = join(folder, `${file}.json`)
    if (!existsSync(path)) continue
    const text = readFileSync(path, 'utf8')
    texts.set(file, text)
    hash.update(`${file}\n${text}\n`)
    try {
      files[file] = JSON.parse(text)
    } catch (error) {
      broken.push(unreadable(file, (error as Error).message))
    }
  }
  return { texts, files, unreadable: broken, sha256: hash.digest('hex') }
}

/** Every problem of the folder at once, or its record. A file that is no JSON is reported once. */
export function checkFolder({ files, unreadable: broken }: RecordFolder): Checked {
  const checked = checkRecord(files)
  if (broken.length === 0) return checked
  const told = new Set(broken.map(({ file }) => file))
  return {
    problems: [
      ...broken,
      ...(checked.problems ?? []).filter(({ file, record }) => record !== '' || !told.has(file)),
    ],
  }
}

/** Problems as aligned columns, one a line, ordered as found. */
export function problemTable(problems: readonly Problem[]): string {
  const rows = problems.map(({ file, record, field, found, expected }) => [
    `${file}.json`,
    record || '-',
    field || '-',
    `found ${found}`,
    `expected ${expected}`,
  ])
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]!.length)))
  return rows
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

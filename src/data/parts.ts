import { LOCALES, type Locale } from '#domain/codelists.ts'
import type { CoreRecord } from '#domain/coreRecord.ts'
import { type DataRecord, FILES, type FileName } from '#domain/record.ts'
import type { RecordFiles } from './checkRecord.ts'
import type { PartName } from './manifest.ts'
import { mend } from './parts/cut.ts'
import { splitRecord } from './parts/split.ts'
import { type Strings, takeTexts } from './parts/texts.ts'
import type { Steps } from './steps.ts'

/** Facts of the first views or of the rest, with holes where the texts belong. */
export interface BarePart {
  /** SHA-256 of the data folder that the part was made from. */
  release: string
  content: unknown
}

/** The texts of one bare part in one language, in the order of its holes. */
export interface TextPart {
  release: string
  strings: Strings
}

export type Parts = Record<PartName, BarePart | TextPart>

/** Everything that a build publishes beside the data folder itself. */
export function partsOf(record: DataRecord, release: string): Parts {
  const { core, detail } = splitRecord(record)
  return { ...partsWithTexts('core', core, release), ...partsWithTexts('detail', detail, release) } as Parts
}

function partsWithTexts(name: 'core' | 'detail', whole: unknown, release: string) {
  const { bare, strings } = takeTexts(whole)
  const texts = LOCALES.map((locale: Locale) => [
    `${name}-text-${locale}`,
    { release, strings: strings[locale] },
  ])
  return { [name]: { release, content: bare }, ...Object.fromEntries(texts) }
}

const WITNESS = ['knownFrom', 'evidenceCount']

/** The files of the full record again. `detail` may still be anything; the result is to be checked. */
export function* joiningSteps(core: CoreRecord, detail: unknown): Steps<RecordFiles> {
  const files: RecordFiles = {}
  const now: Partial<Record<FileName, unknown>> = core
  const later: Partial<Record<FileName, unknown>> = Object(detail)
  for (const file of FILES) {
    files[file] = mend(now[file], later[file], WITNESS)
    yield
  }
  return files
}

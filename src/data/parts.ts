import { LOCALES, type Locale } from '#domain/codelists.ts'
import type { DataRecord } from '#domain/record.ts'
import type { PartName } from './manifest.ts'
import { splitRecord } from './parts/split.ts'
import { type Strings, takeTexts } from './parts/texts.ts'

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

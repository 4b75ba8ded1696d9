import { LOCALES, type Locale } from '#domain/codelists.ts'
import type { TextGroup } from '#domain/textParts.ts'

/** What of the record comes after the first views about events: one line of JSON for each hundred of them. */
export type LinesName = 'events' | 'events-text-en'

/** The record travels in parts: facts apart from words, first views apart from the rest. */
export type PartName = 'core' | 'detail' | `core-text-${Locale}` | 'detail-text-en' | LinesName

/** Texts of the rest in another language than English, in parts that come when they are read. */
export type TextPartName = `text-${Exclude<Locale, 'en'>}-${TextGroup}`

export type AnyPart = PartName | TextPartName

export const PART_NAMES: readonly PartName[] = [
  'core',
  'detail',
  'events',
  ...LOCALES.map((locale): PartName => `core-text-${locale}`),
  'detail-text-en',
  'events-text-en',
]

/** Which release of the record this build was made with, and where its parts are. */
export interface RecordManifest {
  id: string
  version: string
  /** Day, `YYYY-MM-DD`. */
  releasedOn: string
  /** SHA-256 of the data folder, hexadecimal; every part carries it. */
  sha256: string
  /** Addresses relative to the page. */
  parts: Readonly<Record<PartName, string>>
}

/** Addresses of the texts that come when they are read, relative to the page. */
export type TextAddresses = Readonly<Partial<Record<TextPartName, string>>>

/** Id of the element that holds a part in the one-file edition. */
export const elementIdOf = (part: AnyPart): string => `record-${part}`

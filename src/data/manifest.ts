import { LOCALES, type Locale } from '#domain/codelists.ts'

/** What of the record comes after the first views about events: one line of JSON for each hundred of them. */
export type LinesName = 'events' | `events-text-${Locale}`

/** The record travels in parts: facts apart from words, first views apart from the rest. */
export type PartName = 'core' | 'detail' | `core-text-${Locale}` | `detail-text-${Locale}` | LinesName

export const PART_NAMES: readonly PartName[] = [
  'core',
  'detail',
  'events',
  ...LOCALES.flatMap((locale): PartName[] => [
    `core-text-${locale}`,
    `detail-text-${locale}`,
    `events-text-${locale}`,
  ]),
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

/** Id of the element that holds a part in the one-file edition. */
export const elementIdOf = (part: PartName): string => `record-${part}`

import type { Area, ClaimantKind, Locale, Perspective, SourceKind } from './codelists.ts'
import type { TimePeriod } from './timePeriod.ts'

/** Text that readers see. English is always there; the other languages may still be missing. */
export type Text = { en: string } & Partial<Record<Exclude<Locale, 'en'>, string>>

/** Where in which source a statement stands. */
export interface Evidence {
  /** Id of a source. */
  source: string
  /** A locator: one of `LOCATOR_PARTS`, then, after a space, a number, code or name: `paragraph 2-5`, `row TUR`. */
  at: string
}

export interface Source {
  id: string
  publisher: string
  title: string | null
  url: string | null
  /** Day, month or year of publication; null when it is not known. */
  publishedOn: TimePeriod | null
  /** Day on which a third party's copy was read; never a publication day. */
  copiedOn?: string
  /** BCP 47 tag of the text. */
  language: string | null
  kind: SourceKind
  /** Whose side the publisher stands on; null: neither. */
  side: Area | null
  /** Number of one of the five articles that the project started from. */
  seed?: string
  note?: Text
}

export interface Claimant {
  id: string
  name: Text
  kind: ClaimantKind
  perspective: Perspective | null
}

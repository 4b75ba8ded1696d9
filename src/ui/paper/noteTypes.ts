import type { PaperSource, PaperStamp } from './paperTypes.ts'

/** Text with footnotes behind it. */
export interface NoteText {
  text: string
  /** Each a footnote of its own. */
  footnotes: readonly string[]
}

export interface NoteTable {
  columns: readonly string[]
  /** Shares of the width. */
  shares: readonly number[]
  rows: readonly (readonly (readonly NoteText[])[])[]
}

export interface NotePicture {
  data: Uint8Array
  width: number
  height: number
  alt: string
}

/** What a section of a note is made of. */
export type NoteBlock =
  | { kind: 'paragraph'; text: NoteText; isQuiet?: boolean }
  | { kind: 'list'; items: readonly NoteText[] }
  | { kind: 'table'; table: NoteTable }
  | { kind: 'picture'; picture: NotePicture }
  /** Empty: for what people write. */
  | { kind: 'box' }

export interface NoteSection {
  title: string
  blocks: readonly NoteBlock[]
}

export interface NotePaper {
  stamp: PaperStamp
  sections: readonly NoteSection[]
  sources: { title: string; list: readonly PaperSource[] }
  /** What the footer says before the number of the page, and between it and the number of pages. */
  pageWords: readonly [before: string, between: string]
}

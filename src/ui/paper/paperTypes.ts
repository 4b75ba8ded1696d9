export type Cell = string | number | null

/** A table as the page shows it, and the same statements with every digit, id and source. */
export interface PaperTable {
  /** Part of a file name. */
  id: string
  title: string
  columns: readonly string[]
  rows: readonly (readonly string[])[]
  exact: { title: string; columns: readonly string[]; rows: readonly (readonly Cell[])[] }
}

/** What every document says of itself. */
export interface PaperStamp {
  /** Name of the project. */
  name: string
  /** Title of the whole document. */
  title: string
  /** The filters in force, in words. */
  filters: string
  record: string
  madeOn: string
  /** `YYYY-MM-DD` of the day on which it is made. */
  day: string
  licence: { words: string; url: string }
  /** Address of the view; null where it would name a place on the reader's disk. */
  link: string | null
  /** BCP 47 tag of the words. */
  language: string
}

/** A source as a document lists it. */
export interface PaperSource {
  number: number
  /** Publisher, title, day and places within, as one line. */
  text: string
  url: string | null
}

/** A made file, not yet saved. */
export interface PaperFile {
  name: string
  blob: Blob
}

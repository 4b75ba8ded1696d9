import type { Locale } from '#domain/codelists.ts'
import {
  codesFor,
  type CodedColumn,
  EVENT_FIELDS,
  type EventColumns,
  EventTable,
} from '#domain/eventTable.ts'
import { PackedLines } from '#domain/packedLines.ts'

/** Events as they travel: ids one to a line; of each field every value once, and its place there for each event. */
export interface WireEvents {
  ids: string
  columns: {
    readonly [F in keyof EventColumns]: { values: EventColumns[F]['values']; codes: readonly number[] }
  }
}

/** Titles of all events in each language that has come, one to a line; an empty line where the language has none. */
export type PackedTitles = ReadonlyMap<Locale, string>

/** Reads columns that the build has checked. */
export function tableOfWire({ ids, columns }: WireEvents, titles: PackedTitles): EventTable {
  const read: Record<string, CodedColumn<unknown>> = {}
  for (const field of EVENT_FIELDS) {
    const { values, codes } = columns[field]
    read[field] = { values, codes: codesFor(values.length, codes) }
  }
  const packed = new Map([...titles].map(([locale, lines]) => [locale, new PackedLines(lines)]))
  return new EventTable(read as EventColumns, new PackedLines(ids), packed)
}

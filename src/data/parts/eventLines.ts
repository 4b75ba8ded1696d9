import type { Locale } from '#domain/codelists.ts'
import type { CoreEvent } from '#domain/coreRecord.ts'
import type { HistoricEvent } from '#domain/event.ts'
import type { EventTable } from '#domain/eventTable.ts'
import type { PackedLines } from '#domain/packedLines.ts'
import { EVENTS_A_LINE } from '#domain/textParts.ts'
import { RecordError } from '../recordError.ts'
import type { Steps } from '../steps.ts'
import { mend } from './cut.ts'
import { WITNESS } from './join.ts'
import { putTexts, type Strings } from './texts.ts'

/** Lines of texts; null for one that has not been asked for. */
export interface TextLines {
  at: (line: number) => string | null
}

/** What comes later of the events, and its texts in the languages that have come; a first line names the release. */
export interface EventLines {
  facts: PackedLines
  texts: ReadonlyMap<Locale, TextLines>
}

/** So many lines, and so many events, are kept once they have been read. */
const KEPT_LINES = 20
const KEPT = 1000

/** The records of one line with their texts. Throws a `RecordError` when texts and facts do not fit together. */
function readLine({ facts, texts }: EventLines, line: number): readonly unknown[] {
  try {
    const records: unknown = JSON.parse(facts.at(line + 1))
    const strings = new Map(
      [...texts].flatMap(([locale, lines]) => {
        const text = lines.at(line + 1)
        return text === null ? [] : [[locale, JSON.parse(text) as Strings] as const]
      }),
    )
    if (Array.isArray(records) && putTexts(records, strings)) return records
  } catch (cause) {
    throw new RecordError('damaged', 'events', [], { cause })
  }
  throw new RecordError('damaged', 'events')
}

/** All of them, of which nothing is known, to be checked. */
export function* allInLines(lines: EventLines): Steps<unknown[]> {
  const all: unknown[] = []
  for (let line = 0; line < lines.facts.length - 1; line++) {
    all.push(...readLine(lines, line))
    yield
  }
  return all
}

/** The full events by id, each made when it is asked for, from lines that the build has checked. */
export function eventsInLines(table: EventTable, lines: EventLines) {
  const read = new Map<number, readonly unknown[]>()
  const made = new Map<number, HistoricEvent>()
  const restOf = (row: number): unknown => {
    const line = Math.floor(row / EVENTS_A_LINE)
    let records = read.get(line)
    if (!records) {
      if (read.size >= KEPT_LINES) read.clear()
      read.set(line, (records = readLine(lines, line)))
    }
    return records[row % EVENTS_A_LINE]
  }
  const at = (row: number): HistoricEvent => {
    let event = made.get(row)
    if (!event) {
      if (made.size >= KEPT) made.clear()
      made.set(row, (event = whole(table.at(row), restOf(row))))
    }
    return event
  }
  return {
    get: (id: string) => {
      const row = table.rowOf(id)
      return row < 0 ? undefined : at(row)
    },
    all: () => Array.from({ length: table.length }, (_, row) => at(row)),
  }
}

const whole = (event: CoreEvent, rest: unknown) => mend(event, rest, WITNESS) as HistoricEvent

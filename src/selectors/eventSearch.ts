import type { EventTable } from '#domain/eventTable.ts'
import { unpackLine } from '#domain/packedLines.ts'
import { searchWith } from './events.ts'
import { begins, fold, queryRuns, runsOf, type Term } from './fold.ts'
import type { RecordIndex } from './recordIndex.ts'
import { spellingsOf } from './spellings.ts'

/** The words of all titles, each once and folded, and for each row which it has. */
interface TitleWords {
  folded: readonly string[]
  /** Places in `folded`, row after row. */
  words: Uint32Array
  /** Where the words of a row begin, and where those of the last one end. */
  starts: Uint32Array
  /** The rows of the last few words that were asked for: who types on asks for the first ones again. */
  asked: Map<string, Uint8Array>
}

const made = new WeakMap<EventTable, TitleWords>()
const STRETCH = 500
const KEPT = 8

/** Reads the titles for searching, once for each table, in every language that has come; may be interrupted. */
export function* readingTitles(table: EventTable): Generator<void, TitleWords> {
  const known = made.get(table)
  if (known) return known
  const places = new Map<string, number>()
  const folded: string[] = []
  const words: number[] = []
  const starts = new Uint32Array(table.length + 1)
  for (let row = 0; row < table.length; row++) {
    for (const lines of table.titles.values()) {
      for (const run of runsOf(unpackLine(lines.at(row)))) {
        let place = places.get(run)
        if (place === undefined) {
          places.set(run, (place = folded.length))
          folded.push(fold(run))
        }
        words.push(place)
      }
    }
    starts[row + 1] = words.length
    if (row % STRETCH === STRETCH - 1) yield
  }
  const read: TitleWords = { folded, words: new Uint32Array(words), starts, asked: new Map() }
  made.set(table, read)
  return read
}

function titleWords(table: EventTable): TitleWords {
  const steps = readingTitles(table)
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

/**
 * For each row, 1 where every word of the query begins a word of the title or of a spelling of the town. A word is
 * compared with each word of the record once, however many titles have it.
 */
export function rowsFound(index: RecordIndex, query: string): Uint8Array {
  const table = index.events
  const { folded, words, starts, asked } = titleWords(table)
  const { values, codes } = table.columns.place
  const towns = values.map((place) => fold(spellingsOf(index, place)))
  const rowsWith = (term: Term): Uint8Array => {
    const key = term.join('')
    const known = asked.get(key)
    if (known) return known
    const isWord = Uint8Array.from(folded, (run) => (begins(term, run) ? 1 : 0))
    const isTown = Uint8Array.from(towns, (town) => (begins(term, town) ? 1 : 0))
    const rows = new Uint8Array(table.length)
    for (let row = 0; row < rows.length; row++) {
      if (isTown[codes[row]!]) rows[row] = 1
      else for (let i = starts[row]!; i < starts[row + 1]!; i++) if (isWord[words[i]!]) rows[row] = 1
    }
    if (asked.size >= KEPT) asked.clear()
    asked.set(key, rows)
    return rows
  }
  const found = new Uint8Array(table.length).fill(1)
  for (const { words: all, joined } of queryRuns(query)) {
    const apart = all.map(rowsWith)
    const tied = all.length === 1 ? null : rowsWith(joined)
    for (let row = 0; row < found.length; row++)
      if (!apart.every((rows) => rows[row]) && !tied?.[row]) found[row] = 0
  }
  return found
}

searchWith(rowsFound)

import type { Locale } from './codelists.ts'
import type { CoreEvent } from './coreRecord.ts'
import { knownSince } from './known.ts'
import { type PackedLines, unpackLine } from './packedLines.ts'
import type { Text } from './sourced.ts'
import type { TimePeriod } from './timePeriod.ts'

type Codes = Uint8Array | Uint16Array | Uint32Array

/** One field of all events: each value once, and for each event the place of its value. */
export interface CodedColumn<T> {
  values: readonly T[]
  codes: Codes
}

type Fields = Omit<CoreEvent, 'id' | 'title' | 'knownFrom'> & { published: TimePeriod | null }

export type EventColumns = { readonly [F in keyof Fields]: CodedColumn<Fields[F]> }

export const EVENT_FIELDS = [
  'time',
  'kind',
  'level',
  'place',
  'missions',
  'confidence',
  'importance',
  'status',
  'published',
  'evidenceCount',
] as const satisfies readonly (keyof Fields)[]

/** So many events are kept once they have been made, so that what is shown stays the same object. */
const KEPT = 4096

/**
 * The events of a record in columns. Filters and drawings read the columns by row; a `CoreEvent` is made of a row
 * only when it is shown.
 */
export class EventTable implements Iterable<CoreEvent> {
  readonly columns: EventColumns
  readonly ids: PackedLines
  readonly titles: ReadonlyMap<Locale, PackedLines>
  #made = new Map<number, CoreEvent>()
  #slots: Int32Array | null = null

  constructor(columns: EventColumns, ids: PackedLines, titles: ReadonlyMap<Locale, PackedLines>) {
    this.columns = columns
    this.ids = ids
    this.titles = titles
  }

  get length(): number {
    return this.ids.length
  }

  /** The event of a row, which must be one. */
  at(row: number): CoreEvent {
    let event = this.#made.get(row)
    if (!event) {
      if (this.#made.size >= KEPT) this.#made.clear()
      this.#made.set(row, (event = this.#make(row)))
    }
    return event
  }

  get(id: string): CoreEvent | undefined {
    const row = this.rowOf(id)
    return row < 0 ? undefined : this.at(row)
  }

  /** The row of an id; -1 when there is none. */
  rowOf(id: string): number {
    const slots = (this.#slots ??= this.#hashed())
    const mask = slots.length - 1
    for (let slot = hash(new TextEncoder().encode(id)) & mask; slots[slot]! >= 0; slot = (slot + 1) & mask)
      if (this.ids.at(slots[slot]!) === id) return slots[slot]!
    return -1
  }

  *[Symbol.iterator](): Iterator<CoreEvent> {
    for (let row = 0; row < this.length; row++) yield this.at(row)
  }

  #make(row: number): CoreEvent {
    const event: Record<string, unknown> = { id: this.ids.at(row), title: this.#title(row) }
    for (const field of EVENT_FIELDS) {
      const { values, codes } = this.columns[field]
      event[field] = values[codes[row]!]
    }
    const { published, ...rest } = event as unknown as Fields & Pick<CoreEvent, 'id' | 'title'>
    return { ...rest, knownFrom: knownSince(published, rest.time) }
  }

  #title(row: number): Text {
    const title: Partial<Text> = {}
    for (const [locale, lines] of this.titles) {
      const line = lines.at(row)
      if (line !== '') title[locale] = unpackLine(line)
    }
    return title as Text
  }

  /** Rows by the hash of their id, at most half full; -1 is free. */
  #hashed(): Int32Array {
    const slots = new Int32Array(2 ** Math.ceil(Math.log2(this.length * 2 + 2))).fill(-1)
    const mask = slots.length - 1
    for (let row = this.length - 1; row >= 0; row--) {
      let slot = hash(this.ids.bytesAt(row)) & mask
      while (slots[slot]! >= 0) slot = (slot + 1) & mask
      slots[slot] = row
    }
    return slots
  }
}

/** FNV-1a. */
function hash(bytes: Uint8Array): number {
  let sum = 0x811c9dc5
  for (let i = 0; i < bytes.length; i++) sum = Math.imul(sum ^ bytes[i]!, 0x01000193)
  return sum >>> 0
}

/** Codes in as few bytes as `values` many need. */
export const codesFor = (values: number, codes: ArrayLike<number>): Codes =>
  values <= 2 ** 8
    ? new Uint8Array(codes)
    : values <= 2 ** 16
      ? new Uint16Array(codes)
      : new Uint32Array(codes)

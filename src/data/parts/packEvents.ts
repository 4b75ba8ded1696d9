import { LOCALES, type Locale } from '#domain/codelists.ts'
import { EVENT_FIELDS, type EventTable } from '#domain/eventTable.ts'
import { unpackLine } from '#domain/packedLines.ts'
import { type PackedTitles, tableOfWire, type WireEvents } from './eventWire.ts'
import { packLines } from './packLines.ts'
import type { WireCore } from './split.ts'

export type WireEvent = WireCore['events'][number]

interface Packed {
  wire: WireEvents
  titles: Record<Locale, string>
}

/** Events in columns, their titles apart. */
export function packEvents(events: readonly WireEvent[]): Packed {
  const columns: Record<string, unknown> = {}
  for (const field of EVENT_FIELDS) columns[field] = coded(events.map((event) => event[field]))
  const titles = Object.fromEntries(
    LOCALES.map((locale) => [locale, packLines(events.map(({ title }) => title[locale] ?? null))]),
  )
  return {
    wire: { ids: packLines(events.map(({ id }) => id)), columns: columns as WireEvents['columns'] },
    titles: titles as Packed['titles'],
  }
}

/** Each value once, in the order of its first use, and for each item its place there. */
function coded(items: readonly unknown[]) {
  const places = new Map<string, number>()
  const values: unknown[] = []
  const codes = items.map((item) => {
    const key = JSON.stringify(item)
    let place = places.get(key)
    if (place === undefined) {
      places.set(key, (place = values.length))
      values.push(item)
    }
    return place
  })
  return { values, codes }
}

/** The languages of `titles`, in the order of the code list. */
const inOrder = (titles: Partial<Record<Locale, string>>): PackedTitles =>
  new Map(LOCALES.flatMap((locale) => (titles[locale] === undefined ? [] : [[locale, titles[locale]]])))

/** The events of a list, in columns as they are read. */
export function tableOf(events: readonly WireEvent[]): EventTable {
  const { wire, titles } = packEvents(events)
  const present = LOCALES.filter((locale) => /[^\n]/.test(titles[locale]))
  return tableOfWire(wire, inOrder(Object.fromEntries(present.map((locale) => [locale, titles[locale]]))))
}

const linesOf = (packed: unknown): string[] =>
  typeof packed === 'string' ? packed.split('\n').slice(0, -1).map(unpackLine) : []

/**
 * Columns of which nothing is known, as a list of records for the schema to judge: a code that leads nowhere
 * leaves a field out, a row too many has no id. What is no columns at all stays as it is.
 */
export function unpackEvents(input: unknown, titles: PackedTitles): unknown {
  const { ids, columns } = Object(input) as { ids?: unknown; columns?: unknown }
  if (typeof columns !== 'object' || columns === null) return input
  const read = Object.entries(columns).map(([field, column]) => {
    const { values, codes } = Object(column) as { values?: unknown; codes?: unknown }
    return [field, Array.isArray(values) ? values : [], Array.isArray(codes) ? codes : []] as const
  })
  const named = linesOf(ids)
  const titled = [...titles].map(([locale, lines]) => [locale, linesOf(lines)] as const)
  const size = Math.max(
    named.length,
    ...read.map(([, , codes]) => codes.length),
    ...titled.map(([, lines]) => lines.length),
  )
  return Array.from({ length: size }, (_, row) => {
    const title = titled.flatMap(([locale, lines]) => (lines[row] ? [[locale, lines[row]]] : []))
    const fields = read.flatMap(([field, values, codes]) => {
      const value: unknown = values[codes[row]]
      return value === undefined ? [] : [[field, value]]
    })
    return {
      ...(row < named.length && { id: named[row] }),
      title: Object.fromEntries(title),
      ...Object.fromEntries(fields),
    }
  })
}

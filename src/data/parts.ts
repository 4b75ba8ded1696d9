import { LOCALES, type Locale } from '#domain/codelists.ts'
import type { DataRecord } from '#domain/record.ts'
import type { PartName } from './manifest.ts'
import { PER_LINE } from './parts/eventLines.ts'
import { packEvents } from './parts/packEvents.ts'
import { splitRecord } from './parts/split.ts'
import { type Strings, takeTexts } from './parts/texts.ts'

/** Facts of the first views or of the rest, with holes where the texts belong. */
export interface BarePart {
  /** SHA-256 of the data folder that the part was made from. */
  release: string
  content: unknown
}

/** The texts of one bare part in one language, in the order of its holes. */
export interface TextPart {
  release: string
  strings: Strings
  /** Of the core: the titles of the events, one to a line. */
  titles?: string
}

/** The release, then lines of their own: what comes later of so many events, or their texts in one language. */
export type LinesPart = readonly unknown[]

export type Parts = Record<PartName, BarePart | TextPart | LinesPart>

/** A part as it is published. */
export const partText = (part: Parts[PartName]): string =>
  Array.isArray(part) ? part.map((line) => `${JSON.stringify(line)}\n`).join('') : JSON.stringify(part)

/** Everything that a build publishes beside the data folder itself. */
export function partsOf(record: DataRecord, release: string): Parts {
  const { core, detail, events } = splitRecord(record)
  const { wire, titles } = packEvents(core.events)
  return {
    ...partsWithTexts('core', { ...core, events: wire }, release, (locale) => ({ titles: titles[locale] })),
    ...partsWithTexts('detail', detail, release),
    ...partsInLines(events, release),
  } as Parts
}

function partsWithTexts(
  name: 'core' | 'detail',
  whole: unknown,
  release: string,
  also: (locale: Locale) => Partial<TextPart> = () => ({}),
) {
  const { bare, strings } = takeTexts(whole)
  const texts = LOCALES.map((locale: Locale) => [
    `${name}-text-${locale}`,
    { release, strings: strings[locale], ...also(locale) },
  ])
  return { [name]: { release, content: bare }, ...Object.fromEntries(texts) }
}

function partsInLines(events: readonly unknown[], release: string) {
  const size = Math.ceil(events.length / PER_LINE)
  const lines = Array.from({ length: size }, (_, i) =>
    takeTexts(events.slice(i * PER_LINE, (i + 1) * PER_LINE)),
  )
  const texts = LOCALES.map((locale) => [
    `events-text-${locale}`,
    [{ release }, ...lines.map(({ strings }) => strings[locale])],
  ])
  return { events: [{ release }, ...lines.map(({ bare }) => bare)], ...Object.fromEntries(texts) }
}

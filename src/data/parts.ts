import { LOCALES, type Locale } from '#domain/codelists.ts'
import type { DataRecord } from '#domain/record.ts'
import type { PartName } from './manifest.ts'
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

export type Parts = Record<PartName, BarePart | TextPart>

/** Everything that a build publishes beside the data folder itself. */
export function partsOf(record: DataRecord, release: string): Parts {
  const { core, detail } = splitRecord(record)
  const { wire, titles } = packEvents(core.events)
  return {
    ...partsWithTexts('core', { ...core, events: wire }, release, (locale) => ({ titles: titles[locale] })),
    ...partsWithTexts('detail', detail, release),
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

import { LOCALES, type Locale } from '#domain/codelists.ts'
import type { DataRecord } from '#domain/record.ts'
import { EVENTS_A_LINE, linesAGroup, TEXT_FILES } from '#domain/textParts.ts'
import type { AnyPart, PartName, TextPartName } from './manifest.ts'
import { packEvents } from './parts/packEvents.ts'
import { splitRecord } from './parts/split.ts'
import { type Strings, takeTexts } from './parts/texts.ts'

/** Facts of the first views or of the rest, with holes where the texts belong. */
export interface BarePart {
  /** SHA-256 of the data folder that the part was made from. */
  release: string
  content: unknown
}

/** Texts in one language, in the order of the holes that they fill. */
export interface TextPart {
  release: string
  strings: Strings
  /** Of the core: the titles of the events, one to a line. */
  titles?: string
}

/** The release, then lines of their own: what comes later of so many events, or their texts in one language. */
export type LinesPart = readonly unknown[]

export type Part = BarePart | TextPart | LinesPart
export type Parts = Record<PartName | TextPartName, Part>

/** A part as it is published. */
export const partText = (part: Part): string =>
  Array.isArray(part) ? part.map((line) => `${JSON.stringify(line)}\n`).join('') : JSON.stringify(part)

type Other = Exclude<Locale, 'en'>
const OTHERS = LOCALES.filter((locale): locale is Other => locale !== 'en')

/** Everything that a build publishes beside the data folder itself. */
export function partsOf(record: DataRecord, release: string): Parts {
  const { core, detail, events } = splitRecord(record)
  const { wire, titles } = packEvents(core.events)
  const first = takeTexts({ ...core, events: wire })
  const rest = takeTexts(detail)
  const parts: Partial<Parts> = {
    core: { release, content: first.bare },
    ...partOfEach(LOCALES, (locale) => [
      [`core-text-${locale}`, { release, strings: first.strings[locale], titles: titles[locale] }],
    ]),
    detail: { release, content: rest.bare },
    'detail-text-en': { release, strings: rest.strings.en },
    ...partOfEach(OTHERS, (locale) =>
      TEXT_FILES.map((file) => {
        const { strings } = takeTexts(detail[file])
        return [`text-${locale}-${file}`, { release, strings: strings[locale] }]
      }),
    ),
    ...partsInLines(events, release),
  }
  return parts as Parts
}

const partOfEach = <L extends Locale>(
  locales: readonly L[],
  of: (locale: L) => [AnyPart, Part][],
): Record<string, Part> => Object.fromEntries(locales.flatMap(of))

function partsInLines(events: readonly unknown[], release: string) {
  const size = Math.ceil(events.length / EVENTS_A_LINE)
  const lines = Array.from({ length: size }, (_, i) =>
    takeTexts(events.slice(i * EVENTS_A_LINE, (i + 1) * EVENTS_A_LINE)),
  )
  const inGroup = linesAGroup(size)
  return {
    events: [{ release }, ...lines.map(({ bare }) => bare)],
    'events-text-en': [{ release }, ...lines.map(({ strings }) => strings.en)],
    ...partOfEach(OTHERS, (locale) =>
      Array.from({ length: Math.ceil(size / inGroup) }, (_, group) => [
        `text-${locale}-events-${group}`,
        [
          { release },
          ...lines.slice(group * inGroup, (group + 1) * inGroup).map(({ strings }) => strings[locale]),
        ],
      ]),
    ),
  }
}

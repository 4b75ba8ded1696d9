import { texts as addresses } from 'virtual:record/texts'
import type { Locale } from '#domain/codelists.ts'
import type { PackedLines } from '#domain/packedLines.ts'
import type { TextFile, TextGroup, TextNeeds } from '#domain/textParts.ts'
import { readLines } from './fetchLines.ts'
import { readAt } from './fetchPart.ts'
import type { TextPartName } from './manifest.ts'
import type { TextPart } from './parts.ts'
import type { Strings } from './parts/texts.ts'
import { RecordError } from './recordError.ts'

/** Texts of the rest of the record in one language, as far as they were asked for. */
export interface FetchedTexts {
  strings: ReadonlyMap<TextFile, Strings>
  /** Texts of events by the number of their group. */
  lines: ReadonlyMap<number, PackedLines>
  isAsBuilt: boolean
}

export type Language = Exclude<Locale, 'en'>

/** Keeps what has come: a group is fetched once, whoever asks for it. */
export type Keep = <T>(key: string, fetch: () => Promise<T>) => Promise<T>

/** Every group that the build has published in a language. */
function groupsOf(locale: Language): TextGroup[] {
  const start = `text-${locale}-`
  return Object.keys(addresses).flatMap((name) =>
    name.startsWith(start) ? [name.slice(start.length) as TextGroup] : [],
  )
}

/** Throws a `RecordError`. */
export async function fetchTexts(locale: Language, needs: TextNeeds, keep: Keep): Promise<FetchedTexts> {
  const groups = needs === 'all' ? groupsOf(locale) : needs
  const parts = await Promise.all(
    groups.map(async (group) => {
      const name: TextPartName = `text-${locale}-${group}`
      return { group, ...(await keep(name, () => readGroup(name, group))) }
    }),
  )
  const strings = new Map<TextFile, Strings>()
  const lines = new Map<number, PackedLines>()
  for (const part of parts) {
    if ('lines' in part) lines.set(Number(part.group.slice(EVENTS.length)), part.lines)
    else strings.set(part.group as TextFile, part.strings)
  }
  return { strings, lines, isAsBuilt: parts.every((part) => part.isAsBuilt) }
}

const EVENTS = 'events-'

async function readGroup(name: TextPartName, group: TextGroup) {
  if (group.startsWith(EVENTS)) return readLines(name, addresses[name])
  const { parsed, isAsBuilt } = await readAt(name, addresses[name])
  const { strings } = parsed as Partial<TextPart>
  if (!Array.isArray(strings)) throw new RecordError('damaged', name)
  return { strings: strings as Strings, isAsBuilt }
}

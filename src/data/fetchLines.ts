import type { Locale } from '#domain/codelists.ts'
import { PackedLines } from '#domain/packedLines.ts'
import { isAsBuilt } from './asBuilt.ts'
import { bytesOf, parse } from './fetchPart.ts'
import type { LinesName } from './manifest.ts'
import type { EventLines } from './parts/eventLines.ts'

export interface FetchedLines extends EventLines {
  /** Every byte of them is what the build has checked. */
  isAsBuilt: boolean
}

/** What comes later of the events, unread, with its texts in English and in `locale`. Throws a `RecordError`. */
export async function fetchLines(locale: Locale, signal?: AbortSignal): Promise<FetchedLines> {
  const locales: Locale[] = locale === 'en' ? ['en'] : ['en', locale]
  const [facts, ...texts] = await Promise.all([
    readLines('events', signal),
    ...locales.map((language) => readLines(`events-text-${language}`, signal)),
  ])
  return {
    facts: facts.lines,
    texts: new Map(locales.map((language, i) => [language, texts[i]!.lines])),
    isAsBuilt: [facts, ...texts].every((read) => read.isAsBuilt),
  }
}

/** One part in lines, inlined in the page or fetched; it is of this release. */
async function readLines(part: LinesName, signal?: AbortSignal) {
  const bytes = await bytesOf(part, signal)
  const lines = new PackedLines(bytes)
  parse(part, lines.at(0))
  return { lines, isAsBuilt: await isAsBuilt(part, bytes) }
}

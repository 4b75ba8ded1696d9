import { manifest } from 'virtual:record'
import { PackedLines } from '#domain/packedLines.ts'
import { isAsBuilt } from './asBuilt.ts'
import { bytesOf, parse } from './fetchPart.ts'
import type { AnyPart } from './manifest.ts'
import type { EventLines } from './parts/eventLines.ts'

interface FetchedLines extends EventLines {
  /** Every byte of them is what the build has checked. */
  isAsBuilt: boolean
}

/** What comes later of the events, unread, with its texts in English. Throws a `RecordError`. */
export async function fetchLines(signal?: AbortSignal): Promise<FetchedLines> {
  const { parts } = manifest
  const [facts, texts] = await Promise.all([
    readLines('events', parts.events, signal),
    readLines('events-text-en', parts['events-text-en'], signal),
  ])
  return {
    facts: facts.lines,
    texts: new Map([['en', texts.lines]]),
    isAsBuilt: facts.isAsBuilt && texts.isAsBuilt,
  }
}

/** One part in lines, inlined in the page or fetched; it is of this release. */
export async function readLines(part: AnyPart, address: string | undefined, signal?: AbortSignal) {
  const bytes = await bytesOf(part, address, signal)
  const lines = new PackedLines(bytes)
  parse(part, lines.at(0))
  return { lines, isAsBuilt: await isAsBuilt(address, bytes) }
}

import { manifest } from 'virtual:record'
import type { Locale } from '#domain/codelists.ts'
import { isAsBuilt } from './asBuilt.ts'
import { type AnyPart, elementIdOf, type PartName } from './manifest.ts'
import type { BarePart, TextPart } from './parts.ts'
import type { PackedTitles } from './parts/eventWire.ts'
import { putTexts, type Strings } from './parts/texts.ts'
import { RecordError } from './recordError.ts'

export interface FetchedPart {
  content: unknown
  /** Titles of the events, where the part has them. */
  titles: PackedTitles
  /** Every byte of it is what the build has checked; otherwise nothing is known of its content. */
  isAsBuilt: boolean
}

/** Facts with their texts in English, those of the core in `locale` too. */
export async function fetchPart(
  name: 'core' | 'detail',
  locale: Locale,
  signal?: AbortSignal,
): Promise<FetchedPart> {
  const locales: Locale[] = locale === 'en' ? ['en'] : ['en', locale]
  const [part, ...texts] = await Promise.all([
    readPart(name, signal),
    ...locales.map((language) => readPart(`${name}-text-${language}` as PartName, signal)),
  ])
  const strings = new Map<Locale, Strings>()
  const titles = new Map<Locale, string>()
  for (const [i, language] of locales.entries()) {
    const text = texts[i]!.parsed as Partial<TextPart>
    if (!Array.isArray(text.strings)) throw new RecordError('damaged', `${name}-text-${language}`)
    strings.set(language, text.strings)
    if (typeof text.titles === 'string') titles.set(language, text.titles)
  }
  const { content } = part.parsed as Partial<BarePart>
  if (!putTexts(content, strings)) throw new RecordError('damaged', name)
  return { content, titles, isAsBuilt: [part, ...texts].every((read) => read.isAsBuilt) }
}

/** One part, inlined in the page or fetched; it is of this release. */
const readPart = (part: PartName, signal?: AbortSignal) => readAt(part, manifest.parts[part], signal)

/** The same of any part, at its address. */
export async function readAt(part: AnyPart, address: string | undefined, signal?: AbortSignal) {
  const bytes = await bytesOf(part, address, signal)
  const parsed = parse(part, new TextDecoder().decode(bytes))
  return { parsed, isAsBuilt: await isAsBuilt(address, bytes) }
}

/** A text that names the release that it is of: a host may still serve the parts of another under the old page. */
export function parse(part: AnyPart, text: string): { release?: unknown } {
  try {
    const parsed: { release?: unknown } = Object(JSON.parse(text))
    if (parsed.release === manifest.sha256) return parsed
  } catch (cause) {
    throw new RecordError('damaged', part, [], { cause })
  }
  throw new RecordError('damaged', part)
}

/** A part as it stands in the page or on the host. Throws a `RecordError`. */
export async function bytesOf(
  part: AnyPart,
  address: string | undefined,
  signal?: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const inlined = document.getElementById(elementIdOf(part))?.textContent
  if (inlined != null) return new TextEncoder().encode(inlined)
  if (address === undefined) throw new RecordError('missing', part)
  try {
    const response = await fetch(new URL(address, document.baseURI), { signal: signal ?? null })
    if (response.ok) return new Uint8Array(await response.arrayBuffer())
    throw new RecordError(isPassing(response.status) ? 'offline' : 'missing', part)
  } catch (cause) {
    if (cause instanceof RecordError || signal?.aborted) throw cause
    throw new RecordError('offline', part, [], { cause })
  }
}

/** Too many requests, or a fault of the server: the same address may answer later. */
const isPassing = (status: number) => status === 408 || status === 429 || status >= 500

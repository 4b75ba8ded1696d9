import { manifest } from 'virtual:record'
import type { Locale } from '#domain/codelists.ts'
import { elementIdOf, type PartName } from './manifest.ts'
import type { BarePart, TextPart } from './parts.ts'
import { putTexts, type Strings } from './parts/texts.ts'
import { RecordError } from './recordError.ts'

/** Facts with their texts in English and in `locale`, not yet checked. */
export async function fetchPart(
  name: 'core' | 'detail',
  locale: Locale,
  signal?: AbortSignal,
): Promise<unknown> {
  const locales: Locale[] = locale === 'en' ? ['en'] : ['en', locale]
  const [part, ...texts] = await Promise.all([
    readPart(name, signal),
    ...locales.map((language) => readPart(`${name}-text-${language}`, signal)),
  ])
  const strings = new Map<Locale, Strings>()
  for (const [i, language] of locales.entries()) {
    const text = texts[i] as Partial<TextPart>
    if (!Array.isArray(text.strings)) throw new RecordError('damaged', `${name}-text-${language}`)
    strings.set(language, text.strings)
  }
  const { content } = part as Partial<BarePart>
  if (!putTexts(content, strings)) throw new RecordError('damaged', name)
  return content
}

/** One part, inlined in the page or fetched; it is of this release, and nothing more is known of it. */
async function readPart(part: PartName, signal?: AbortSignal): Promise<object> {
  const text = document.getElementById(elementIdOf(part))?.textContent ?? (await fetchText(part, signal))
  const parsed = parse(part, text)
  // A host may still serve the parts of another release under the old page.
  if (parsed.release !== manifest.sha256) throw new RecordError('damaged', part)
  return parsed
}

function parse(part: PartName, text: string): { release?: unknown } {
  try {
    return Object(JSON.parse(text))
  } catch (cause) {
    throw new RecordError('damaged', part, [], { cause })
  }
}

async function fetchText(part: PartName, signal?: AbortSignal): Promise<string> {
  const address = new URL(manifest.parts[part], document.baseURI)
  try {
    const response = await fetch(address, { signal: signal ?? null })
    if (response.ok) return await response.text()
    throw new RecordError(isPassing(response.status) ? 'offline' : 'missing', part)
  } catch (cause) {
    if (cause instanceof RecordError || signal?.aborted) throw cause
    throw new RecordError('offline', part, [], { cause })
  }
}

/** Too many requests, or a fault of the server: the same address may answer later. */
const isPassing = (status: number) => status === 408 || status === 429 || status >= 500

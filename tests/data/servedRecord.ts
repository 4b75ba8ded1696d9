import { vi } from 'vitest'
import type { DataRecord } from '#domain/record.ts'
import { type AnyPart, elementIdOf, PART_NAMES, type TextAddresses } from '#data/manifest.ts'
import { type Part, partsOf, partText } from '#data/parts.ts'
import { aRecord } from '../fixtures.ts'

export const RELEASE = 'f'.repeat(64)

export const servedManifest = {
  id: 'kaz-tur',
  version: '2026.1',
  releasedOn: '2026-03-01',
  sha256: RELEASE,
  parts: Object.fromEntries(PART_NAMES.map((part) => [part, `record/${part}.json`])),
}

/** Where the texts of a record are that come when they are read. */
export const servedTexts: TextAddresses = Object.fromEntries(
  Object.keys(partsOf(aRecord(), RELEASE))
    .filter((part) => part.startsWith('text-'))
    .map((part) => [part, `record/${part}.json`]),
)

type Answer = () => Response | Promise<Response>

/** A host and a page for the loaders: parts by name, any of which a test may replace. */
export function serve(record: DataRecord, replaced: Partial<Record<AnyPart, Answer>> = {}) {
  const parts = partsOf(record, RELEASE)
  const asked: string[] = []
  vi.stubGlobal('document', { baseURI: 'https://example.org/some/path/', getElementById: () => null })
  vi.stubGlobal('fetch', async (address: URL) => {
    const part = /record\/(.+)\.json$/.exec(address.href)![1] as AnyPart
    asked.push(address.href)
    return replaced[part]?.() ?? new Response(partText(parts[part]!))
  })
  return asked
}

/** A page that holds its parts itself, and no host. */
export function inline(record: DataRecord) {
  const parts = partsOf(record, RELEASE)
  const texts = new Map(
    Object.entries<Part>(parts).map(([part, content]) => [elementIdOf(part as AnyPart), partText(content)]),
  )
  vi.stubGlobal('document', {
    baseURI: 'file:///C:/briefing.html',
    getElementById: (id: string) => (texts.has(id) ? { textContent: texts.get(id) } : null),
  })
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('a file has no host')))
}

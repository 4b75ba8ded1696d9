import { vi } from 'vitest'
import type { DataRecord } from '#domain/record.ts'
import { elementIdOf, PART_NAMES, type PartName } from '#data/manifest.ts'
import { partsOf, partText } from '#data/parts.ts'

export const RELEASE = 'f'.repeat(64)

export const servedManifest = {
  id: 'kaz-tur',
  version: '2026.1',
  releasedOn: '2026-03-01',
  sha256: RELEASE,
  parts: Object.fromEntries(PART_NAMES.map((part) => [part, `record/${part}.json`])),
}

type Answer = () => Response | Promise<Response>

/** A host and a page for the loaders: parts by name, any of which a test may replace. */
export function serve(record: DataRecord, replaced: Partial<Record<PartName, Answer>> = {}) {
  const parts = partsOf(record, RELEASE)
  const asked: string[] = []
  vi.stubGlobal('document', { baseURI: 'https://example.org/some/path/', getElementById: () => null })
  vi.stubGlobal('fetch', async (address: URL) => {
    const part = /record\/(.+)\.json$/.exec(address.href)![1] as PartName
    asked.push(address.href)
    return replaced[part]?.() ?? new Response(partText(parts[part]))
  })
  return asked
}

/** A page that holds its parts itself, and no host. */
export function inline(record: DataRecord) {
  const parts = partsOf(record, RELEASE)
  const texts = new Map(PART_NAMES.map((part) => [elementIdOf(part), partText(parts[part])]))
  vi.stubGlobal('document', {
    baseURI: 'file:///C:/briefing.html',
    getElementById: (id: string) => (texts.has(id) ? { textContent: texts.get(id) } : null),
  })
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('a file has no host')))
}

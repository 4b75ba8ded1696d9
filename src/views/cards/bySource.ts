import type { Citation } from '#selectors/evidence.ts'
import type { NumberedSource } from '#ui/evidence/SourceList.tsx'

/** Each source once, in the order of its first mention, with all places in it. */
export function bySource(citations: readonly Citation[]): NumberedSource[] {
  const found = new Map<string, { source: Citation['source']; at: string[] }>()
  for (const { source, at } of citations) {
    const item = found.get(source.id)
    if (item) item.at.push(at)
    else found.set(source.id, { source, at: [at] })
  }
  return [...found.values()]
}

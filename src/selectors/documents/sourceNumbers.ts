import type { DetailRecord } from '#domain/coreRecord.ts'
import type { Evidence, Source } from '#domain/sourced.ts'

export interface NumberedSource {
  /** From 1, in the order in which the document first cites it. */
  number: number
  source: Source
  /** Every locator that is cited, each once. */
  at: readonly string[]
}

export interface SourceNumbers {
  list: readonly NumberedSource[]
  /** Numbers of the sources of a statement, ascending; a source that the document does not list is left out. */
  of: (evidence: readonly Evidence[]) => number[]
}

/** Numbers the sources of statements, given in the order in which a document makes them. */
export function sourceNumbers(
  statements: Iterable<readonly Evidence[]>,
  sources: DetailRecord['sources'],
): SourceNumbers {
  const found = new Map<string, { number: number; source: Source; at: string[] }>()
  for (const evidence of statements) {
    for (const { source: id, at } of evidence) {
      const source = sources.get(id)
      if (!source) continue
      const known = found.get(id)
      if (!known) found.set(id, { number: found.size + 1, source, at: [at] })
      else if (!known.at.includes(at)) known.at.push(at)
    }
  }
  return {
    list: [...found.values()],
    of: (evidence) =>
      [...new Set(evidence.flatMap(({ source }) => found.get(source)?.number ?? []))].sort((a, b) => a - b),
  }
}

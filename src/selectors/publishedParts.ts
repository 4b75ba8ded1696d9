import type { DetailRecord } from '#domain/coreRecord.ts'
import type { Filters } from '#domain/filters.ts'
import { knownFrom } from '#domain/known.ts'
import type { Remark } from '#domain/record.ts'
import type { Evidence, Source } from '#domain/sourced.ts'
import { lastDayOf, type TimePeriod } from '#domain/timePeriod.ts'
import { knowledgeOn } from './visibleClaims.ts'

/** As of which day a card is read, and whether what carries no publication day is hidden. */
export type ReadOn = Pick<Filters, 'known' | 'hidesUndated'>
type Sources = ReadonlyMap<string, Pick<Source, 'publishedOn'>>

interface Sourced {
  evidence: readonly Evidence[]
}

/** True when none of the sources carries a publication day: such a part is shown pale on a past day. */
export const isUndated = (evidence: readonly Evidence[], sources: Sources): boolean =>
  knownFrom(evidence, sources, null).day === null

/**
 * The sources of a statement that had been published by the day. Where none had, it is a statement of later, which
 * says so wherever it is shown: it keeps its sources.
 */
export function evidenceThen(
  evidence: readonly Evidence[],
  sources: Sources,
  known: string | null,
): readonly Evidence[] {
  if (known === null) return evidence
  const then = evidence.filter(({ source }) => {
    const published = sources.get(source)?.publishedOn ?? null
    return published === null || lastDayOf(published) <= known
  })
  return then.length > 0 ? then : evidence
}

/** A part of a card as it had been published by the day, with the sources of then; null when it was not. */
export function publishedPart<T extends Sourced>(
  part: T,
  time: TimePeriod | null,
  sources: Sources,
  { known, hidesUndated }: ReadOn,
): T | null {
  if (known === null) return part
  const knowledge = knowledgeOn(knownFrom(part.evidence, sources, time), known)
  if (knowledge === 'later' || (knowledge === 'undated' && hidesUndated)) return null
  return { ...part, evidence: evidenceThen(part.evidence, sources, known) }
}

/**
 * A remark with the positions that had been published by the day. A contradiction needs two of them, anything else
 * one; what this project makes of it is of today, and is left out. Null when nothing of it is left.
 */
export function remarkOn(detail: DetailRecord | null, id: string, on: ReadOn): Remark | null {
  const remark = detail?.remarks.get(id)
  if (!remark || !detail || on.known === null) return remark ?? null
  const positions = remark.positions.flatMap(
    (position) => publishedPart(position, position.asOf, detail.sources, on) ?? [],
  )
  const isTold = positions.length > (remark.kind === 'contradiction' ? 1 : 0)
  return isTold ? { ...remark, positions, assessment: null } : null
}

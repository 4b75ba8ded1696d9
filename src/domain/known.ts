import type { Evidence, Source } from './sourced.ts'
import { lastDayOf, type TimePeriod } from './timePeriod.ts'

/** Since when a statement has been public, as far as its sources tell. */
export interface Known {
  /** The earliest publication among the evidence, as precise as it is known; null when no source is dated. */
  published: TimePeriod | null
  /** The day by which it was surely public: the last day of `published`. Null: unknown, and never passed as known. */
  day: string | null
  /** The day before which it cannot have been public: `day`, or else the end of the period that it speaks of. */
  earliestPossible: string | null
}

/** A statement about `period`, first published in `published`. */
export function knownSince(published: TimePeriod | null, period: TimePeriod | null): Known {
  const day = published === null ? null : lastDayOf(published)
  return { published, day, earliestPossible: day ?? (period === null ? null : lastDayOf(period)) }
}

/**
 * Of sources dated to a day, a month or a year, the one whose last day comes first is the earliest.
 * A source that only says when it was copied has no publication day.
 */
export function firstPublication(
  evidence: readonly Evidence[],
  sources: ReadonlyMap<string, Pick<Source, 'publishedOn'>>,
): TimePeriod | null {
  let first: TimePeriod | null = null
  for (const { source } of evidence) {
    const published = sources.get(source)?.publishedOn ?? null
    if (published !== null && (first === null || lastDayOf(published) < lastDayOf(first))) first = published
  }
  return first
}

/** When a statement about `period` became public, by its evidence. */
export const knownFrom = (
  evidence: readonly Evidence[],
  sources: ReadonlyMap<string, Pick<Source, 'publishedOn'>>,
  period: TimePeriod | null,
): Known => knownSince(firstPublication(evidence, sources), period)

/** True only when the statement was surely public by the end of `day`. */
export const isKnownOn = (known: Known, day: string): boolean => known.day !== null && known.day <= day

/** True when no source is dated, yet it may have been public by the end of `day`: shown pale, and counted aloud. */
export const mayBeKnownOn = (known: Known, day: string): boolean =>
  known.day === null && (known.earliestPossible === null || known.earliestPossible <= day)

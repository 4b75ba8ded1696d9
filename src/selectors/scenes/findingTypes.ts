import type { Area, PostState } from '#domain/codelists.ts'
import type { CoreClaim, CoreEvent, CoreMission } from '#domain/coreRecord.ts'
import type { Selection } from '#domain/filters.ts'
import type { Difference } from '../differences.ts'
import type { ThenNow } from '../knownThenNow.ts'
import type { Goal } from '#domain/lane.ts'

/** A message by its key, and what fills it; the words and the figures' form are the reader's language's. */
type Said =
  | { key: 'figures'; params: { all: number; rivalled: number } }
  | { key: 'tradeGap'; params: { astana: CoreClaim; ankara: CoreClaim; isLowerBound: boolean } }
  | { key: 'tradeOne'; params: { claim: CoreClaim; area: Area } }
  | {
      key: 'goal'
      params: { goal: CoreClaim; first: Goal['ticks'][number]; best: CoreClaim; isMet: boolean }
    }
  | { key: 'investmentTwo'; params: { astana: CoreClaim; ankara: CoreClaim; other: CoreClaim | null } }
  | { key: 'investmentOne'; params: { turkish: CoreClaim; kazakh: CoreClaim } }
  | { key: 'visitors'; params: { kazakh: CoreClaim; turkish: CoreClaim } }
  | { key: 'latest'; params: { claim: CoreClaim } }
  | { key: 'posts'; params: { kazakh: number; turkish: number; disputed: number } }
  | { key: 'postsOf'; params: { area: Area; count: number; disputed: number } }
  | { key: 'post'; params: { mission: CoreMission; state: PostState; asOf: string } }
  | { key: 'events'; params: { count: number; first: number; half: number } }
  | { key: 'eventsFew'; params: { count: number; first: number; last: number } }
  | { key: 'event'; params: { event: CoreEvent } }
  | { key: 'differences'; params: { count: number; row: Difference | null } }
  | {
      key: 'thenNow'
      params: { day: string; changed: number; all: number; events: number; rows: readonly ThenNow[] }
    }

/** What a scene has found in the record under its filters. */
export type Finding = Said & {
  /** What its evidence opens first. */
  lead: Selection
  /** Ids of the claims that it speaks of, the leading one first. */
  claims: readonly string[]
}

const ofClaim = (id: string): Selection => ({ kind: 'claim', id })

/** A finding that rests on claims; the first of them leads. */
export function onClaims(said: Said, claims: readonly CoreClaim[]): Finding | null {
  const ids = claims.map(({ id }) => id)
  return ids[0] === undefined ? null : { ...said, lead: ofClaim(ids[0]), claims: ids }
}

/** A finding that this project has counted itself. */
export const onCount = (said: Said, figure: string, claims: readonly string[] = []): Finding => ({
  ...said,
  lead: { kind: 'figure', id: figure },
  claims,
})

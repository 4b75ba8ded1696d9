import type { Area, ClaimantKind, Locale } from './codelists.ts'
import type { Text } from './sourced.ts'
import type { TimePeriod } from './timePeriod.ts'

/** One step of the headline rule: of the claims left, those by such claimants lead. */
export interface HeadlineStep {
  id: string
  claimantKinds: readonly ClaimantKind[]
  says: Text
}

export interface Headline {
  id: string
  name: Text
  indicators: readonly string[]
  /** `both`: the two capitals stand side by side where both speak. */
  voices: 'both' | 'one'
  /** `whole` leaves parts of a year out; without it any period may lead. */
  periods?: 'any' | 'whole'
}

/** A stretch of years for which one claimant's series is drawn as a state's own count. */
export interface SeriesPart {
  claimant: string
  from: number
  to: number
}

export interface DatasetInfo {
  id: string
  title: Text
  areas: readonly { id: Area; name: Text; adjective: Text; capital: string }[]
  languages: readonly Locale[]
  version: string
  releasedOn: string
  licence: { name: string; url: string }
  /** Whole years, `1991/2026`. */
  timeDomain: TimePeriod
  headlineSteps: readonly HeadlineStep[]
  headlines: readonly Headline[]
  /** Years by which a figure may lag behind the newest one before it is too old to lead; 2 without it. */
  headlineWindow?: number
  /** Each state's own annual count of goods trade; where one part ends and the next begins, a break (`B`) is marked. */
  ownCount: Record<Area, readonly SeriesPart[]>
  /** Claimant of the reconciled series. */
  reconciled: string
  /** Events marked on the axis. */
  milestones: readonly { event: string; label: Text }[]
}

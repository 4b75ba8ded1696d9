import type {
  Area,
  Confidence,
  IndicatorGroup,
  Locale,
  Measure,
  Nature,
  Precision,
  Unit,
} from './codelists.ts'
import type { DatasetInfo } from './dataset.ts'
import type { HistoricEvent } from './event.ts'
import type { Mission } from './mission.ts'
import type { Claimant, Evidence, Source, Text } from './sourced.ts'
import type { TimePeriod } from './timePeriod.ts'

export interface Indicator {
  id: string
  group: IndicatorGroup
  name: Text
  unit: Unit
  measure: Measure
  /** The state that goods, money or people come from. */
  from?: Area
  /** The state that they go to. */
  to?: Area
  definition: Text
  /** IMTS 2010: `CIF` imports, `FOB` exports. */
  valuation?: 'CIF' | 'FOB' | 'mixed'
  /** Indicators that read alike and measure something else; such claims are never rivals. */
  confusedWith: readonly { indicator: string; why: Text }[]
}

/** One indicator × claimant × time × value; several outlets of one statement are evidence of one claim. */
export interface Claim {
  id: string
  indicator: string
  claimant: string
  /** The period that the value counts; null when no source gives one. */
  time: TimePeriod | null
  /** In the indicator's unit, unscaled (US dollars, persons); null when missing, and then `missing` says why. */
  value: number | null
  missing?: 'not-collected' | 'withheld' | 'not-found'
  precision: Precision
  nature: Nature
  confidence: Confidence
  /** Year or day by which a target is to be met. */
  horizon?: TimePeriod
  /** The claim repeats this official series at lower precision. */
  repeats?: string
  /** Not printed in the source: computed from these claims by this project. */
  computed?: { operation: 'sum' | 'difference'; from: readonly string[] }
  evidence: readonly Evidence[]
  note?: Text
}

export interface Place {
  id: string
  area: Area | null
  kind: string
  lat: number | null
  lon: number | null
  names: Text
  /** Evidence by language; a name without evidence is a suggestion and is marked so. */
  nameEvidence: Partial<Record<Locale, readonly Evidence[]>>
  /** Further spellings, for search. */
  alsoKnownAs: readonly { name: string; language: string | null; evidence: readonly Evidence[] }[]
  formerNames: readonly { name: string; time: TimePeriod; evidence: readonly Evidence[]; note?: Text }[]
  coordinateEvidence: readonly Evidence[]
  geonames?: number
  note?: Text
}

/** A dated list of posts. Absence from it means "not listed", never "closed". */
export interface PostList {
  id: string
  asOf: TimePeriod
  scope: Text
  exhaustive: boolean
  missions: readonly string[]
  evidence: readonly Evidence[]
  note?: Text
}

/** Where accounts of posts, names or dates differ, and statements about posts that are no post. */
export interface Remark {
  id: string
  kind: 'contradiction' | 'unverified' | 'planned' | 'related'
  title: Text
  about: readonly string[]
  positions: readonly { asOf: TimePeriod | null; says: Text; evidence: readonly Evidence[] }[]
  assessment: Text | null
}

export interface Scene {
  id: string
  /** A query string of the public address bar. */
  query: string
  headline: Text
  notes: Text
  minutes: number
}

/** Everything that is known, as the data folder holds it. */
export interface DataRecord {
  dataset: DatasetInfo
  sources: readonly Source[]
  claimants: readonly Claimant[]
  indicators: readonly Indicator[]
  claims: readonly Claim[]
  missions: readonly Mission[]
  lists: readonly PostList[]
  remarks: readonly Remark[]
  events: readonly HistoricEvent[]
  places: readonly Place[]
  scenes: readonly Scene[]
}

/** File of the data folder, without `.json`. */
export const FILES = [
  'dataset',
  'sources',
  'claimants',
  'indicators',
  'claims',
  'missions',
  'lists',
  'remarks',
  'events',
  'places',
  'scenes',
] as const
export type FileName = (typeof FILES)[number]

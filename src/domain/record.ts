import type {
  Area,
  ClaimantKind,
  Confidence,
  EventKind,
  EventLevel,
  IndicatorGroup,
  Locale,
  Measure,
  Nature,
  Perspective,
  PointPrecision,
  PostAssertion,
  PostKind,
  PostState,
  Precision,
  SourceKind,
  Unit,
} from './codelists.ts'
import type { TimePeriod } from './timePeriod.ts'

/** Text that readers see. English is always there; the other languages may still be missing. */
export type Text = { en: string } & Partial<Record<Exclude<Locale, 'en'>, string>>

/** Where in which source a statement stands. */
export interface Evidence {
  /** Id of a source. */
  source: string
  /** A locator: one of `LOCATOR_PARTS`, then, after a space, a number, code or name: `paragraph 2-5`, `row TUR`. */
  at: string
}

export interface Source {
  id: string
  publisher: string
  title: string | null
  url: string | null
  /** Day, month or year of publication; null when it is not known. */
  publishedOn: TimePeriod | null
  /** Day on which a third party's copy was read; never a publication day. */
  copiedOn?: string
  /** BCP 47 tag of the text. */
  language: string | null
  kind: SourceKind
  /** Whose side the publisher stands on; null: neither. */
  side: Area | null
  /** Number of one of the five articles that the project started from. */
  seed?: string
  note?: Text
}

export interface Claimant {
  id: string
  name: Text
  kind: ClaimantKind
  perspective: Perspective | null
}

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

export interface PostStatement {
  asOf: TimePeriod
  says: PostAssertion
  statement: Text
  evidence: readonly Evidence[]
}

export interface OfficeHolder {
  name: string
  role: Text
  since: TimePeriod | null
  until?: TimePeriod | null
  /** Dates on which a source names the person in the office. */
  attested: readonly TimePeriod[]
  evidence: readonly Evidence[]
  note?: Text
}

/** A diplomatic mission or consular post, past or present, or an office shown beside them. */
export interface Mission {
  id: string
  kind: PostKind
  sendingState: Area
  receivingState: Area
  name: Text
  /** Id of a place; null when no source names a town. */
  seat: string | null
  /** Set when the seat is inferred, as from a province. */
  seatNote?: Text
  /** What the map writes beside it, where that is not the seat: the province that a source names. */
  label?: Text
  /** A point is as exact as `precision` says; `radius` in metres is this project's estimate. */
  point: {
    lat: number
    lon: number
    precision: PointPrecision
    radius: number
    evidence: readonly Evidence[]
    note?: Text
  } | null
  addresses: readonly { text: string; evidence: readonly Evidence[] }[]
  addressNote?: Text
  phone: string | null
  email: string | null
  website: string | null
  contactEvidence: readonly Evidence[]
  contactNote?: Text
  /** `on`: that day, month or year; `by`: not later; `between`: a range of bounds. */
  opened: {
    time: TimePeriod
    bound: 'on' | 'by' | 'between'
    evidence: readonly Evidence[]
    note?: Text
  } | null
  /** The earliest date for which a source attests the post. */
  attested: { time: TimePeriod; evidence: readonly Evidence[]; note?: Text }
  status: { state: PostState; asOf: TimePeriod; note?: Text }
  statements: readonly PostStatement[]
  heads: readonly OfficeHolder[]
  district: { text: Text; evidence: readonly Evidence[] } | null
  history: readonly { time: TimePeriod | null; what: Text; evidence: readonly Evidence[] }[]
  predecessor?: string
  successor?: string
  statistics: readonly {
    time: TimePeriod
    what: Text
    value: number
    precision?: Precision
    evidence: readonly Evidence[]
  }[]
  confidence: Confidence
  notes: readonly Text[]
}

export interface EventFigure {
  what: Text
  value: number
  unit: Unit
  time?: TimePeriod
  precision?: Precision
  /** The claim that holds the same statement. */
  claim?: string
}

export interface HistoricEvent {
  id: string
  time: TimePeriod
  title: Text
  summary: Text
  kind: EventKind
  level: EventLevel
  /** Id of a place; null when no text names one. */
  place: string | null
  participants: readonly { name: string; role: Text }[]
  figures: readonly EventFigure[]
  /** Missions that the event is about. */
  missions: readonly string[]
  evidence: readonly Evidence[]
  confidence: Confidence
  importance: 1 | 2 | 3 | 4 | 5
  /** `planned`: announced, and no source says that it took place. */
  status: 'occurred' | 'planned'
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

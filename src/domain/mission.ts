import type {
  Area,
  Confidence,
  PointPrecision,
  PostAssertion,
  PostKind,
  PostState,
  Precision,
} from './codelists.ts'
import type { Evidence, Text } from './sourced.ts'
import type { TimePeriod } from './timePeriod.ts'

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

import type { Area, EventGroup, Precision } from './codelists.ts'
import type { Span } from './timePeriod.ts'

/** Whose goods, money, people or posts: hue. `both`: a total of the two directions, drawn in ink. */
export type Whose = Area | 'both'

/** Who says so: shape. */
export type Voice = 'KAZ' | 'TUR' | 'joint' | 'other'

/** A claim as a lane draws it; claims that agree within 2 % stand behind one mark. */
export interface Mark {
  /** Id of the leading claim. */
  id: string
  /** Ids of all claims behind the mark, the leading one first. */
  claims: readonly string[]
  /** The time that the claim counts; for a remark without a period, the day on which it was made. */
  span: Span
  /** Where the glyph stands, decimal year. */
  at: number
  /** True for a remark or a stock of one day: no bar is drawn. */
  isDay: boolean
  /** Cumulative claims: decimal year in which counting starts. */
  since?: number
  value: number
  whose: Whose
  voice: Voice
  precision: Precision
  /** Publication day unknown in an "as known on" view: drawn pale, never as known. */
  pale: boolean
}

/** A column as wide as the time it counts, stacked from the axis up. */
export interface Column {
  span: Span
  parts: readonly { id: string; whose: Whose; value: number }[]
  /** Top of the stack. */
  top: number
  /** Both directions by one account: the total that it prints itself, else the sum made here. None where two accounts meet. */
  total?: { id: string; value: number; precision: Precision }
  pale: boolean
}

/** A thin cap: the reconciled total. */
export interface Cap {
  id: string
  span: Span
  value: number
  pale: boolean
}

/** The mirror gap: two totals of the same period, as the two states count them. */
export interface Gap {
  span: Span
  low: number
  high: number
  /** The claims that it lies between: [Kazakhstan's, Türkiye's]. */
  claims: readonly [string, string]
  /** Part of a year that exceeds the other's whole year, or a bound: the gap is at least so wide. */
  isLowerBound?: boolean
}

/** A stated goal: a flag when first stated, a tick each time that it is restated. */
export interface Goal {
  value: number
  /** Where it was first stated, and how often in all, when the years in view leave statements out. */
  origin?: { at: number; count: number }
  /** Decimal years of the statements, ascending. */
  ticks: readonly { at: number; id: string }[]
}

/** Points of one source in consecutive years, joined; a hollow point is one that the source contradicts itself on. */
export interface Polyline {
  whose: Whose
  points: readonly { id: string; at: number; value: number; isHollow: boolean; joinsPrevious: boolean }[]
}

/** Everything a lane draws, in the indicator's unit and decimal years; no pixel, no word. */
export interface LaneModel {
  /** Top of the value axis: it does not move when the years change. */
  max: number
  ticks: readonly number[]
  columns: readonly Column[]
  caps: readonly Cap[]
  gaps: readonly Gap[]
  goals: readonly Goal[]
  marks: readonly Mark[]
  lines: readonly Polyline[]
  /** Decimal years at which a series changes its source (SDMX observation status `B`). */
  breaks: readonly number[]
  /** Stems from the marks to zero. */
  hasStems: boolean
  /** Number of figures drawn. */
  count: number
}

/** Events as the timeline draws them, by time: where they stand in typed arrays, and a dot when one is drawn. */
export interface EventDots {
  length: number
  /** Decimal years, ascending. */
  at: Float64Array
  /** What of an event must be in view, decimal years: its span, or its moment. */
  from: Float64Array
  to: Float64Array
  /** Place of its row among the groups of events. */
  row: Uint8Array
  /** The furthest that a span reaches from its dot, in years. */
  reach: number
  dot: (i: number) => EventDot
  /** Its place here; -1 when it is not among these. */
  indexOf: (id: string) => number
}

/** The dots of one row in view, by time. */
export interface DotRow {
  length: number
  dot: (i: number) => EventDot
  at: (i: number) => number
  /** The first that stands at `time` or later; `length` when there is none. */
  after: (time: number) => number
}

/** An event as the timeline draws it. */
export interface EventDot {
  id: string
  row: EventGroup
  span: Span
  at: number
  /** Month or year precision: drawn as a line as long as the doubt. */
  isSpan: boolean
  importance: 1 | 2 | 3 | 4 | 5
  isPlanned: boolean
  /** Publication day unknown in an "as known on" view. */
  pale: boolean
}

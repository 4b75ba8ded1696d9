import type { LaneModel } from '#domain/lane.ts'
import type { Span } from '#domain/timePeriod.ts'
import type { TextSpacing } from '../frame/textSpacing.ts'

/** What a lane is drawn from. Both drawings, with and without the chart library, take exactly this. */
export interface LaneDrawing {
  model: LaneModel
  domain: Span
  /** Plot width and lane height, px. */
  width: number
  height: number
  /** Size of text and marks: 1 where the small text is 12 px. */
  k: number
  /** Claim ids that carry gold. */
  selected: readonly string[]
  /** The one year that keeps its ink while the others dim. */
  focusYear: number | null
  /** Decimal year after which nothing was known. */
  knownOn: number | null
  /** True for a lane without anything to draw: only the zero line stays. */
  isEmpty: boolean
  formatTick: (value: number, isTop: boolean) => string
  /** Set in serif into the empty upper left of the lane, where there is room. */
  finding: string | null
  /** A quiet sentence lower down: what was not found, and since when. */
  remark: string | null
  /** Words beside a point, the most important first. */
  notes: readonly PointNote[]
  /** How far the reader sets letters apart: places of words hold for one spacing only. */
  spacing?: TextSpacing
}

export interface PointNote {
  /** Claim whose mark it stands beside. */
  id: string
  text: string
}

export interface Plot {
  left: number
  right: number
  top: number
  bottom: number
}

/** Decimal years and values to px. */
export interface LaneScale {
  x: (at: number) => number
  y: (value: number) => number
  plot: Plot
  domain: Span
  k: number
}

/** Room above the top tick for its text and for flags, and below zero for the tick of a break. */
export const headroom = (k: number) => 14 * k
export const footroom = (k: number) => 6 * k

export const round1 = (value: number) => Math.round(value * 10) / 10

export function laneScale({ model, domain, width, height, k }: LaneDrawing): LaneScale {
  const plot = { left: 0, right: width, top: headroom(k), bottom: height - footroom(k) }
  const years = domain.to - domain.from
  return {
    x: (at) => ((at - domain.from) / years) * width,
    y: (value) => plot.bottom - (value / model.max) * (plot.bottom - plot.top),
    plot,
    domain,
    k,
  }
}

export const isInView = ({ domain }: LaneScale, span: Span) => span.to > domain.from && span.from < domain.to
export const isInViewAt = ({ domain }: LaneScale, at: number) => at >= domain.from && at <= domain.to

/** The horizontal extent of a span, cut to the plot, with paper left between neighbours. */
export function band({ x, plot, k }: LaneScale, span: Span): { left: number; width: number } {
  const paper = Math.min(2.5 * k, Math.max(0.75 * k, (x(1) - x(0)) * 0.055))
  const left = Math.max(plot.left, x(span.from) + paper)
  const right = Math.min(plot.right, x(span.to) - paper)
  return { left: round1(left), width: round1(Math.max(0.6, right - left)) }
}

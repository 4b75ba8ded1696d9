import type { EventGroup } from '#domain/codelists.ts'
import type { DotRow, EventDot, EventDots } from '#domain/lane.ts'

/** The room that the events are laid out in, px. */
export interface TimelineFrame {
  x: (time: number) => number
  width: number
  rowHeight: number
  rows: readonly EventGroup[]
  isStacked: boolean
  scale: number
}

export interface PlacedDot {
  dot: EventDot
  x: number
  y: number
  r: number
  /** Ends of the line that is as long as the doubt. */
  from: number
  to: number
}

/** What the drawing needs of a layout; the view hands in the selector that makes it. */
export interface TimelineLayout {
  placed: readonly PlacedDot[]
  density: readonly (Uint32Array | null)[]
  lines: readonly number[]
  rowHeight: number
  width: number
  inRow: (row: number) => DotRow
  find: (id: string) => PlacedDot | undefined
}

export type LayOut = (dots: EventDots, frame: TimelineFrame) => TimelineLayout

export const isEmpty = ({ placed, density }: TimelineLayout): boolean =>
  placed.length === 0 && density.every((row) => row === null)

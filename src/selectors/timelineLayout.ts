import { EVENT_GROUPS, type EventGroup } from '#domain/codelists.ts'
import type { DotRow, EventDot, EventDots } from '#domain/lane.ts'
import { dodge } from './dodge.ts'
import { firstWhere } from './firstWhere.ts'

/** The room that the events are laid out in, in pixels. */
export interface TimelineFrame {
  /** Pixels from the left edge of the plot at a decimal year; must grow with time. */
  x: (time: number) => number
  width: number
  rowHeight: number
  rows: readonly EventGroup[]
  /** The row's name stands above its line: the line is lower and there is less room about it. */
  isStacked?: boolean
  /** Doubles the dots for a room. */
  scale?: number
}

export interface PlacedDot {
  dot: EventDot
  x: number
  y: number
  r: number
  /** Ends of the line that is as long as the doubt; both `x` for an event known to the day. */
  from: number
  to: number
}

export interface TimelineLayout {
  /** Dots that are drawn apart, the biggest first: small ones are drawn over them. */
  placed: readonly PlacedDot[]
  /** Per row: events per column of `COLUMN` pixels where they cannot be drawn apart, else null. */
  density: readonly (Uint32Array | null)[]
  /** Per row: dots for which there was no room, so that they would cover others by more than 18 %. */
  overflow: readonly number[]
  /** Per row: where its line stands. */
  lines: readonly number[]
  rowHeight: number
  width: number
  /** Dots of a row in view, by time; also of a row that is drawn as density. */
  inRow: (row: number) => DotRow
  /** Where an event stands, drawn or not; undefined when it is out of view. */
  find: (id: string) => PlacedDot | undefined
}

/** Width of a density column in pixels. */
const COLUMN = 3
/** More dots than this in view are drawn as density. */
const MOST_DOTS = 4000
/** A row of this many dots is drawn as density when more than half of them would cover others. */
const CROWD = 200
/** Radius by importance, in a row of 20 pixels. */
export const RADII = [0, 1.8, 2.3, 3, 4, 5.2] as const

/**
 * Places dots inside their rows, up and down and never sideways, the important ones first. What cannot be drawn
 * apart is given as density. The same dots in the same frame give the same places.
 */
export function timelineLayout(dots: EventDots, frame: TimelineFrame): TimelineLayout {
  const { x, width, rowHeight, rows, isStacked = false, scale = 1 } = frame
  const rowOf = EVENT_GROUPS.map((group) => rows.indexOf(group))
  const lines = rows.map((_, row) => rowHeight * (row + (isStacked ? 0.66 : 0.5)))
  const room = rowHeight * (isStacked ? 0.34 : 0.5)
  const size = scale * Math.min(1.15, rowHeight / (20 * scale))

  const isSeen = (from: number, to: number) => x(to) > 0 && x(from) < width
  const isInView = (i: number) => isSeen(dots.from[i]!, dots.to[i]!)
  const place = (dot: EventDot, row: number): PlacedDot => {
    const from = Math.max(0, x(dot.span.from))
    const to = Math.min(width, x(dot.span.to))
    const at = x(dot.at)
    const middle = dot.isSpan && (at < 0 || at > width) ? (from + to) / 2 : at
    const ends = dot.isSpan ? { from, to } : { from: middle, to: middle }
    return { dot, x: middle, y: lines[row]!, r: RADII[dot.importance] * size, ...ends }
  }

  const start = firstWhere(dots.length, (i) => x(dots.at[i]! + dots.reach) >= 0)
  const end = firstWhere(dots.length, (i) => x(dots.at[i]! - dots.reach) >= width)
  const columns = rows.map(() => new Uint32Array(Math.max(1, Math.ceil(width / COLUMN))))
  const counts = rows.map(() => 0)
  const lastColumn = columns[0] ? columns[0].length - 1 : 0
  for (let i = start; i < end; i++) {
    const row = rowOf[dots.row[i]!]!
    if (row < 0 || !isInView(i)) continue
    const column = Math.floor(x(dots.at[i]!) / COLUMN)
    columns[row]![column < 0 ? 0 : column > lastColumn ? lastColumn : column]! += 1
    counts[row]! += 1
  }
  const collected: (DotRow | undefined)[] = []
  const inRow = (row: number): DotRow => (collected[row] ??= makeRow(row))
  const makeRow = (row: number): DotRow => {
    const found = new Uint32Array(counts[row] ?? 0)
    let length = 0
    for (let i = start; i < end; i++) if (rowOf[dots.row[i]!] === row && isInView(i)) found[length++] = i
    const at = (i: number) => dots.at[found[i]!]!
    return {
      length,
      dot: (i) => dots.dot(found[i]!),
      at,
      after: (time) => firstWhere(length, (i) => at(i) >= time),
    }
  }
  const dotsOf = (row: number): EventDot[] => {
    const { length, dot } = inRow(row)
    return Array.from({ length }, (_, i) => dot(i))
  }

  const placed: PlacedDot[] = []
  const density: (Uint32Array | null)[] = []
  const overflow: number[] = []
  const isFull = counts.reduce((sum, count) => sum + count, 0) > MOST_DOTS
  for (const [row, line] of lines.entries()) {
    const places = isFull ? [] : dotsOf(row).map((dot) => place(dot, row))
    const needed = places.reduce((area, { r }) => area + r * r * 4, 0)
    const isOverfull = isFull || (counts[row]! >= CROWD && needed > width * rowHeight)
    const homeless = isOverfull ? counts[row]! : dodge(places, line, room - 1)
    const isCrowd = counts[row]! >= CROWD ? homeless * 2 > counts[row]! : isFull
    overflow.push(homeless)
    density.push(isCrowd ? columns[row]! : null)
    if (!isCrowd) placed.push(...places)
  }
  placed.sort((a, b) => b.r - a.r || a.x - b.x)

  let byId: ReadonlyMap<string, PlacedDot> | null = null
  const findInCrowd = (id: string) => {
    const i = dots.indexOf(id)
    const row = rowOf[dots.row[i] ?? -1] ?? -1
    return density[row] && isInView(i) ? place(dots.dot(i), row) : undefined
  }
  return {
    placed,
    density,
    overflow,
    lines,
    rowHeight,
    width,
    inRow,
    find: (id) => (byId ??= new Map(placed.map((item) => [item.dot.id, item]))).get(id) ?? findInCrowd(id),
  }
}

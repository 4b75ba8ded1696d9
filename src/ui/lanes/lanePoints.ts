import { yearOf } from '#domain/timePeriod.ts'
import type { Box } from './box.ts'
import { band, isInView, isInViewAt, type LaneDrawing, type LaneScale } from './laneScale.ts'
import { stackOf } from './layers/ColumnPart.tsx'
import { marksInView } from './layers/Marks.tsx'

/** One thing of a lane that can be chosen. */
export interface LanePoint {
  /** Claim to open. */
  id: string
  at: number
  value: number
  x: number
  y: number
  /** Its drawn extent, px; null for a glyph, which is chosen by nearness. */
  box: Box | null
  /** A figure of what happened, not a goal or a reconciled total: where the reading of a lane begins. */
  isPrimary: boolean
}

const middle = ({ from, to }: { from: number; to: number }) => (from + to) / 2

/** All points of a lane in the order of reading: along the years, within a year by value. */
export function lanePoints(drawing: LaneDrawing, scale: LaneScale): LanePoint[] {
  const { model } = drawing
  const { x, y } = scale
  const glyph = (id: string, at: number, value: number, isPrimary = true): LanePoint => ({
    id,
    at,
    value,
    x: x(at),
    y: y(value),
    box: null,
    isPrimary,
  })
  const columns = model.columns
    .filter(({ span }) => isInView(scale, span))
    .flatMap((column) =>
      column.parts.map(({ id }, index) => {
        const { from, to } = stackOf(column, index)
        const { left, width } = band(scale, column.span)
        const box = { left, right: left + width, top: y(to), bottom: y(from) }
        const center = { x: left + width / 2, y: (box.top + box.bottom) / 2 }
        return { id, at: middle(column.span), value: to, ...center, box, isPrimary: true }
      }),
    )
  const points = [
    ...columns,
    ...marksInView(drawing, scale).map(({ id, at, value }) => glyph(id, at, value)),
    ...model.lines.flatMap(({ points: line }) => line.map(({ id, at, value }) => glyph(id, at, value))),
    ...model.caps
      .filter(({ span }) => isInView(scale, span))
      .map(({ id, span, value }) => glyph(id, middle(span), value, false)),
    ...model.goals.flatMap(({ value, ticks }) => ticks.map(({ id, at }) => glyph(id, at, value, false))),
  ].filter(({ at, box }) => box !== null || isInViewAt(scale, at))
  return [...new Map(points.toReversed().map((point) => [point.id, point])).values()].sort(
    (a, b) => yearOf(a.at) - yearOf(b.at) || a.value - b.value || a.at - b.at,
  )
}

const REACH = 12

/** What a click at a place means: the nearest glyph within reach, else the column under it, else a low column near it. */
export function pointNear(
  points: readonly LanePoint[],
  left: number,
  top: number,
  k: number,
): LanePoint | null {
  const nearest = (candidates: readonly LanePoint[], distance: (point: LanePoint) => number) =>
    candidates
      .map((point) => ({ point, far: distance(point) }))
      .filter(({ far }) => far <= REACH * k)
      .reduce<{ point: LanePoint; far: number } | null>(
        (best, next) => (best && best.far <= next.far ? best : next),
        null,
      )?.point ?? null
  const glyphs = points.filter(({ box }) => !box)
  const columns = points.filter(({ box }) => box && box.left <= left && left <= box.right)
  return (
    nearest(glyphs, ({ x, y }) => Math.hypot(x - left, y - top)) ??
    nearest(columns, ({ box }) => Math.max(box!.top - top, top - box!.bottom, 0))
  )
}

const STEPS = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: 1, ArrowDown: -1 } as const

/** Where a key leads from a point: left and right along the years, up and down within one; null: nowhere. */
export function pointAfter(points: readonly LanePoint[], current: LanePoint, key: string): LanePoint | null {
  if (key === 'Home') return points[0] ?? null
  if (key === 'End') return points.at(-1) ?? null
  if (!(key in STEPS)) return null
  const step = STEPS[key as keyof typeof STEPS]
  const year = yearOf(current.at)
  if (key === 'ArrowUp' || key === 'ArrowDown') {
    const same = points.filter(({ at }) => yearOf(at) === year)
    return same[same.findIndex(({ id }) => id === current.id) + step] ?? null
  }
  const years = points.map(({ at }) => yearOf(at)).filter((other) => (other - year) * step > 0)
  if (years.length === 0) return null
  const next = step > 0 ? Math.min(...years) : Math.max(...years)
  return points
    .filter(({ at }) => yearOf(at) === next)
    .reduce((best, point) =>
      Math.abs(point.value - current.value) < Math.abs(best.value - current.value) ? point : best,
    )
}

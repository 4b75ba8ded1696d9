import type { Mark } from '#domain/lane.ts'
import { type Span, yearOf } from '#domain/timePeriod.ts'
import { type Box, isInBox } from './box.ts'
import { band, isInView, isInViewAt, type LaneDrawing, type LaneScale } from './laneScale.ts'
import { stackOf } from './layers/columnGeometry.ts'
import { marksInView } from './layers/markGeometry.ts'

/** One thing of a lane that can be chosen. */
export interface LanePoint {
  /** Claim to open. */
  id: string
  at: number
  value: number
  x: number
  y: number
  /** What it is one of: the arrows keep to it where they can. */
  series: string
  /** The part of a column that it is, px; null for a glyph, which is chosen by nearness. */
  box: Box | null
  /** Where else a click means it: the bar of its period, or the gap under it. */
  area: Box | null
}

/** Height of the strip over a column, px at 1. */
const STRIP = 8

const middle = ({ from, to }: Span) => (from + to) / 2

function partPoints({ model }: LaneDrawing, scale: LaneScale): LanePoint[] {
  return model.columns
    .filter(({ span }) => isInView(scale, span))
    .flatMap((column) =>
      column.parts.map(({ id, whose }, index) => {
        const { from, to } = stackOf(column, index)
        const { left, width } = band(scale, column.span)
        const box = { left, right: left + width, top: scale.y(to), bottom: scale.y(from) }
        const [x, y] = [left + width / 2, (box.top + box.bottom) / 2]
        return { id, at: middle(column.span), value: to, x, y, series: `part ${whose}`, box, area: null }
      }),
    )
}

/** The total of a column stands on it, in a strip of its own. */
function totalPoints(drawing: LaneDrawing, scale: LaneScale): LanePoint[] {
  // a total that is drawn as a mark is chosen at its mark
  const marked = new Set(marksInView(drawing, scale).map(({ id }) => id))
  return drawing.model.columns.flatMap(({ span, top, total }): LanePoint[] => {
    if (!total || marked.has(total.id) || !isInView(scale, span)) return []
    const { left, width } = band(scale, span)
    const bottom = scale.y(top)
    const box = { left, right: left + width, top: bottom - STRIP * scale.k, bottom }
    const [x, y] = [left + width / 2, bottom - (STRIP / 2) * scale.k]
    // a hair above its upper part, so that the order by value ends with it
    const value = top * (1 + 1e-9)
    return [{ id: total.id, at: middle(span), value, x, y, series: 'total', box, area: null }]
  })
}

function areaOf(mark: Mark, { model }: LaneDrawing, scale: LaneScale): Box | null {
  if (mark.isDay) return null
  const gap = model.gaps.find(({ claims }) => mark.claims.includes(claims[1]))
  const { left, width } = band(scale, mark.span)
  const top = scale.y(gap?.high ?? mark.value) - 6 * scale.k
  return { left, right: left + width, top, bottom: scale.y(gap?.low ?? mark.value) + 6 * scale.k }
}

/** All points of a lane in the order of reading: along the years, within a year by value. */
export function lanePoints(drawing: LaneDrawing, scale: LaneScale): LanePoint[] {
  const { model } = drawing
  const glyph = (
    id: string,
    at: number,
    value: number,
    series: string,
    area: Box | null = null,
  ): LanePoint => ({
    id,
    at,
    value,
    x: scale.x(at),
    y: scale.y(value),
    series,
    box: null,
    area,
  })
  const glyphs = [
    ...marksInView(drawing, scale).map((mark) =>
      glyph(mark.id, mark.at, mark.value, `mark ${mark.whose} ${mark.voice}`, areaOf(mark, drawing, scale)),
    ),
    ...model.lines.flatMap(({ points }, i) =>
      points.map(({ id, at, value }) => glyph(id, at, value, `line ${i}`)),
    ),
    ...model.caps.map(({ id, span, value }) => glyph(id, middle(span), value, 'cap')),
    ...model.goals.flatMap(({ value, ticks }) =>
      ticks.map(({ id, at }) => glyph(id, at, value, `goal ${value}`)),
    ),
  ].filter(({ at }) => isInViewAt(scale, at))
  const points = [...partPoints(drawing, scale), ...totalPoints(drawing, scale), ...glyphs]
  return [...new Map(points.toReversed().map((point) => [point.id, point])).values()].sort(
    (a, b) => yearOf(a.at) - yearOf(b.at) || a.value - b.value || a.at - b.at,
  )
}

/** Where the reading of a lane begins: the latest figure of what happened, not a goal or a reconciled total. */
export const latestOf = (points: readonly LanePoint[]): LanePoint | undefined =>
  points.findLast(({ series }) => !/^(?:cap|goal)/.test(series)) ?? points.at(-1)

const REACH = 12

/** What a click at a place means: the nearest glyph within reach, else the column under or just below it, else an area. */
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
    nearest(columns, ({ box }) => Math.max(box!.top - top, top - box!.bottom, 0)) ??
    points.find(({ area }) => area && isInBox(area, left, top)) ??
    null
  )
}

const STEPS = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: 1, ArrowDown: -1 } as const

/** Where a key leads from a point: left and right along the years, from a figure to
 * a goal only where there is nothing else, up and down within one; null: nowhere. */
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
  const there = points.filter(({ at }) => yearOf(at) === next)
  const alike = there.filter(({ series }) => series === current.series)
  const isGoal = ({ series }: LanePoint) => series.startsWith('goal')
  const akin = there.filter((point) => isGoal(point) === isGoal(current))
  const nearest = [alike, akin, there].find(({ length }) => length > 0)!
  return nearest.reduce((best, point) =>
    Math.abs(point.value - current.value) < Math.abs(best.value - current.value) ? point : best,
  )
}

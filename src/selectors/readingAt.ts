import type { Cap, Column, Gap, Goal, LaneModel, Mark, Polyline } from '#domain/lane.ts'
import { overlaps, type Span, yearOf } from '#domain/timePeriod.ts'
import { yearsOf } from './laneReading.ts'

/** What a lane says of one year. */
export interface Reading {
  year: number
  columns: readonly Column[]
  caps: readonly Cap[]
  marks: readonly Mark[]
  points: readonly { whose: Polyline['whose']; id: string; value: number }[]
  goals: readonly Goal[]
  gap: Gap | null
  isEmpty: boolean
  /** The years nearest to it that say something, at most one on each side. */
  nearest: readonly number[]
}

const yearSpan = (year: number): Span => ({ from: year, to: year + 1 })

/** What the lane says of the year that a time lies in. */
export function readingAt(model: LaneModel, at: number): Reading {
  const year = yearOf(at)
  const span = yearSpan(year)
  const columns = model.columns.filter((column) => overlaps(column.span, span))
  const caps = model.caps.filter((cap) => overlaps(cap.span, span))
  const marks = model.marks.filter((mark) => yearOf(mark.at) === year)
  const points = model.lines.flatMap(({ whose, points: all }) =>
    all.filter((point) => yearOf(point.at) === year).map(({ id, value }) => ({ whose, id, value })),
  )
  const goals = model.goals
    .map((goal) => ({ ...goal, ticks: goal.ticks.filter((tick) => yearOf(tick.at) === year) }))
    .filter(({ ticks }) => ticks.length > 0)
  const isEmpty = columns.length + caps.length + marks.length + points.length + goals.length === 0
  const years = yearsOf(model)
  const nearest = isEmpty
    ? [years.findLast((other) => other < year), years.find((other) => other > year)].filter(
        (y) => y !== undefined,
      )
    : []
  const gap = model.gaps.find((each) => overlaps(each.span, span)) ?? null
  return { year, columns, caps, marks, points, goals, gap, isEmpty, nearest }
}

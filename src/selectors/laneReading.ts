import type { Area } from '#domain/codelists.ts'
import type { Cap, Column, Gap, Goal, LaneModel, Mark, Polyline } from '#domain/lane.ts'
import { overlaps, type Span, yearOf } from '#domain/timePeriod.ts'

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

/** Years in which the lane has any figure, ascending. */
export function yearsOf(model: LaneModel): number[] {
  const years = new Set<number>()
  for (const { span } of [...model.columns, ...model.caps]) years.add(yearOf(span.from))
  for (const { at } of model.marks) years.add(yearOf(at))
  for (const { points } of model.lines) for (const { at } of points) years.add(yearOf(at))
  return [...years].sort((a, b) => a - b)
}

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

/** The widest mirror gap of the lane, in the indicator's unit. */
export const widestGap = (model: LaneModel): Gap | null =>
  model.gaps.reduce<Gap | null>(
    (widest, gap) => (widest && widest.high - widest.low >= gap.high - gap.low ? widest : gap),
    null,
  )

export interface DrawnRow {
  id: string
  at: number
  kind: 'part' | 'mark' | 'point' | 'cap' | 'goal'
  value: number
}

/** Every figure that the lane draws, in the order of time: the rows of its table. */
export function drawnRows(model: LaneModel): DrawnRow[] {
  const rows: DrawnRow[] = [
    ...model.columns.flatMap(({ span, parts }) =>
      parts.map(({ id, value }): DrawnRow => ({ id, value, at: span.from, kind: 'part' })),
    ),
    ...model.marks.map(({ id, at, value }): DrawnRow => ({ id, at, value, kind: 'mark' })),
    ...model.lines.flatMap(({ points }) =>
      points.map(({ id, at, value }): DrawnRow => ({ id, at, value, kind: 'point' })),
    ),
    ...model.caps.map(({ id, span, value }): DrawnRow => ({ id, at: span.from, value, kind: 'cap' })),
    ...model.goals.flatMap(({ value, ticks }) =>
      ticks.map(({ id, at }): DrawnRow => ({ id, at, value, kind: 'goal' })),
    ),
  ]
  return rows.sort((a, b) => a.at - b.at)
}

export interface EndFigure {
  id: string
  whose: Area | 'both'
  value: number
  /** Height at which its label wants to stand. */
  level: number
}

/** The newest column in view, taken apart for its direct labels. */
export function lastColumn(model: LaneModel, domain: Span): { column: Column; parts: EndFigure[] } | null {
  const column = model.columns.filter(({ span }) => overlaps(span, domain)).at(-1)
  if (!column) return null
  let below = 0
  const parts = column.parts.map(({ id, whose, value }) => {
    const level = below + value / 2
    below += value
    return { id, whose, value, level }
  })
  return { column, parts }
}

/** The newest mark of each series in view, for the direct labels: a counted period before a remark of one day. */
export function lastMarks(model: LaneModel, domain: Span, keyOf: (mark: Mark) => string): Mark[] {
  const last = new Map<string, Mark>()
  for (const mark of model.marks) {
    const before = last.get(keyOf(mark))
    const isRemark = mark.isDay && mark.since === undefined
    if (before && isRemark && !before.isDay) continue
    if (mark.at >= domain.from && mark.at <= domain.to) last.set(keyOf(mark), mark)
  }
  return [...last.values()]
}

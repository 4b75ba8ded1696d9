import type { Area } from '#domain/codelists.ts'
import type { Column, Gap, LaneModel, Mark } from '#domain/lane.ts'
import { overlaps, type Span, yearOf } from '#domain/timePeriod.ts'

/** Years in which the lane has any figure, ascending. */
export function yearsOf(model: LaneModel): number[] {
  const years = new Set<number>()
  for (const { span } of [...model.columns, ...model.caps]) years.add(yearOf(span.from))
  for (const { at } of model.marks) years.add(yearOf(at))
  for (const { points } of model.lines) for (const { at } of points) years.add(yearOf(at))
  return [...years].sort((a, b) => a - b)
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

import type { LaneModel, Voice, Whose } from '#domain/lane.ts'
import { yearOf } from '#domain/timePeriod.ts'
import type { RecordIndex } from '../recordIndex.ts'

const WHOLE = 0.99

/** One series of an editable chart over whole years; a year without a figure is null and stays a gap. */
export interface YearSeries {
  kind: 'column' | 'total' | 'partTotal' | 'reconciled'
  whose: Whose
  voice: Voice | null
  values: readonly (number | null)[]
}

export interface YearChart {
  years: readonly number[]
  series: readonly YearSeries[]
}

/** True for a whole year: figures that count less must never stand as one. */
const isWhole = ({ from, to }: { from: number; to: number }) => to - from > WHOLE

/**
 * A lane of columns as an editable chart: a column series for each direction, and as points the totals that the other
 * capital states, those of part of a year apart. Figures of one year that find no place are left to the table.
 */
export function yearChart({ columns, marks, caps }: LaneModel): YearChart {
  const times = [
    ...columns.map(({ span }) => span.from),
    ...marks.map(({ at }) => at),
    ...caps.map(({ span }) => span.from),
  ]
  if (times.length === 0) return { years: [], series: [] }
  const first = yearOf(Math.min(...times))
  const years = Array.from({ length: yearOf(Math.max(...times)) - first + 1 }, (_, i) => first + i)
  const series = new Map<
    string,
    { kind: YearSeries['kind']; whose: Whose; voice: Voice | null; values: (number | null)[] }
  >()
  const put = (kind: YearSeries['kind'], whose: Whose, voice: Voice | null, at: number, value: number) => {
    const key = `${kind} ${whose} ${voice}`
    const found = series.get(key) ?? { kind, whose, voice, values: years.map(() => null) }
    series.set(key, found)
    found.values[yearOf(at) - first] ??= value
  }
  for (const { span, parts } of columns)
    for (const { whose, value } of parts) put('column', whose, null, span.from, value)
  for (const { span, at, whose, voice, value, isDay } of marks)
    if (!isDay) put(isWhole(span) ? 'total' : 'partTotal', whose, voice, at, value)
  for (const { span, value } of caps) put('reconciled', 'both', null, span.from, value)
  return { years, series: [...series.values()] }
}

/** One series of points that are never joined. */
export interface PointSeries {
  kind: 'mark' | 'inflow' | 'line'
  whose: Whose
  voice: Voice | null
  /** Indicator of a line; null for marks. */
  indicator: string | null
  points: readonly { id: string; at: number; value: number }[]
}

/** A lane of points as an editable chart, by whose they are and who says so. */
export function pointChart(index: RecordIndex, { marks, columns, lines }: LaneModel): PointSeries[] {
  const series = new Map<string, PointSeries & { points: { id: string; at: number; value: number }[] }>()
  const put = (rest: Omit<PointSeries, 'points'>, id: string, at: number, value: number) => {
    const key = JSON.stringify(rest)
    const found = series.get(key) ?? { ...rest, points: [] }
    series.set(key, found)
    found.points.push({ id, at, value })
  }
  for (const { id, at, value, whose, voice } of marks)
    put({ kind: 'mark', whose, voice, indicator: null }, id, at, value)
  for (const { span, parts } of columns)
    for (const { id, whose, value } of parts)
      put({ kind: 'inflow', whose, voice: null, indicator: null }, id, (span.from + span.to) / 2, value)
  for (const { whose, points } of lines)
    for (const { id, at, value } of points)
      put(
        { kind: 'line', whose, voice: null, indicator: index.claims.get(id)?.indicator ?? null },
        id,
        at,
        value,
      )
  return [...series.values()]
}

/** Part-year totals and remarks of a lane, which an editable chart of years cannot show as what they are. */
export const offYear = ({ marks }: LaneModel): string[] =>
  marks.filter(({ span, isDay }) => isDay || !isWhole(span)).map(({ id }) => id)

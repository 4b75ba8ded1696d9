import { type Filters, without } from '#domain/filters.ts'
import type { LaneModel } from '#domain/lane.ts'
import { isWholeYear, spanOf } from '#domain/timePeriod.ts'
import { niceTicks } from './laneScale.ts'
import { annualLines } from './annualLines.ts'
import { collapsed, placeable } from './marks.ts'
import type { RecordIndex } from './recordIndex.ts'
import { drawable } from './visibleClaims.ts'

export const VISITORS = ['visitors-from-kaz', 'visitors-from-tur'] as const
export const ANTALYA = 'visitors-from-kaz-antalya'
/** Shares of a year shorter than this say too little about arrivals to stand in the lane; they stay in its table. */
const SHORTEST_PART = 0.5

/** Visitors each way: lone counts with stems. Only Antalya's consecutive years of one compiler are joined. */
export function tourismLane(index: RecordIndex, filters: Filters): LaneModel {
  const countsOf = (f: Filters) =>
    VISITORS.flatMap((id) =>
      placeable(drawable(index, id, f)).filter(({ claim: { nature, time } }) => {
        if (nature !== 'outcome' || time === null) return false
        const { from, to } = spanOf(time)
        return to - from > SHORTEST_PART
      }),
    )
  const all = countsOf(without(filters, 'time', 'reporter', 'known', 'hidesUndated'))
  const marks = collapsed(index, countsOf(filters), filters.known)
  const lines = annualLines(index, ANTALYA, filters)
  const drawn = new Set(lines.flatMap((line) => line.points.map((point) => point.id)))
  const lone = placeable(drawable(index, ANTALYA, filters)).filter(
    ({ claim: { id, nature, time } }) =>
      !drawn.has(id) && nature === 'outcome' && time !== null && isWholeYear(time),
  )
  return {
    ...niceTicks(Math.max(0, ...all.map(({ value }) => value)), 3),
    columns: [],
    caps: [],
    gaps: [],
    goals: [],
    marks,
    lines: [...lines, ...collapsed(index, lone, filters.known).map((mark) => lonePoint(mark))],
    breaks: [],
    hasStems: true,
    count: marks.reduce((sum, mark) => sum + mark.claims.length, 0) + drawn.size + lone.length,
  }
}

const lonePoint = (mark: ReturnType<typeof collapsed>[number]) => ({
  whose: mark.whose,
  points: [
    {
      id: mark.id,
      at: mark.at,
      value: mark.value,
      isHollow: mark.precision === 'approximate',
      joinsPrevious: false,
    },
  ],
})

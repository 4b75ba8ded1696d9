import { type Filters, without } from '#domain/filters.ts'
import type { Column, LaneModel } from '#domain/lane.ts'
import { isOneDay, isWithinYear, spanOf } from '#domain/timePeriod.ts'
import { groupBy } from './groupBy.ts'
import { niceTicks } from './laneScale.ts'
import { markOf, placeable, whoseOf } from './marks.ts'
import type { RecordIndex } from './recordIndex.ts'
import { drawable, knowledgeOn } from './visibleClaims.ts'
import { byText } from './order.ts'
import { byVintage } from './vintage.ts'

export const FDI_TOTALS = ['fdi-from-tur-cumulative', 'fdi-from-kaz-cumulative'] as const
export const FDI_INFLOWS = ['fdi-from-tur-inflow', 'fdi-from-kaz-inflow'] as const

/** The longest known period of each year, so that nine months never stand beside the year they are part of. */
function inflows(index: RecordIndex, filters: Filters): Column[] {
  return FDI_INFLOWS.flatMap((indicator) => {
    const claims = placeable(drawable(index, indicator, filters)).filter(
      ({ claim: { nature, time } }) =>
        nature === 'outcome' && time !== null && !isOneDay(time) && isWithinYear(time),
    )
    return [...groupBy(claims, ({ time }) => time.slice(0, 4)).values()].map((rivals) => {
      const lead = rivals.toSorted((a, b) => {
        const [s, t] = [spanOf(a.time), spanOf(b.time)]
        return t.to - t.from - (s.to - s.from) || byVintage(a.claim, b.claim)
      })[0]!
      return {
        span: spanOf(lead.time),
        parts: [{ id: lead.claim.id, whose: whoseOf(index, indicator), value: lead.value }],
        total: lead.value,
        pale: knowledgeOn(lead.claim.knownFrom, filters.known) === 'undated',
      }
    })
  })
}

/** Dated cumulative totals, each with the years it counts, and yearly inflows on the same scale. Totals are never joined. */
export function investmentLane(index: RecordIndex, filters: Filters): LaneModel {
  const totalsOf = (f: Filters) =>
    FDI_TOTALS.flatMap((id) =>
      placeable(drawable(index, id, f)).filter(({ claim }) => claim.nature === 'outcome'),
    )
  const all = totalsOf(without(filters, 'time', 'reporter', 'known', 'hidesUndated'))
  const marks = totalsOf(filters).map((item) => markOf(index, item, filters.known))
  const columns = inflows(index, filters)
  return {
    ...niceTicks(Math.max(0, ...all.map(({ value }) => value)), 3),
    columns,
    caps: [],
    gaps: [],
    goals: [],
    marks: marks.sort((a, b) => a.at - b.at || a.value - b.value || byText(a.id, b.id)),
    lines: [],
    breaks: [],
    hasStems: false,
    count: marks.length + columns.length,
  }
}

import type { CoreClaim } from '#domain/coreRecord.ts'
import { type Filters, without } from '#domain/filters.ts'
import type { LaneModel } from '#domain/lane.ts'
import { annualLines } from './annualLines.ts'
import { niceTicks } from './laneScale.ts'
import { collapsed, placeable } from './marks.ts'
import type { RecordIndex } from './recordIndex.ts'
import { drawable } from './visibleClaims.ts'

const isHoped = ({ nature }: CoreClaim) => nature === 'target' || nature === 'plan'

/** What the lane may draw: hopes only where there is nothing else, so that none stands among outcomes as one. */
function figures(index: RecordIndex, indicator: string, filters: Filters): CoreClaim[] {
  const isOfHopes = index.claimsOf(indicator).every(isHoped)
  return drawable(index, indicator, filters).filter((claim) => isOfHopes || !isHoped(claim))
}

/**
 * Any one indicator as a lane: whole-year series of one claimant as lines, everything else as points. Goals and plans
 * are drawn where the indicator counts nothing else.
 */
export function indicatorLane(index: RecordIndex, indicator: string, filters: Filters): LaneModel {
  const unfiltered = without(filters, 'time', 'reporter', 'known', 'hidesUndated')
  const all = [
    ...figures(index, indicator, unfiltered).map((claim) => claim.value!),
    ...annualLines(index, indicator, unfiltered).flatMap(({ points }) => points.map(({ value }) => value)),
  ]
  const lines = annualLines(index, indicator, filters)
  const joined = new Set(lines.flatMap((line) => line.points.map((point) => point.id)))
  const marks = collapsed(
    index,
    placeable(figures(index, indicator, filters)).filter(({ claim }) => !joined.has(claim.id)),
    filters.known,
  )
  return {
    ...niceTicks(Math.max(0, ...all), 3),
    columns: [],
    caps: [],
    gaps: [],
    goals: [],
    marks,
    lines,
    breaks: [],
    hasStems: lines.length === 0,
    count: joined.size + marks.reduce((sum, mark) => sum + mark.claims.length, 0),
  }
}

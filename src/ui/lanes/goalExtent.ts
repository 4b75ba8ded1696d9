import type { Goal } from '#domain/lane.ts'
import { type LaneScale, round1 } from './laneScale.ts'

/** Where the dashes of a goal run, px; null when the goal lives outside the years in view. */
export function goalExtent({ ticks, origin }: Goal, { x, plot, domain, k }: LaneScale) {
  const first = origin?.at ?? ticks[0]?.at
  const last = ticks.at(-1)?.at
  if (first === undefined || last === undefined || last < domain.from || first > domain.to) return null
  const left = round1(Math.max(plot.left, x(first)))
  const right = round1(Math.min(plot.right, Math.max(x(last), left + 10 * k)))
  return { left, right, hasFlag: first >= domain.from }
}

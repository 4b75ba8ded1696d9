import type { EventGroup } from '#domain/codelists.ts'
import type { EventDot } from '#domain/lane.ts'
import type { PlacedDot, TimelineLayout } from './timelineLayout.ts'

/**
 * The dot whose edge is nearest to the pointer and whose middle is within reach. Within a big dot, a small one
 * drawn over it wins at its own middle. A row that is drawn as density gives its event nearest in time.
 */
export function nearestDot(layout: TimelineLayout, x: number, y: number, reach: number): PlacedDot | null {
  let best: PlacedDot | null = null
  let least = Infinity
  const weigh = (item: PlacedDot | undefined) => {
    if (!item) return
    const distance = Math.hypot(item.x - x, item.y - y)
    if (distance > Math.max(reach, item.r) || distance - item.r >= least) return
    best = item
    least = distance - item.r
  }
  for (const item of layout.placed) weigh(item)
  const row = Math.floor(y / layout.rowHeight)
  if (layout.density[row]) for (const dot of besides(layout, row, x)) weigh(layout.find(dot.id))
  return best
}

/** The two events of a row that stand next to a place, by bisection. */
function besides(layout: TimelineLayout, row: number, x: number): EventDot[] {
  const dots = layout.inRow(row)
  let [low, high] = [0, dots.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((layout.find(dots[middle]!.id)?.x ?? 0) < x) low = middle + 1
    else high = middle
  }
  return dots.slice(Math.max(0, low - 1), low + 1)
}

const WALKS = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'])
export const isWalk = (key: string): boolean => WALKS.has(key)

/** Where a key leads: along the row by time, or to the event nearest in time of the next row that has any. */
export function walk(
  layout: TimelineLayout,
  rows: readonly EventGroup[],
  from: EventDot,
  key: string,
): EventDot | undefined {
  const row = rows.indexOf(from.row)
  const dots = layout.inRow(row)
  if (key === 'Home') return dots[0]
  if (key === 'End') return dots.at(-1)
  if (key === 'ArrowRight') return dots[dots.indexOf(from) + 1]
  if (key === 'ArrowLeft') return dots[dots.indexOf(from) - 1]
  const step = key === 'ArrowDown' ? 1 : -1
  for (let next = row + step; next >= 0 && next < rows.length; next += step) {
    const [first, ...others] = layout.inRow(next)
    if (!first) continue
    const distance = ({ at }: EventDot) => Math.abs(at - from.at)
    return others.reduce((best, dot) => (distance(dot) < distance(best) ? dot : best), first)
  }
  return undefined
}

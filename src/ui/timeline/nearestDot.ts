import type { EventGroup } from '#domain/codelists.ts'
import type { DotRow, EventDot } from '#domain/lane.ts'
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
  if (layout.density[row]) for (const id of besides(layout, row, x)) weigh(layout.find(id))
  return best
}

/** The two events of a row that stand next to a place, by bisection. */
function besides(layout: TimelineLayout, row: number, x: number): string[] {
  const dots = layout.inRow(row)
  const idAt = (i: number) => dots.dot(i).id
  let [low, high] = [0, dots.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((layout.find(idAt(middle))?.x ?? 0) < x) low = middle + 1
    else high = middle
  }
  return [low - 1, low].filter((i) => i >= 0 && i < dots.length).map(idAt)
}

const WALKS = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'])
export const isWalk = (key: string): boolean => WALKS.has(key)

/** The place of an event in its row, by time; the row's length when it is not in view. */
export function placeIn(row: DotRow, { id, at }: EventDot): number {
  let place = row.after(at)
  while (place < row.length && row.dot(place).id !== id) place += 1
  return place
}

/** Where a key leads: along the row by time, or to the event nearest in time of the next row that has any. */
export function walk(
  layout: TimelineLayout,
  rows: readonly EventGroup[],
  from: EventDot,
  key: string,
): EventDot | undefined {
  const row = rows.indexOf(from.row)
  const own = layout.inRow(row)
  const dotAt = (dots: DotRow, i: number) => (i >= 0 && i < dots.length ? dots.dot(i) : undefined)
  if (key === 'Home') return dotAt(own, 0)
  if (key === 'End') return dotAt(own, own.length - 1)
  if (key === 'ArrowRight' || key === 'ArrowLeft') {
    const place = placeIn(own, from)
    return dotAt(own, key === 'ArrowRight' ? place + 1 : place - 1)
  }
  const step = key === 'ArrowDown' ? 1 : -1
  for (let next = row + step; next >= 0 && next < rows.length; next += step) {
    const dots = layout.inRow(next)
    if (dots.length === 0) continue
    const after = dots.after(from.at)
    if (after === dots.length) return dots.dot(dots.after(dots.at(after - 1)))
    const distance = (i: number) => Math.abs(dots.at(i) - from.at)
    // of several on the one day before, the first
    const before = after > 0 ? dots.after(dots.at(after - 1)) : after
    return dots.dot(distance(before) <= distance(after) ? before : after)
  }
  return undefined
}

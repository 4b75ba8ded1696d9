import { textWidth } from '../lanes/textWidth.ts'

export interface Milestone {
  id: string
  at: number
  /** What it may say, the longest first. */
  words: readonly string[]
  /** Drawn first when room is short; 1 is the most important. */
  rank?: number
}

export interface PlacedMilestone {
  id: string
  /** px of its dotted line. */
  x: number
  label: { text: string; row: number; side: 'left' | 'right'; left: number; right: number } | null
}

const ROWS = 2

/**
 * Sets the labels of milestones into two rows, each from its line to the right, or to its left at the edge.
 * A label shortens before it touches another. One that finds no place goes first in another try: the try that
 * leaves out the fewest stands, and of equal ones the first.
 */
export function placeMilestones(
  milestones: readonly Milestone[],
  { x, right, size }: { x: (at: number) => number; right: number; size: number },
): PlacedMilestone[] {
  const gap = size * 0.8
  const placeInOrder = (order: readonly Milestone[]) => {
    const labels = new Map<string, NonNullable<PlacedMilestone['label']>>()
    const isFree = ({ row, left, right: end }: { row: number; left: number; right: number }) =>
      left >= 0 &&
      end <= right &&
      ![...labels.values()].some((t) => t.row === row && left < t.right + gap && t.left < end + gap)
    for (const { id, at, words } of order) {
      const line = x(at)
      const places = words.flatMap((text) => {
        const width = textWidth(text, size)
        return (['right', 'left'] as const).flatMap((side) => {
          const left = side === 'right' ? line : line - width
          return Array.from({ length: ROWS }, (_, row) => ({ text, row, side, left, right: left + width }))
        })
      })
      const free = places.find(isFree)
      if (free) labels.set(id, free)
    }
    return labels
  }
  let order = milestones.toSorted((a, b) => (a.rank ?? 9) - (b.rank ?? 9) || a.at - b.at)
  let best = placeInOrder(order)
  for (let labels = best, i = order.length; i > 0 && best.size < order.length; i -= 1) {
    order = order.toSorted((a, b) => Number(labels.has(a.id)) - Number(labels.has(b.id)))
    labels = placeInOrder(order)
    if (labels.size > best.size) best = labels
  }
  return milestones.map(({ id, at }) => ({ id, x: x(at), label: best.get(id) ?? null }))
}

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
 * A label shortens before it touches another, and leaves before it covers one; its line stays.
 */
export function placeMilestones(
  milestones: readonly Milestone[],
  { x, right, size }: { x: (at: number) => number; right: number; size: number },
): PlacedMilestone[] {
  const taken: { row: number; left: number; right: number }[] = []
  const gap = size * 0.8
  const isFree = (row: number, left: number, end: number) =>
    left >= 0 &&
    end <= right &&
    !taken.some((t) => t.row === row && left < t.right + gap && t.left < end + gap)
  const labels = new Map<string, NonNullable<PlacedMilestone['label']>>()
  const order = milestones.toSorted((a, b) => (a.rank ?? 9) - (b.rank ?? 9) || a.at - b.at)
  for (const { id, at, words } of order) {
    const line = x(at)
    const places = words.flatMap((text) => {
      const width = textWidth(text, size)
      return (['right', 'left'] as const).flatMap((side) => {
        const left = side === 'right' ? line : line - width
        return Array.from({ length: ROWS }, (_, row) => ({ text, row, side, left, right: left + width }))
      })
    })
    const free = places.find((place) => isFree(place.row, place.left, place.right))
    if (!free) continue
    labels.set(id, free)
    taken.push(free)
  }
  return milestones.map(({ id, at }) => ({ id, x: x(at), label: labels.get(id) ?? null }))
}

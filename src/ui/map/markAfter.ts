interface Spot {
  id: string
  x: number
  y: number
}

/** Unit steps of the arrow keys on the screen. */
const STEPS: Record<string, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** How much farther away a mark counts for each pixel that it lies off the way, and for lying more beside than before. */
const ASIDE = 2
const BESIDE = 10_000

const TURNS: Record<string, number> = { PageDown: 1, PageUp: -1 }

export const isStep = (key: string): boolean =>
  key in STEPS || key in TURNS || key === 'Home' || key === 'End'

/**
 * The mark that a key leads to from the one at `at`: an arrow to the nearest in its direction, Page Up and Page Down to
 * the neighbour in the order of the list, Home and End to its ends. Undefined where there is none.
 */
export function markAfter<T extends Spot>(marks: readonly T[], at: number, key: string): T | undefined {
  if (key === 'Home') return marks[0]
  if (key === 'End') return marks.at(-1)
  const turn = TURNS[key]
  if (turn) return marks[at + turn]
  const step = STEPS[key]
  const from = marks[at]
  if (!step || !from) return undefined
  const [dx, dy] = step
  let best: T | undefined
  let least = Infinity
  for (const mark of marks) {
    const along = (mark.x - from.x) * dx + (mark.y - from.y) * dy
    const aside = Math.abs((mark.x - from.x) * dy) + Math.abs((mark.y - from.y) * dx)
    const cost = along + ASIDE * aside + (aside > along ? BESIDE : 0)
    if (along < 0.5 || cost >= least) continue
    best = mark
    least = cost
  }
  return best
}

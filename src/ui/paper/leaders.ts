import { textWidth } from '../lanes/textWidth.ts'

export interface Leader {
  id: string
  text: string
  /** Where its line comes down, px. */
  x: number
  /** Left edge of the text, px. */
  left: number
  /** Row above the drawing, 0 the lowest. */
  tier: number
}

type Placed = Leader & { right: number }

const GAP = 12
/** How far a text reaches back over its line, and a line keeps from other texts. */
const OVER = 4

/** A text in a row is free of the others in it; no line comes down through a text. */
const isFree = (one: Placed, other: Placed): boolean => {
  const crosses = (line: Placed, text: Placed) => line.x > text.left - OVER && line.x < text.right + OVER
  if (one.tier === other.tier) return one.right + GAP < other.left || other.right + GAP < one.left
  return one.tier > other.tier ? !crosses(one, other) : !crosses(other, one)
}

/**
 * Texts over the places that they name, in as few rows as they need. Left of the middle they run to the right of
 * their lines, right of it to the left, so that neighbours step down towards the middle. Those without room are left out.
 */
export function leaders(
  wishes: readonly { id: string; text: string; x: number }[],
  { width, size, most }: { width: number; size: number; most: number },
): Leader[] {
  const placed: Placed[] = []
  const isLeft = ({ x }: { x: number }) => x < width * 0.5
  const inOrder = [
    ...wishes.filter(isLeft).toSorted((a, b) => b.x - a.x),
    ...wishes.filter((wish) => !isLeft(wish)).toSorted((a, b) => a.x - b.x),
  ]
  for (const { id, text, x } of inOrder) {
    const length = textWidth(text, size, 'strong')
    const wanted = x < width * 0.5 ? x - OVER : x + OVER - length
    const left = Math.max(0, Math.min(wanted, width - length))
    const places = Array.from({ length: most }, (_, tier): Placed => ({
      id,
      text,
      x,
      left,
      right: left + length,
      tier,
    }))
    const free = places.find((place) => placed.every((other) => isFree(place, other)))
    if (free) placed.push(free)
  }
  return placed.map(({ id, text, x, left, tier }) => ({ id, text, x, left, tier }))
}

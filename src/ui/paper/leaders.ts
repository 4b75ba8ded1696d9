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

const GAP = 12

/**
 * Texts over the places that they name, in as many rows as they need: the first that find room stay, and none of
 * `most` rows covers a line that comes down from above it.
 */
export function leaders(
  wishes: readonly { id: string; text: string; x: number }[],
  { width, size, most }: { width: number; size: number; most: number },
): Leader[] {
  const placed: (Leader & { right: number })[] = []
  for (const { id, text, x } of wishes) {
    const length = textWidth(text, size, 'strong')
    const left = Math.max(0, Math.min(x - 4, width - length))
    const right = left + length
    const isFree = (tier: number) =>
      placed.every(
        (other) =>
          (other.tier !== tier || right + GAP < other.left || other.right + GAP < left) &&
          !(other.tier > tier && other.x > left - 3 && other.x < right + 3) &&
          !(other.tier < tier && x > other.left - 3 && x < other.right + 3),
      )
    const tier = Array.from({ length: most }, (_, i) => i).find(isFree)
    if (tier !== undefined) placed.push({ id, text, x, left, right, tier })
  }
  return placed.map(({ right: _, ...leader }) => leader)
}

/** A rectangle in pixels of the frame. */
export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

export interface LabelWish {
  id: string
  /** Smaller goes first and stays longest. */
  priority: number
  /** Where the label may stand, best first. */
  candidates: readonly Box[]
}

export const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

const contains = (outer: Box, inner: Box) =>
  inner.left >= outer.left &&
  inner.right <= outer.right &&
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom

/** The eight places beside a mark, best first: right, left, above, below, then above and below to either side. */
export function boxesAround(x: number, y: number, width: number, height: number, reach: number): Box[] {
  const at = (left: number, top: number) => ({ left, top, right: left + width, bottom: top + height })
  const [above, below] = [y - reach - height, y + reach]
  const [toRight, toLeft] = [x - SHIFT, x + SHIFT - width]
  return [
    at(x + reach, y - height / 2),
    at(x - reach - width, y - height / 2),
    at(x - width / 2, above),
    at(x - width / 2, below),
    at(toRight, above),
    at(toLeft, above),
    at(toLeft, below),
    at(toRight, below),
  ]
}

/** How far a label above or below a mark still reaches back over it. */
const SHIFT = 3

export const boxAt = (x: number, y: number, width: number, height: number): Box => ({
  left: x - width / 2,
  top: y - height / 2,
  right: x + width / 2,
  bottom: y + height / 2,
})

/**
 * Chooses a box for as many labels as possible, without overlaps and inside the frame. Greedy by priority;
 * a label that finds no room may push one other aside, if that one still has room elsewhere.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  frame: Box,
  obstacles: readonly Box[],
): Map<string, Box> {
  const placed = new Map<string, Box>()
  const open = wishes
    .toSorted((a, b) => a.priority - b.priority)
    .map((wish) => ({
      ...wish,
      candidates: wish.candidates.filter(
        (box) => contains(frame, box) && !obstacles.some((obstacle) => overlaps(box, obstacle)),
      ),
    }))
  const byId = new Map(open.map((wish) => [wish.id, wish]))
  const inTheWay = (box: Box, self: string) =>
    [...placed].filter(([id, other]) => id !== self && overlaps(box, other)).map(([id]) => id)
  const freeBox = (id: string, except?: Box) =>
    byId
      .get(id)!
      .candidates.find((box) => inTheWay(box, id).length === 0 && !(except && overlaps(box, except)))

  for (const { id, candidates } of open) {
    const free = freeBox(id)
    if (free) {
      placed.set(id, free)
      continue
    }
    for (const box of candidates) {
      const others = inTheWay(box, id)
      const aside = others.length === 1 && freeBox(others[0]!, box)
      if (!aside) continue
      placed.set(others[0]!, aside)
      placed.set(id, box)
      break
    }
  }
  return placed
}

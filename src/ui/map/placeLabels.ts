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

/** The eight places beside a mark, best first: right, left, top, bottom, then the corners, closer in. */
export function boxesAround(x: number, y: number, width: number, height: number, gap: number): Box[] {
  const at = (left: number, top: number) => ({ left, top, right: left + width, bottom: top + height })
  const near = gap * 0.55
  return [
    at(x + gap, y - height / 2),
    at(x - gap - width, y - height / 2),
    at(x - width / 2, y - gap - height + 2),
    at(x - width / 2, y + gap - 2),
    at(x + near, y - near - height + 2),
    at(x - near - width, y - near - height + 2),
    at(x - near - width, y + near - 2),
    at(x + near, y + near - 2),
  ]
}

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

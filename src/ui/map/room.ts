import type { Box } from './placeLabels.ts'

const LEFT = 1
const RIGHT = 2
const ABOVE = 4
const BELOW = 8

/** On which sides of a room a point lies outside of it. */
const sidesOf = ({ left, top, right, bottom }: Box, [x, y]: readonly number[]): number =>
  (x! < left ? LEFT : x! > right ? RIGHT : 0) | (y! < top ? ABOVE : y! > bottom ? BELOW : 0)

/**
 * A line or ring without the detail that cannot be seen in a room: within it, strokes and areas are the same. A corner goes
 * when it and its neighbours lie beyond one side, for then all between them does. `isWhole` takes the line as a whole or not at all.
 */
export function within<P extends readonly number[]>(
  room: Box,
  line: readonly P[],
  isWhole = false,
): readonly P[] {
  const sides = line.map((point) => sidesOf(room, point))
  if (sides.reduce((all, side) => all & side, LEFT | RIGHT | ABOVE | BELOW) !== 0) return []
  if (isWhole) return line
  let before = sides[0]!
  return line.filter((_, i) => {
    const isEnd = i === 0 || i === line.length - 1
    if (!isEnd && before & sides[i]! & sides[i + 1]!) return false
    before = sides[i]!
    return true
  })
}

export const isInside = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left &&
  inner.right <= outer.right &&
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom

/** A box with a quarter of its size more on each side. */
export function grown({ left, top, right, bottom }: Box): Box {
  const [x, y] = [(right - left) / 4, (bottom - top) / 4]
  return { left: left - x, right: right + x, top: top - y, bottom: bottom + y }
}

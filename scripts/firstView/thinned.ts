import type { Spot } from '../../src/ui/paper/clip.ts'

/** A line without the spots that lie within `tolerance` of what is left, which may differ from spot to spot (Ramer, Douglas and Peucker); its ends stay. */
export function thinned(line: readonly Spot[], tolerance: (spot: Spot) => number): readonly Spot[] {
  const [first, last] = [line[0], line.at(-1)]
  if (!first || !last || line.length < 3) return line
  let [farthest, at] = [0, 0]
  for (let i = 1; i < line.length - 1; i++) {
    const off = distance(line[i]!, first, last) / tolerance(line[i]!)
    if (off > farthest) [farthest, at] = [off, i]
  }
  if (farthest <= 1) return [first, last]
  return [...thinned(line.slice(0, at + 1), tolerance), ...thinned(line.slice(at), tolerance).slice(1)]
}

/** From a spot to a stretch between two others; to their one place, where they are the same. */
function distance([x, y]: Spot, [ax, ay]: Spot, [bx, by]: Spot): number {
  const [dx, dy] = [bx - ax, by - ay]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length))
  return Math.hypot(x - ax - along * dx, y - ay - along * dy)
}

/** A circle; `y` is set by {@link dodge}. */
interface Circle {
  x: number
  y: number
  r: number
}

/** Circles may cover each other by 18 % of their radii. */
const TOUCH = 0.82
const EPSILON = 1e-9

type Bins = Map<number, Circle[]>

function* near(bins: Bins, x: number, binWidth: number): Generator<Circle> {
  const bin = Math.floor(x / binWidth)
  for (let i = bin - 1; i <= bin + 1; i++) yield* bins.get(i) ?? []
}

/** The free offset within ±limit that is nearest to the wished one (downwards of equals); null when none is free. */
function freeOffset(
  circle: Circle,
  neighbours: Iterable<Circle>,
  line: number,
  limit: number,
  wish: number,
): number | null {
  const blocked: [number, number][] = []
  for (const other of neighbours) {
    const distance = (circle.r + other.r) * TOUCH
    const dx = circle.x - other.x
    if (Math.abs(dx) >= distance) continue
    const half = Math.sqrt(distance * distance - dx * dx)
    blocked.push([other.y - line - half, other.y - line + half])
  }
  blocked.sort((a, b) => a[0] - b[0])
  let best: number | null = null
  let free = -limit
  for (const [low, high] of [...blocked, [Infinity, Infinity] as const]) {
    const end = Math.min(low, limit)
    if (end >= free - EPSILON) {
      const offset = Math.max(free, Math.min(wish, end))
      if (best === null || Math.abs(offset - wish) <= Math.abs(best - wish) + EPSILON) best = offset
    }
    free = Math.max(free, high)
    if (free > limit) break
  }
  return best
}

/** For a circle without room: of seven offsets the one that covers its neighbours least. */
function leastBad(circle: Circle, neighbours: readonly Circle[], line: number, limit: number): number {
  let best = 0
  let widest = -1
  for (const part of [0, 1, -1, 2 / 3, -2 / 3, 1 / 3, -1 / 3]) {
    const y = line + part * limit
    let clearance = Infinity
    for (const other of neighbours)
      clearance = Math.min(clearance, Math.hypot(circle.x - other.x, y - other.y) / (circle.r + other.r))
    if (clearance > widest + EPSILON) [best, widest] = [part * limit, clearance]
  }
  return best
}

/** Places the circles of one cluster in the given order; returns how many found no room. */
function placeAll(
  circles: readonly Circle[],
  line: number,
  room: number,
  binWidth: number,
  isFromEdge: boolean,
): number {
  const bins: Bins = new Map()
  let homeless = 0
  for (const circle of circles) {
    const limit = Math.max(0, room - circle.r)
    const free = freeOffset(circle, near(bins, circle.x, binWidth), line, limit, isFromEdge ? -limit : 0)
    if (free === null) {
      homeless += 1
      circle.y = line + leastBad(circle, [...near(bins, circle.x, binWidth)], line, limit)
      continue
    }
    circle.y = line + free
    const bin = Math.floor(circle.x / binWidth)
    const inBin = bins.get(bin)
    if (inBin) inBin.push(circle)
    else bins.set(bin, [circle])
  }
  return homeless
}

/**
 * Moves circles up and down off each other, never sideways, at most `room` from the line; big ones choose first.
 * Each cluster is laid about the line, or from the upper edge when that houses more.
 * Returns how many found no room: only those cover a neighbour by more than 18 % of the radii.
 */
export function dodge(circles: readonly Circle[], line: number, room: number): number {
  const binWidth = circles.reduce((most, { r }) => Math.max(most, r * 2), 1)
  let homeless = 0
  for (const cluster of clusters(circles)) {
    const ordered = cluster.toSorted((a, b) => b.r - a.r || a.x - b.x)
    const about = placeAll(ordered, line, room, binWidth, false)
    homeless += about
    if (about === 0) continue
    const fromEdge = placeAll(ordered, line, room, binWidth, true)
    if (fromEdge < about) homeless += fromEdge - about
    else placeAll(ordered, line, room, binWidth, false)
  }
  return homeless
}

/** Runs of circles whose widths touch; circles of different clusters can never cover each other. */
function clusters(circles: readonly Circle[]): Circle[][] {
  const found: Circle[][] = []
  let edge = -Infinity
  for (const circle of circles.toSorted((a, b) => a.x - b.x)) {
    if (circle.x - circle.r >= edge) found.push([])
    found.at(-1)!.push(circle)
    edge = Math.max(edge, circle.x + circle.r)
  }
  return found
}

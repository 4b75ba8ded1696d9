/** A point in px. */
export type Spot = readonly [x: number, y: number]

export interface Frame {
  left: number
  top: number
  right: number
  bottom: number
}

type Edge = { inside: (spot: Spot) => boolean; cut: (a: Spot, b: Spot) => Spot }

const edgesOf = ({ left, top, right, bottom }: Frame): readonly Edge[] => {
  const atX =
    (x: number) =>
    (a: Spot, b: Spot): Spot => [x, a[1] + ((x - a[0]) / (b[0] - a[0])) * (b[1] - a[1])]
  const atY =
    (y: number) =>
    (a: Spot, b: Spot): Spot => [a[0] + ((y - a[1]) / (b[1] - a[1])) * (b[0] - a[0]), y]
  return [
    { inside: ([x]) => x >= left, cut: atX(left) },
    { inside: ([x]) => x <= right, cut: atX(right) },
    { inside: ([, y]) => y >= top, cut: atY(top) },
    { inside: ([, y]) => y <= bottom, cut: atY(bottom) },
  ]
}

/** What of a ring lies in the frame (Sutherland and Hodgman); its cut edges run along the frame. */
export function clipRing(ring: readonly Spot[], frame: Frame): readonly Spot[] {
  return edgesOf(frame).reduce<readonly Spot[]>((spots, { inside, cut }) => {
    const kept: Spot[] = []
    for (const [i, spot] of spots.entries()) {
      const before = spots.at(i - 1)!
      if (inside(spot) !== inside(before)) kept.push(cut(before, spot))
      if (inside(spot)) kept.push(spot)
    }
    return kept
  }, ring)
}

/** The stretches of a line that lie in the frame. */
export function clipLine(line: readonly Spot[], frame: Frame): Spot[][] {
  const stretches: Spot[][] = []
  let open: Spot[] | null = null
  for (let i = 1; i < line.length; i++) {
    const piece = clipSegment(line[i - 1]!, line[i]!, frame)
    if (!piece) {
      open = null
      continue
    }
    if (!open || open.at(-1)![0] !== piece[0][0] || open.at(-1)![1] !== piece[0][1]) {
      open = [piece[0]]
      stretches.push(open)
    }
    open.push(piece[1])
  }
  return stretches
}

function clipSegment(a: Spot, b: Spot, frame: Frame): [Spot, Spot] | null {
  let [from, to] = [a, b]
  for (const { inside, cut } of edgesOf(frame)) {
    const [isFrom, isTo] = [inside(from), inside(to)]
    if (!isFrom && !isTo) return null
    if (!isFrom) from = cut(from, to)
    else if (!isTo) to = cut(from, to)
  }
  return [from, to]
}

const APART = 0.35
const round = (value: number) => Math.round(value * 10) / 10

/** Path data to a tenth of a pixel, without points that stand on one another. */
export function pathOf(lines: readonly (readonly Spot[])[], isClosed: boolean): string {
  return lines
    .map((line) => {
      const kept = line.filter(([x, y], i) => {
        const before = line[i - 1]
        return !before || i === line.length - 1 || Math.hypot(x - before[0], y - before[1]) >= APART
      })
      if (kept.length < 2) return ''
      return `M${kept.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}${isClosed ? 'Z' : ''}`
    })
    .join('')
}

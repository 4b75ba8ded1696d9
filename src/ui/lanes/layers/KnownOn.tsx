import { type LaneScale, round1 } from '../laneScale.ts'

interface KnownOnProps {
  at: number | null
  scale: LaneScale
  height: number
}

/** What lies after the day of an "as known on" view: shade, not emptiness. */
export function KnownOnShade({ at, scale: { x, plot }, height }: KnownOnProps) {
  if (at === null || x(at) >= plot.right) return null
  const left = round1(Math.max(plot.left, x(at)))
  return <rect className="unknown" x={left} width={round1(plot.right - left)} y={0} height={height} />
}

export function KnownOnLine({ at, scale: { x, plot, k }, height }: KnownOnProps) {
  if (at === null || x(at) > plot.right || x(at) < plot.left) return null
  const left = round1(x(at))
  return <line className="known-line" x1={left} x2={left} y1={0} y2={height} strokeWidth={2 * k} />
}

import { textWidth } from '../textWidth.ts'
import { type LaneDrawing, type LaneScale, round1 } from '../laneScale.ts'

/** Text of a tick: on its grid line, left; the unit on the top tick only. */
export const tickTexts = ({ model, formatTick }: LaneDrawing) =>
  model.ticks
    .filter((value) => value > 0)
    .map((value) => ({ value, text: formatTick(value, value === Math.max(...model.ticks)) }))

export const tickBoxes = (drawing: LaneDrawing, { y, plot, k }: LaneScale) =>
  tickTexts(drawing).map(({ value, text }) => ({
    left: plot.left,
    right: plot.left + 1 + textWidth(text, 12 * k),
    top: y(value) - 14 * k,
    bottom: y(value) - 1,
  }))

export function GridLine({ y, scale: { plot, k } }: { y: number; scale: LaneScale }) {
  return (
    <line
      className="lane-grid"
      x1={plot.left}
      x2={plot.right}
      y1={round1(y)}
      y2={round1(y)}
      strokeWidth={k}
    />
  )
}

export function TickText({
  value,
  text,
  scale: { y, plot, k },
}: {
  value: number
  text: string
  scale: LaneScale
}) {
  return (
    <text className="lane-tick halo" x={plot.left + 1} y={round1(y(value) - 3.5 * k)}>
      {text}
    </text>
  )
}

export function ZeroLine({ scale: { y, plot, k } }: { scale: LaneScale }) {
  const zero = round1(y(0))
  return (
    <line className="lane-zero" x1={plot.left} x2={plot.right} y1={zero} y2={zero} strokeWidth={1.2 * k} />
  )
}

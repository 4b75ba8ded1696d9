import { isInViewAt, type LaneDrawing, type LaneScale, round1 } from '../laneScale.ts'

/** A tick under the axis where a series changes its source. */
export function Breaks({ drawing: { model }, scale }: { drawing: LaneDrawing; scale: LaneScale }) {
  const { x, plot, k } = scale
  return model.breaks
    .filter((at) => isInViewAt(scale, at))
    .map((at) => (
      <line
        key={at}
        className="break"
        x1={round1(x(at))}
        x2={round1(x(at))}
        y1={plot.bottom}
        y2={plot.bottom + 5 * k}
        strokeWidth={k}
      />
    ))
}

import type { Polyline } from '#domain/lane.ts'
import { classes } from '../classes.ts'
import { isInViewAt, type LaneDrawing, type LaneScale, round1 } from '../laneScale.ts'
import { isDimmedAt } from './dim.ts'

interface LineProps {
  line: Polyline
  drawing: LaneDrawing
  scale: LaneScale
}

/** Joined only where consecutive years of one source say so. */
function Line({ line, drawing, scale }: LineProps) {
  const { x, y, k } = scale
  const seen = line.points.filter(({ at }) => isInViewAt(scale, at))
  const path = seen
    .map(
      ({ at, value, joinsPrevious }, i) =>
        `${i > 0 && joinsPrevious ? 'L' : 'M'}${round1(x(at))} ${round1(y(value))}`,
    )
    .join('')
  return (
    <g className={classes('polyline', `hue-${line.whose}`, drawing.focusYear !== null && 'is-reading')}>
      <path d={path} strokeWidth={1.25 * k} />
      {seen.map((point) => (
        <g
          key={point.id}
          className={classes(isDimmedAt(drawing.focusYear, point.at) && 'is-dim')}
          transform={`translate(${round1(x(point.at))} ${round1(y(point.value))})`}
        >
          {drawing.selected.includes(point.id) && <circle className="selection-disc" r={8 * k} />}
          <circle
            className={point.isHollow ? 'line-point is-hollow' : 'line-point'}
            data-id={point.id}
            r={2.4 * k}
            strokeWidth={1.25 * k}
          />
        </g>
      ))}
    </g>
  )
}

export function Polylines({ drawing, scale }: { drawing: LaneDrawing; scale: LaneScale }) {
  return drawing.model.lines.map((line, i) => (
    <Line key={line.points[0]?.id ?? i} line={line} drawing={drawing} scale={scale} />
  ))
}

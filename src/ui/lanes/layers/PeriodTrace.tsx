import type { Mark } from '#domain/lane.ts'
import { band, type LaneScale, round1 } from '../laneScale.ts'

interface PeriodTraceProps {
  mark: Mark
  scale: LaneScale
  hasStem: boolean
}

/** The time behind a glyph: a bar for a period, a dotted tail for the years that a total counts; a stem to zero. */
export function PeriodTrace({ mark, scale, hasStem }: PeriodTraceProps) {
  const { x, y, plot, domain, k } = scale
  const level = round1(y(mark.value))
  const end = round1(x(mark.at))
  const { left, width } = band(scale, mark.span)
  const start = mark.since === undefined ? null : round1(Math.max(plot.left, x(mark.since)))
  return (
    <>
      {hasStem && <line className="stem" x1={end} x2={end} y1={round1(y(0))} y2={level} strokeWidth={k} />}
      {start !== null && start < end && (
        <g className="tail">
          <line
            x1={start}
            x2={end}
            y1={level}
            y2={level}
            strokeWidth={k}
            strokeDasharray={`${1.2 * k} ${2.6 * k}`}
          />
          {(mark.since ?? 0) >= domain.from && (
            <line
              className="tail-start"
              x1={start}
              x2={start}
              y1={level - 2.5 * k}
              y2={level + 2.5 * k}
              strokeWidth={k}
            />
          )}
        </g>
      )}
      {!mark.isDay && mark.since === undefined && (
        <line
          className="period-bar"
          x1={left}
          x2={round1(left + width)}
          y1={level}
          y2={level}
          strokeWidth={2 * k}
        />
      )}
    </>
  )
}

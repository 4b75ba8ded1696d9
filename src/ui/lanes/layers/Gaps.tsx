import { classes } from '../classes.ts'
import { band, isInView, type LaneDrawing, type LaneScale, round1 } from '../laneScale.ts'
import { isDimmed } from './dim.ts'
import { hatching } from './hatching.ts'

/** The mirror gap: hatching between two totals of the same period. */
export function Gaps({ drawing: { model, focusYear }, scale }: { drawing: LaneDrawing; scale: LaneScale }) {
  const { y, k } = scale
  return model.gaps
    .filter((gap) => isInView(scale, gap.span))
    .map((gap) => {
      const { left, width } = band(scale, gap.span)
      const top = round1(y(gap.high))
      const height = round1(y(gap.low) - y(gap.high))
      return (
        <g
          key={gap.claims.join()}
          className={classes(
            'gap',
            gap.isLowerBound && 'is-bound',
            isDimmed(focusYear, gap.span) && 'is-dim',
          )}
        >
          <rect x={left} y={top} width={width} height={height} strokeWidth={0.75 * k} />
          <path d={hatching(left, top, width, height, 6.4 * k)} strokeWidth={1.1 * k} />
        </g>
      )
    })
}

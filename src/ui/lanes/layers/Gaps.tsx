import { classes } from '../classes.ts'
import { band, isInView, type LaneDrawing, type LaneScale, round1 } from '../laneScale.ts'
import { isDimmed } from './dim.ts'

/** Slanted strokes inside a rectangle, as one path: no pattern, so no id that another drawing could take away. */
export function hatching(left: number, top: number, width: number, height: number, step: number): string {
  const [right, bottom] = [left + width, top + height]
  let path = ''
  for (let sum = Math.ceil((left + top) / step) * step; sum < right + bottom; sum += step) {
    const x1 = Math.max(left, sum - bottom)
    const x2 = Math.min(right, sum - top)
    if (x2 - x1 > 0.5) path += `M${round1(x1)} ${round1(sum - x1)}L${round1(x2)} ${round1(sum - x2)}`
  }
  return path
}

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

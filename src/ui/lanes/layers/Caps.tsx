import { classes } from '../classes.ts'
import { band, isInView, type LaneDrawing, type LaneScale, round1 } from '../laneScale.ts'
import { isDimmed } from './dim.ts'

/** The reconciled totals: thin caps over the columns. */
export function Caps({ drawing: { model, focusYear }, scale }: { drawing: LaneDrawing; scale: LaneScale }) {
  return model.caps
    .filter((cap) => isInView(scale, cap.span))
    .map((cap) => {
      const { left, width } = band(scale, cap.span)
      const y = round1(scale.y(cap.value))
      return (
        <line
          key={cap.id}
          className={classes('cap', cap.pale && 'is-pale', isDimmed(focusYear, cap.span) && 'is-dim')}
          data-id={cap.id}
          x1={left}
          x2={round1(left + width)}
          y1={y}
          y2={y}
          strokeWidth={1.5 * scale.k}
        />
      )
    })
}

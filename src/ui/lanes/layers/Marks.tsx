import type { Mark } from '#domain/lane.ts'
import { classes } from '../classes.ts'
import { GlyphShape } from '../GlyphShape.tsx'
import { isInView, isInViewAt, type LaneDrawing, type LaneScale, round1 } from '../laneScale.ts'
import { isDimmedAt } from './dim.ts'
import { PeriodTrace } from './PeriodTrace.tsx'

export const marksInView = ({ model }: LaneDrawing, scale: LaneScale): readonly Mark[] =>
  model.marks.filter((mark) => isInViewAt(scale, mark.at) && (mark.isDay || isInView(scale, mark.span)))

export const isMarkSelected = ({ selected }: LaneDrawing, mark: Mark): boolean =>
  mark.claims.some((id) => selected.includes(id))

/** A remark of one day is a little smaller than a figure with a period. */
export const glyphRadius = (mark: Mark, k: number) => (mark.isDay && mark.since === undefined ? 3.6 : 4) * k

/** Claims as marks: first the bars, tails and stems of all, then the glyphs, the selected ones last. */
export function Marks({ drawing, scale }: { drawing: LaneDrawing; scale: LaneScale }) {
  const { x, y, k } = scale
  const marks = marksInView(drawing, scale)
  const state = (mark: Mark) =>
    classes(`hue-${mark.whose}`, mark.pale && 'is-pale', isDimmedAt(drawing.focusYear, mark.at) && 'is-dim')
  return (
    <>
      {marks.map((mark) => (
        <g key={mark.id} className={state(mark)}>
          <PeriodTrace mark={mark} scale={scale} hasStem={drawing.model.hasStems} />
        </g>
      ))}
      {marks
        .toSorted((a, b) => Number(isMarkSelected(drawing, a)) - Number(isMarkSelected(drawing, b)))
        .map((mark) => {
          const [left, top] = [round1(x(mark.at)), round1(y(mark.value))]
          return (
            <g key={mark.id} className={classes('mark', state(mark))} data-id={mark.id}>
              {isMarkSelected(drawing, mark) && (
                <circle className="selection-disc" cx={left} cy={top} r={9.2 * k} />
              )}
              <GlyphShape
                voice={mark.voice}
                precision={mark.precision}
                x={left}
                y={top}
                r={glyphRadius(mark, k)}
              />
            </g>
          )
        })}
    </>
  )
}

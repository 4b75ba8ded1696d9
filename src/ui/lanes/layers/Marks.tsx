import type { Mark } from '#domain/lane.ts'
import { classes } from '../classes.ts'
import { GlyphShape } from '../GlyphShape.tsx'
import { type LaneDrawing, type LaneScale, round1 } from '../laneScale.ts'
import { isDimmedAt } from './dim.ts'
import { glyphRadius, isMarkSelected, marksInView } from './markGeometry.ts'
import { PeriodTrace } from './PeriodTrace.tsx'

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

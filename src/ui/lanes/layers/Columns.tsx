import type { LaneDrawing, LaneScale } from '../laneScale.ts'
import { isInView } from '../laneScale.ts'
import { ColumnPart } from './ColumnPart.tsx'
import { stackOf } from './columnGeometry.ts'

/** The columns of a lane, stacked by us; the chart library stacks its own from the same numbers. */
export function Columns({
  drawing: { model, focusYear },
  scale,
}: {
  drawing: LaneDrawing
  scale: LaneScale
}) {
  return model.columns
    .filter((column) => isInView(scale, column.span))
    .flatMap((column) =>
      column.parts.map((part, index) => {
        const { from, to } = stackOf(column, index)
        const top = scale.y(to)
        return (
          <ColumnPart
            key={part.id}
            column={column}
            index={index}
            scale={scale}
            focusYear={focusYear}
            top={top}
            height={scale.y(from) - top}
          />
        )
      }),
    )
}

import { band, isInView, type LaneDrawing, type LaneScale, round1 } from '../laneScale.ts'

/** The outline of a column of which a part is selected. */
export function SelectedColumn({
  drawing: { model, selected },
  scale,
}: {
  drawing: LaneDrawing
  scale: LaneScale
}) {
  const { y, plot, k } = scale
  return model.columns
    .filter(
      (column) =>
        isInView(scale, column.span) &&
        [...column.parts.map(({ id }) => id), column.totalId ?? ''].some((id) => selected.includes(id)),
    )
    .map((column) => {
      const { left, width } = band(scale, column.span)
      const top = y(column.total) - 2 * k
      return (
        <rect
          key={column.span.from}
          className="selection-box"
          x={round1(left - 2 * k)}
          width={round1(width + 4 * k)}
          y={round1(top)}
          height={round1(plot.bottom - top + k)}
          strokeWidth={2 * k}
        />
      )
    })
}

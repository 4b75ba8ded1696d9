import type { Column } from '#domain/lane.ts'
import { classes } from '../classes.ts'
import type { LaneScale } from '../laneScale.ts'
import { partBox } from './columnGeometry.ts'
import { isDimmed } from './dim.ts'

interface ColumnPartProps {
  column: Column
  index: number
  scale: LaneScale
  focusYear: number | null
  /** Top and height as stacked, px. */
  top: number
  height: number
}

/** One direction of a column. */
export function ColumnPart({ column, index, scale, focusYear, top, height }: ColumnPartProps) {
  const box = partBox(column, index, scale, top, height)
  if (!box) return null
  const { id, whose } = column.parts[index]!
  const isDim = isDimmed(focusYear, column.span)
  return (
    <rect
      className={classes('column-part', `hue-${whose}`, column.pale && 'is-pale', isDim && 'is-dim')}
      data-id={id}
      x={box.left}
      width={box.width}
      y={box.top}
      height={box.height}
    />
  )
}

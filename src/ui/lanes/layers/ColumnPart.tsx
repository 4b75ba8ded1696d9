import type { Column } from '#domain/lane.ts'
import { classes } from '../classes.ts'
import { band, type LaneScale, round1 } from '../laneScale.ts'
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

/** One direction of a column: as wide as the time it counts, a pixel of paper between it and the part below. */
export function ColumnPart({ column, index, scale, focusYear, top, height }: ColumnPartProps) {
  const part = column.parts[index]
  if (!part || part.value <= 0) return null
  const { left, width } = band(scale, column.span)
  const paper = index > 0 ? Math.min(scale.k, height * 0.3) : 0
  const isDim = isDimmed(focusYear, column.span)
  return (
    <rect
      className={classes('column-part', `hue-${part.whose}`, column.pale && 'is-pale', isDim && 'is-dim')}
      data-id={part.id}
      x={left}
      width={width}
      y={round1(top)}
      height={round1(Math.max(0.6, height - paper))}
    />
  )
}

/** Values below and up to the top of a part, as the column stacks them. */
export function stackOf(column: Column, index: number): { from: number; to: number } {
  const from = column.parts.slice(0, index).reduce((sum, part) => sum + part.value, 0)
  return { from, to: from + (column.parts[index]?.value ?? 0) }
}

import type { Mark } from '#domain/lane.ts'
import { isInView, isInViewAt, type LaneDrawing, type LaneScale } from '../laneScale.ts'

export const marksInView = ({ model }: LaneDrawing, scale: LaneScale): readonly Mark[] =>
  model.marks.filter((mark) => isInViewAt(scale, mark.at) && (mark.isDay || isInView(scale, mark.span)))

export const isMarkSelected = ({ selected }: LaneDrawing, mark: Mark): boolean =>
  mark.claims.some((id) => selected.includes(id))

/** A remark of one day is a little smaller than a figure with a period. */
export const glyphRadius = (mark: Mark, k: number) => (mark.isDay && mark.since === undefined ? 3.6 : 4) * k

import { classes } from '../classes.ts'
import { band, isInView, type LaneDrawing, type LaneScale, round1 } from '../laneScale.ts'
import { partBox, stackOf } from '../layers/columnGeometry.ts'
import { isDimmed } from '../layers/dim.ts'
import { hatching } from '../layers/hatching.ts'
import type { Piece } from './gathered.ts'

const rectangle = (left: number, top: number, width: number, height: number) =>
  `M${left} ${top}h${width}v${height}h${-width}Z`

export function columnPieces({ model, focusYear }: LaneDrawing, scale: LaneScale): Piece[] {
  return model.columns
    .filter(({ span }) => isInView(scale, span))
    .flatMap((column) => {
      const dim = isDimmed(focusYear, column.span) && 'is-dim'
      return column.parts.flatMap((part, index): Piece[] => {
        const { from, to } = stackOf(column, index)
        const top = scale.y(to)
        const box = partBox(column, index, scale, top, scale.y(from) - top)
        if (!box) return []
        const { left, width, height } = box
        const className = classes('column-part', `hue-${part.whose}`, column.pale && 'is-pale', dim)
        return [
          {
            state: '',
            parts: [{ className, d: rectangle(left, box.top, width, height) }],
            boxes: [{ left, right: left + width, top: box.top, bottom: box.top + height }],
          },
        ]
      })
    })
}

export function capPieces({ model, focusYear }: LaneDrawing, scale: LaneScale): Piece[] {
  const half = 0.75 * scale.k
  return model.caps
    .filter(({ span }) => isInView(scale, span))
    .map(({ span, value, pale }) => {
      const { left, width } = band(scale, span)
      const right = round1(left + width)
      const y = round1(scale.y(value))
      const className = classes('cap', pale && 'is-pale', isDimmed(focusYear, span) && 'is-dim')
      return {
        state: '',
        parts: [{ className, d: `M${left} ${y}H${right}`, strokeWidth: 1.5 * scale.k }],
        boxes: [{ left, right, top: y - half, bottom: y + half }],
      }
    })
}

export function gapPieces({ model, focusYear }: LaneDrawing, scale: LaneScale): Piece[] {
  const { y, k } = scale
  return model.gaps
    .filter(({ span }) => isInView(scale, span))
    .map(({ span, high, low, isLowerBound }) => {
      const { left, width } = band(scale, span)
      const top = round1(y(high))
      const height = round1(y(low) - y(high))
      return {
        state: classes('gap', isDimmed(focusYear, span) && 'is-dim'),
        parts: [
          {
            className: 'gap__edge',
            d: rectangle(left, top, width, height),
            strokeWidth: 0.75 * k,
            ...(isLowerBound && { dash: '2 2' }),
          },
          {
            className: 'gap__hatch',
            d: hatching(left, top, width, height, 6.4 * k),
            strokeWidth: 1.1 * k,
            rank: 1,
          },
        ],
        boxes: [{ left: left - k, right: left + width + k, top: top - k, bottom: top + height + k }],
      }
    })
}

import type { LaneDrawing, LaneScale } from './laneScale.ts'
import { band, isInView, isInViewAt } from './laneScale.ts'
import { marksInView } from './layers/markGeometry.ts'

/** A rectangle of the drawing, px. */
export interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

export const meets = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

export const isInside = (a: Box, b: Box): boolean =>
  a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom

export const isInBox = (box: Box, left: number, top: number): boolean =>
  box.left <= left && left <= box.right && box.top <= top && top <= box.bottom

/** What data stands in a lane, as boxes that words keep clear of. */
export function dataBoxes(drawing: LaneDrawing, scale: LaneScale): Box[] {
  const { model } = drawing
  const { x, y, plot, k } = scale
  const tall = (span: { from: number; to: number }, high: number, low: number): Box => {
    const { left, width } = band(scale, span)
    return { left, right: left + width, top: y(high), bottom: y(low) }
  }
  const around = (at: number, value: number, half: number, up = half, down = half): Box => ({
    left: x(at) - half,
    right: x(at) + half,
    top: y(value) - up,
    bottom: y(value) + down,
  })
  return [
    ...model.columns.filter(({ span }) => isInView(scale, span)).map(({ span, top }) => tall(span, top, 0)),
    ...model.gaps
      .filter(({ span }) => isInView(scale, span))
      .map(({ span, high, low }) => tall(span, high, low)),
    ...model.caps
      .filter(({ span }) => isInView(scale, span))
      .map(({ span, value }) => ({ ...tall(span, value, value), top: y(value) - k, bottom: y(value) + k })),
    ...marksInView(drawing, scale).flatMap((mark) => [
      around(
        mark.at,
        mark.value,
        6 * k,
        (mark.precision === 'at-least' ? 12 : 6) * k,
        (mark.precision === 'at-most' ? 12 : 6) * k,
      ),
      ...(mark.isDay
        ? []
        : [
            {
              ...tall(mark.span, mark.value, mark.value),
              top: y(mark.value) - 2 * k,
              bottom: y(mark.value) + 2 * k,
            },
          ]),
      ...(mark.since === undefined
        ? []
        : [
            {
              left: Math.max(plot.left, x(mark.since)),
              right: x(mark.at),
              top: y(mark.value) - k,
              bottom: y(mark.value) + k,
            },
          ]),
      ...(model.hasStems
        ? [{ left: x(mark.at) - k, right: x(mark.at) + k, top: y(mark.value), bottom: plot.bottom }]
        : []),
    ]),
    ...model.lines.flatMap(({ points }) =>
      points
        .filter(({ at }) => isInViewAt(scale, at))
        .map(({ at, value }) => around(at, value, Math.min(10 * k, (x(1) - x(0)) / 2), 6 * k, 6 * k)),
    ),
  ]
}

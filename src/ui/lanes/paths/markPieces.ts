import type { Mark, Polyline } from '#domain/lane.ts'
import type { Box } from '../box.ts'
import { classes } from '../classes.ts'
import { circle, glyphInk, outline, whisker, whiskerSide } from '../glyphPaths.ts'
import { band, isInViewAt, type LaneDrawing, type LaneScale, round1 } from '../laneScale.ts'
import { isDimmedAt } from '../layers/dim.ts'
import { glyphRadius, isMarkSelected, marksInView } from '../layers/markGeometry.ts'
import type { Part, Piece } from './gathered.ts'

const DISC = 9.2
const POINT_DISC = 8

const around = (x: number, y: number, half: number): Box => ({
  left: x - half,
  right: x + half,
  top: y - half,
  bottom: y + half,
})

const stateOf = (mark: Mark, { focusYear }: LaneDrawing) =>
  classes(`hue-${mark.whose}`, mark.pale && 'is-pale', isDimmedAt(focusYear, mark.at) && 'is-dim')

/** The time behind each glyph, and its stem. */
export function tracePieces(drawing: LaneDrawing, scale: LaneScale): Piece[] {
  const { x, y, plot, domain, k } = scale
  return marksInView(drawing, scale).map((mark): Piece => {
    const level = round1(y(mark.value))
    const end = round1(x(mark.at))
    const parts: Part[] = []
    const boxes: Box[] = []
    const add = (part: Part, left: number, right: number, top: number, bottom: number, half: number) => {
      parts.push(part)
      boxes.push({ left: left - half, right: right + half, top: top - half, bottom: bottom + half })
    }
    if (drawing.model.hasStems) {
      const zero = round1(y(0))
      const d = `M${end} ${zero}V${level}`
      const [top, bottom] = [Math.min(zero, level), Math.max(zero, level)]
      add({ className: 'stem', d, strokeWidth: k }, end, end, top, bottom, k / 2)
    }
    const start = mark.since === undefined ? null : round1(Math.max(plot.left, x(mark.since)))
    if (start !== null && start < end) {
      const tail = { className: 'tail__line', strokeWidth: k, rank: 1, within: 'tail' }
      const dash = `${1.2 * k} ${2.6 * k}`
      add({ ...tail, d: `M${start} ${level}H${end}`, dash }, start, end, level, level, k / 2)
      if (mark.since! >= domain.from) {
        const [top, bottom] = [level - 2.5 * k, level + 2.5 * k]
        add(
          { ...tail, className: 'tail-start', d: `M${start} ${top}V${bottom}` },
          start,
          start,
          top,
          bottom,
          k / 2,
        )
      }
    }
    if (!mark.isDay && mark.since === undefined) {
      const { left, width } = band(scale, mark.span)
      const right = round1(left + width)
      const d = `M${left} ${level}H${right}`
      add({ className: 'period-bar', d, strokeWidth: 2 * k, rank: 2 }, left, right, level, level, k)
    }
    return { state: stateOf(mark, drawing), parts, boxes }
  })
}

/** Disc, outline, hole and whisker of each glyph, the chosen ones last. */
export function glyphPieces(drawing: LaneDrawing, scale: LaneScale): Piece[] {
  const { x, y, k } = scale
  const isChosen = (mark: Mark) => isMarkSelected(drawing, mark)
  return marksInView(drawing, scale)
    .toSorted((a, b) => Number(isChosen(a)) - Number(isChosen(b)))
    .map((mark): Piece => {
      const [left, top] = [round1(x(mark.at)), round1(y(mark.value))]
      const r = glyphRadius(mark, k)
      const ink = glyphInk(r)
      const side = whiskerSide(mark.precision)
      const isHollow = mark.precision === 'approximate'
      const parts: Part[] = [
        {
          className: isHollow ? 'glyph-hollow' : 'glyph-solid',
          d: outline(mark.voice, r, left, top),
          strokeWidth: isHollow ? ink.hollow : ink.solid,
          rank: 1,
        },
      ]
      if (isChosen(mark)) parts.push({ className: 'selection-disc', d: circle(DISC * k, left, top) })
      if (mark.precision === 'exact')
        parts.push({ className: 'glyph-core', d: circle(ink.core, left, top), rank: 2 })
      if (side !== 0)
        parts.push({
          className: 'glyph-whisker',
          d: whisker(side, r, left, top),
          strokeWidth: ink.whisker,
          rank: 3,
        })
      const box = around(left, top, isChosen(mark) ? (DISC + 2) * k : r * 1.28 + ink.hollow)
      if (side !== 0) box[side < 0 ? 'top' : 'bottom'] = top + side * (r * 2.75 + ink.whisker)
      return {
        state: classes('mark', stateOf(mark, drawing)),
        ...(isChosen(mark) && { id: mark.id }),
        parts,
        boxes: [box],
      }
    })
}

/** Joined only where consecutive years of one source say so; null where none is in view. */
export function linePath({ points }: Polyline, scale: LaneScale): string {
  const { x, y } = scale
  return points
    .filter(({ at }) => isInViewAt(scale, at))
    .map(
      ({ at, value, joinsPrevious }, i) =>
        `${i > 0 && joinsPrevious ? 'L' : 'M'}${round1(x(at))} ${round1(y(value))}`,
    )
    .join('')
}

export function pointPieces({ points }: Polyline, drawing: LaneDrawing, scale: LaneScale): Piece[] {
  const { x, y, k } = scale
  return points
    .filter(({ at }) => isInViewAt(scale, at))
    .map((point): Piece => {
      const [left, top] = [round1(x(point.at)), round1(y(point.value))]
      const isChosen = drawing.selected.includes(point.id)
      const dot: Part = {
        className: point.isHollow ? 'line-point is-hollow' : 'line-point',
        d: circle(2.4 * k, left, top),
        strokeWidth: 1.25 * k,
        rank: 1,
      }
      return {
        state: isDimmedAt(drawing.focusYear, point.at) ? 'is-dim' : '',
        ...(isChosen && { id: point.id }),
        parts: isChosen
          ? [{ className: 'selection-disc', d: circle(POINT_DISC * k, left, top) }, dot]
          : [dot],
        boxes: [around(left, top, isChosen ? (POINT_DISC + 2) * k : 3.1 * k)],
      }
    })
}

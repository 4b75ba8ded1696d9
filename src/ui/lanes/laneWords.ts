import type { I18n } from '#i18n/I18nProvider.tsx'
import { type Box, dataBoxes, isInside, meets } from './box.ts'
import { goalBoxes, type GoalLabel, placeGoalLabels } from './goalLabels.ts'
import type { LaneDrawing, LaneScale } from './laneScale.ts'
import { tickBoxes } from './layers/Grid.tsx'
import { lanePoints } from './lanePoints.ts'
import { setSentence, type SetSentence } from './sentence.ts'
import { type Face, textWidth } from './textWidth.ts'

export interface PlacedNote {
  id: string
  text: string
  x: number
  y: number
  anchor: 'start' | 'middle' | 'end'
  box: Box
}

export interface LaneWords {
  goals: readonly GoalLabel[]
  finding: SetSentence | null
  remark: SetSentence | null
  notes: readonly PlacedNote[]
}

/** Beside a point: left, right, above, below. */
function notePlaces(id: string, text: string, x: number, y: number, k: number): PlacedNote[] {
  const width = textWidth(text, 12 * k, 'strong')
  const place = (at: number, left: number, base: number, anchor: PlacedNote['anchor']): PlacedNote => ({
    id,
    text,
    x: at,
    y: base,
    anchor,
    box: { left, right: left + width, top: base - 9.5 * k, bottom: base + 2.5 * k },
  })
  const [far, half] = [11 * k, width / 2]
  return [
    place(x - far, x - far - width, y + 4 * k, 'end'),
    place(x + far, x + far, y + 4 * k, 'start'),
    place(x, x - half, y - far, 'middle'),
    place(x, x - half, y + far + 9 * k, 'middle'),
  ]
}

const placed = new WeakMap<LaneDrawing, { i18n: I18n; words: LaneWords }>()

/** Where all words inside a lane stand: clear of the data and of each other, or not at all; worked out once. */
export function laneWords(drawing: LaneDrawing, scale: LaneScale, i18n: I18n): LaneWords {
  const before = placed.get(drawing)
  if (before?.i18n === i18n) return before.words
  const words = placeWords(drawing, scale, i18n)
  placed.set(drawing, { i18n, words })
  return words
}

function placeWords(drawing: LaneDrawing, scale: LaneScale, i18n: I18n): LaneWords {
  const { plot, y, k } = scale
  const taken: Box[] = [...dataBoxes(drawing, scale), ...tickBoxes(drawing, scale)]
  const goals = placeGoalLabels(drawing, scale, i18n, taken)
  taken.push(...goals.map(({ box }) => box), ...goalBoxes(drawing, scale))
  const set = (text: string | null, left: number, top: number, size: number, most: number, face: Face) => {
    if (!text) return null
    const room = { left: plot.left + left * k, right: plot.right - 8 * k, top, bottom: plot.bottom - 4 * k }
    const sentence = setSentence(text, {
      room,
      taken,
      size: size * k,
      lineHeight: size * 1.28 * k,
      face,
      most,
    })
    if (sentence) taken.push(sentence.box)
    return sentence
  }
  const highest = Math.max(0, ...drawing.model.ticks)
  const finding = set(drawing.finding, 33, y(highest) + 4 * k, 15.5, 3, 'serif')
  const points = lanePoints(drawing, scale)
  const notes: PlacedNote[] = []
  for (const { id, text } of drawing.notes) {
    const point = points.find((candidate) => candidate.id === id)
    const room: Box = { left: plot.left, right: plot.right, top: 0, bottom: plot.bottom }
    const others = taken.filter((box) => !point || !isAround(box, point))
    const free = point
      ? notePlaces(id, text, point.x, point.y, k).find(
          ({ box }) => isInside(box, room) && !others.some((other) => meets(box, other)),
        )
      : undefined
    if (!free) continue
    notes.push(free)
    taken.push(free.box)
  }
  const remark = set(drawing.remark, 60, (plot.top + plot.bottom) / 2 - 8 * k, 12, 2, 'sans')
  return { goals, finding, remark, notes }
}

/** The box that a point itself takes up. */
const isAround = (box: Box, { x, y }: { x: number; y: number }) =>
  box.left < x && x < box.right && box.top < y && y < box.bottom && box.right - box.left < 40

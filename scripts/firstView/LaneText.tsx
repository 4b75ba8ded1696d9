import { useI18n } from '../../src/i18n/I18nProvider.tsx'
import { goalExtent } from '../../src/ui/lanes/goalExtent.ts'
import { lanePoints } from '../../src/ui/lanes/lanePoints.ts'
import { type LaneDrawing, type LaneScale, laneScale } from '../../src/ui/lanes/laneScale.ts'
import { laneWords } from '../../src/ui/lanes/laneWords.ts'
import { tickTexts } from '../../src/ui/lanes/layers/Grid.tsx'
import type { SetSentence } from '../../src/ui/lanes/sentence.ts'
import { inFrames, merged } from './frames.ts'
import { em, percent } from './stretch.ts'

/** A line of words: a place that stretches with the box, and how far from it, which grows with the text. */
interface Line {
  name: string
  text: string
  x: string
  y: string
  dx?: string
  dy: string
  anchor?: 'middle' | 'end' | undefined
}

/** Text size of a finding, of small text. */
const FINDING = 1.29

/** The words inside a lane. Which find room, and where, is worked out for each frame. */
export function LaneText({ drawings }: { drawings: readonly LaneDrawing[] }) {
  const i18n = useI18n()
  const places = drawings.map((drawing) => linesOf(drawing, laneScale(drawing), i18n))
  return merged(places).map(({ item: { name, text, anchor, ...place }, frames }) => (
    <text
      key={`${frames}${text}${place.dy}`}
      className={[name, inFrames(frames)].filter(Boolean).join(' ')}
      textAnchor={anchor}
      {...place}
    >
      {text}
    </text>
  ))
}

function linesOf(drawing: LaneDrawing, scale: LaneScale, i18n: ReturnType<typeof useI18n>): Line[] {
  const { model } = drawing
  const { plot, k } = scale
  const words = laneWords(drawing, scale, i18n)
  const tall = plot.bottom - plot.top
  /** `at` is where it stands, `from` the place that stretches; px. */
  const line = (
    name: string,
    text: string,
    at: { x: number; y: number },
    from: { x: number; y: number },
    anchor: string = 'start',
    size = 12,
  ): Line => ({
    name,
    text,
    x: percent(from.x / (plot.right - plot.left)),
    y: percent((from.y - plot.top) / tall),
    ...(at.x !== from.x && { dx: em((at.x - from.x) / k, size) }),
    dy: em((at.y - from.y) / k, size),
    ...(anchor !== 'start' && { anchor: anchor as 'middle' | 'end' }),
  })
  const sentence = (name: string, set: SetSentence | null, from: number, size: number) =>
    (set?.lines ?? []).map((text, i) =>
      line(
        name,
        text,
        { x: set!.box.left, y: set!.box.top + (i + 0.78) * set!.lineHeight },
        { x: plot.left, y: from },
        'start',
        size,
      ),
    )
  const points = lanePoints(drawing, scale)
  return [
    ...tickTexts(drawing).map(({ value, text }) => {
      const y = scale.y(value)
      return line('lane-tick halo', text, { x: plot.left + k, y: y - 3.5 * k }, { x: plot.left, y })
    }),
    ...words.goals.flatMap((label) => {
      const goal = model.goals.find(({ value }) => value === label.value)
      const extent = goal && goalExtent(goal, scale)
      const from = { x: extent?.left ?? 0, y: scale.y(label.value) }
      return line('goal-label halo', label.text, label, from, label.anchor)
    }),
    ...sentence('lane-finding halo', words.finding, scale.y(Math.max(0, ...model.ticks)), 12 * FINDING),
    ...sentence('lane-remark halo', words.remark, (plot.top + plot.bottom) / 2, 12),
    ...words.notes.map((note) => {
      const point = points.find(({ id }) => id === note.id)
      return line('lane-note halo', note.text, note, point ?? note, note.anchor)
    }),
  ]
}

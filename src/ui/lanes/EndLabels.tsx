import { memo } from 'react'
import type { Precision } from '#domain/codelists.ts'
import type { Voice, Whose } from '#domain/lane.ts'
import { classes } from './classes.ts'
import type { LaneScale } from './laneScale.ts'
import { Opens } from './Opens.tsx'
import type { Tone } from './Readout.tsx'
import { saysTheSame } from './saysTheSame.ts'
import { fitting, spreadLabels } from './spreadLabels.ts'
import { VoiceGlyph } from './VoiceGlyph.tsx'

/** A direct label right of the plot. */
export interface EndLabel {
  text: string
  /** Value beside which it stands. */
  value: number
  tone: Tone
  isStrong?: boolean
  /** Under the text: the months that it counts. */
  aside?: string
  glyph?: { voice: Voice; precision: Precision; whose?: Whose }
  /** The claim or derived figure that it says, and its whole sentence; a label without one is no figure. */
  opens?: { id: string; says: string }
}

interface EndLabelsProps {
  labels: readonly EndLabel[]
  scale: LaneScale
  onSelect: (id: string) => void
}

/** px between words, and between buttons: none may be smaller. */
const APART = 14.5
const TARGET = 24
/** px of a label of two lines. */
const TWO_LINES = 30

/** The years in view move no label: its height, its words and what it opens are what is drawn. */
const isSame = (a: EndLabelsProps, b: EndLabelsProps) =>
  a.onSelect === b.onSelect &&
  saysTheSame(a.labels, b.labels) &&
  saysTheSame([a.scale.k, a.scale.plot], [b.scale.k, b.scale.plot]) &&
  a.labels.every(({ value }) => a.scale.y(value) === b.scale.y(value))

/** Labels in the order of their data, pushed apart; where they do not all fit, the last given leave first. */
export function endLabels({ labels, scale, onSelect }: EndLabelsProps) {
  const { y, plot, k } = scale
  const isTall = labels.some(({ aside }) => aside)
  const apart = (isTall ? TWO_LINES : labels.some(({ opens }) => opens) ? TARGET : APART) * k
  const [low, high] = [plot.top - 6 * k, plot.bottom - (isTall ? 9 : 4) * k]
  const shown = labels
    .slice(0, fitting(apart, low, high))
    .map((label, order) => ({ label, order, wanted: y(label.value) }))
    .sort((a, b) => a.wanted - b.wanted || a.order - b.order)
  const places = spreadLabels(
    shown.map(({ wanted }) => wanted),
    apart,
    low,
    high,
  )
  return (
    <ul className="lane__labels">
      {shown.map(({ label, order }, i) => (
        <li
          key={order}
          className={classes(`tone-${label.tone}`, label.isStrong && 'is-strong')}
          style={{ top: places[i] }}
          // words without a figure are said at the roving point
          aria-hidden={!label.opens || undefined}
        >
          {label.glyph && <VoiceGlyph {...label.glyph} />}
          <span>
            {label.opens ? <Opens {...label.opens} text={label.text} onSelect={onSelect} /> : label.text}
            {label.aside && <small>{label.aside}</small>}
          </span>
        </li>
      ))}
    </ul>
  )
}

export const EndLabels = memo(endLabels, isSame)

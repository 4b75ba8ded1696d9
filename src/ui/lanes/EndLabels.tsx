import type { Precision } from '#domain/codelists.ts'
import type { Voice, Whose } from '#domain/lane.ts'
import { classes } from './classes.ts'
import type { LaneScale } from './laneScale.ts'
import type { Tone } from './Readout.tsx'
import { fitting, spreadLabels } from './spreadLabels.ts'
import { VoiceGlyph } from './VoiceGlyph.tsx'

/** A direct label right of the plot. */
export interface EndLabel {
  text: string
  /** Value beside which it stands. */
  value: number
  tone: Tone
  isStrong?: boolean
  glyph?: { voice: Voice; precision: Precision; whose?: Whose }
  /** A figure that no mark of the lane stands for: it opens its own evidence. */
  figure?: string
}

interface EndLabelsProps {
  labels: readonly EndLabel[]
  scale: LaneScale
  /** Without it all labels are words only. */
  onFigure?: (id: string) => void
}

const APART = 14.5

/** Labels in the order of their data, pushed apart; where they do not all fit, the last given leave first. */
export function EndLabels({ labels, scale, onFigure }: EndLabelsProps) {
  const { y, plot, k } = scale
  const [low, high] = [plot.top - 6 * k, plot.bottom - 4 * k]
  const shown = labels
    .slice(0, fitting(APART * k, low, high))
    .map((label, order) => ({ label, order, wanted: y(label.value) }))
    .sort((a, b) => a.wanted - b.wanted || a.order - b.order)
  const places = spreadLabels(
    shown.map(({ wanted }) => wanted),
    APART * k,
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
          // marks speak for themselves at the roving point
          aria-hidden={!onFigure || label.figure === undefined || undefined}
        >
          {label.glyph && <VoiceGlyph {...label.glyph} />}
          {onFigure && label.figure !== undefined ? (
            <button type="button" className="figure" onClick={() => onFigure(label.figure!)}>
              {label.text}
            </button>
          ) : (
            label.text
          )}
        </li>
      ))}
    </ul>
  )
}

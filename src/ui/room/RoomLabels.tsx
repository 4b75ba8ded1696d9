import type { Precision } from '#domain/codelists.ts'
import type { Voice, Whose } from '#domain/lane.ts'
import { Heard } from '../evidence/Heard.tsx'
import { classes } from '../lanes/classes.ts'
import type { LaneScale } from '../lanes/laneScale.ts'
import type { Tone } from '../lanes/Readout.tsx'
import { fitting, spreadLabels } from '../lanes/spreadLabels.ts'
import { VoiceGlyph } from '../lanes/VoiceGlyph.tsx'

/** A direct label right of the lane, with its value. */
export interface RoomLabel {
  text: string
  /** Value beside which it stands. */
  value: number
  tone: Tone
  glyph?: { voice: Voice; precision: Precision; whose?: Whose }
}

interface Props {
  labels: readonly RoomLabel[]
  scale: LaneScale
  u: number
}

/** Least distance of two labels, room units. */
const APART = 42

/** Labels in the order of their data, pushed apart; where they do not all fit, the last given leave first. */
export function RoomLabels({ labels, scale: { y, plot }, u }: Props) {
  const [low, high] = [plot.top, plot.bottom - 8 * u]
  const shown = labels
    .slice(0, fitting(APART * u, low, high))
    .map((label, order) => ({ label, order, wanted: y(label.value) }))
    .sort((a, b) => a.wanted - b.wanted || a.order - b.order)
  const places = spreadLabels(
    shown.map(({ wanted }) => wanted),
    APART * u,
    low,
    high,
  )
  return (
    <ul className="room-labels">
      {shown.map(({ label: { text, tone, glyph }, order }, i) => (
        <li key={order} className={classes(`tone-${tone}`)} style={{ top: places[i] }}>
          {glyph ? <VoiceGlyph {...glyph} /> : null}
          <Heard text={text} />
        </li>
      ))}
    </ul>
  )
}

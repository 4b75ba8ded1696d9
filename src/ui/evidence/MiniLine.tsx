import type { Precision } from '#domain/codelists.ts'
import type { Voice, Whose } from '#domain/lane.ts'
import { GlyphShape } from '../lanes/GlyphShape.tsx'
import { textWidth } from '../lanes/textWidth.ts'
import { spreadAlong } from './spreadAlong.ts'

export interface MiniPoint {
  id: string
  value: number
  label: string
  /** Spoken name of the button: who says what. */
  name: string
  voice: Voice
  whose: Whose
  precision: Precision
}

interface MiniLineProps {
  points: readonly MiniPoint[]
  selected: string | null
  onOpen: (id: string) => void
}

/** All lengths are of a text of this size; the drawing grows with it. */
const SIZE = 13
const WIDTH = 172
const HEIGHT = 37
const LINE = 31
const GAP = 7
/** The least width of what can be hit (WCAG 2.5.8). */
const TARGET = 24

/** Two or more accounts from zero to the largest: the bar between them is as long as they differ. */
export function MiniLine({ points, selected, onOpen }: MiniLineProps) {
  const sorted = points.toSorted((a, b) => a.value - b.value)
  const top = Math.max(...sorted.map(({ value }) => value), Number.MIN_VALUE)
  const x = (value: number) => 6 + Math.max(0, value / top) * (WIDTH - 22)
  const place = (shown: readonly MiniPoint[]) =>
    spreadAlong(
      shown.map(({ value, label }) => ({
        at: x(value),
        width: Math.max(TARGET, textWidth(label, SIZE, 'strong')),
      })),
      WIDTH,
      GAP,
    )
  const ends = sorted.length > 2 ? [sorted[0]!, sorted.at(-1)!] : sorted
  const all = place(sorted)
  const shown = all ? sorted : ends
  const lefts = all ?? place(ends) ?? ends.map((_, i) => (i === 0 ? 0 : WIDTH / 2))
  return (
    <span className="mini-line">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        <line className="mini-line__axis" x1={0} x2={WIDTH} y1={LINE} y2={LINE} />
        <line className="mini-line__bar" x1={x(sorted[0]!.value)} x2={x(top)} y1={LINE} y2={LINE} />
        {sorted.map((point) => (
          <g key={point.id} className={`hue-${point.whose}`}>
            <GlyphShape voice={point.voice} precision={point.precision} x={x(point.value)} y={LINE} r={4} />
          </g>
        ))}
      </svg>
      {shown.map((point, i) => (
        <button
          key={point.id}
          type="button"
          className="figure"
          aria-label={point.name}
          aria-pressed={point.id === selected}
          style={{ left: `${lefts[i]! / SIZE}em` }}
          onClick={() => onOpen(point.id)}
        >
          {point.label}
        </button>
      ))}
    </span>
  )
}

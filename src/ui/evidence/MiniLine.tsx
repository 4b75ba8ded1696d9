import type { Precision } from '#domain/codelists.ts'
import type { Voice, Whose } from '#domain/lane.ts'
import { useTextSpacing } from '../frame/textSpacing.ts'
import { GlyphShape } from '../lanes/GlyphShape.tsx'
import { miniLineLayout, SIZE, WIDTH } from './miniLineLayout.ts'

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

const HEIGHT = 37
const LINE = 31

/** Two or more accounts from zero to the largest: the bar between them is as long as they differ. */
export function MiniLine({ points, selected, onOpen }: MiniLineProps) {
  useTextSpacing()
  const { sorted, x, width, shown } = miniLineLayout(points)
  return (
    <span className="mini-line" style={{ width: `${width / SIZE}em` }}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        <line className="mini-line__axis" x1={0} x2={WIDTH} y1={LINE} y2={LINE} />
        <line
          className="mini-line__bar"
          x1={x(sorted[0]!.value)}
          x2={x(sorted.at(-1)!.value)}
          y1={LINE}
          y2={LINE}
        />
        {sorted.map((point) => (
          <g key={point.id} className={`hue-${point.whose}`}>
            <GlyphShape voice={point.voice} precision={point.precision} x={x(point.value)} y={LINE} r={4} />
          </g>
        ))}
      </svg>
      {shown.map(({ point, left }) => (
        <button
          key={point.id}
          type="button"
          className="figure"
          data-opens={point.id}
          aria-label={point.name}
          aria-pressed={point.id === selected}
          style={{ left: `${left / SIZE}em` }}
          onClick={() => onOpen(point.id)}
        >
          {point.label}
        </button>
      ))}
    </span>
  )
}

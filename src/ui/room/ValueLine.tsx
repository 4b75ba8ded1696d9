import type { Precision } from '#domain/codelists.ts'
import type { Voice, Whose } from '#domain/lane.ts'
import { spreadAlong } from '../evidence/spreadAlong.ts'
import { GlyphShape } from '../lanes/GlyphShape.tsx'
import { textWidth } from '../lanes/textWidth.ts'

export interface ValuePoint {
  id: string
  value: number
  label: string
  voice: Voice
  whose: Whose
  precision: Precision
}

const LABEL = 28

/** Accounts of one thing from zero to the largest of the row: the bar between them is as long as they differ. */
export function ValueLine({ points, width, u }: { points: readonly ValuePoint[]; width: number; u: number }) {
  const sorted = points.toSorted((a, b) => a.value - b.value)
  const top = Math.max(...sorted.map(({ value }) => value), Number.MIN_VALUE)
  const edge = 60 * u
  const x = (value: number) => edge + Math.max(0, value / top) * (width - 2 * edge)
  const place = (shown: readonly ValuePoint[]) =>
    spreadAlong(
      shown.map(({ value, label }) => ({ at: x(value), width: textWidth(label, LABEL * u, 'strong') })),
      width,
      20 * u,
    )
  const ends = [sorted[0]!, sorted.at(-1)!]
  const all = place(sorted)
  const shown = all ? sorted : ends
  const lefts = all ?? place(ends) ?? [0, width / 2]
  const line = 66 * u
  return (
    <svg className="value-line" width={width} height={92 * u} aria-hidden="true">
      <line
        className="value-line__axis"
        x1={edge}
        x2={width - edge}
        y1={line}
        y2={line}
        strokeWidth={2 * u}
      />
      <line
        className="value-line__bar"
        x1={x(sorted[0]!.value)}
        x2={x(top)}
        y1={line}
        y2={line}
        strokeWidth={5 * u}
      />
      {sorted.map((point) => (
        <g key={point.id} className={`hue-${point.whose}`}>
          <GlyphShape
            voice={point.voice}
            precision={point.precision}
            x={x(point.value)}
            y={line}
            r={10 * u}
          />
        </g>
      ))}
      {shown.map(({ id, label }, i) => (
        <text key={id} x={lefts[i]} y={25 * u}>
          {label}
        </text>
      ))}
    </svg>
  )
}

import type { Precision } from '#domain/codelists.ts'
import type { Voice, Whose } from '#domain/lane.ts'
import { GlyphShape } from '../lanes/GlyphShape.tsx'
import { numberScale } from './numberLineLayout.ts'

export interface NumberLinePoint {
  id: string
  value: number
  label: string
  voice: Voice
  whose: Whose
  precision: Precision
  state: 'own' | 'agrees' | 'rival' | 'rejected'
}

interface NumberLineProps {
  points: readonly NumberLinePoint[]
  formatTick: (value: number) => string
}

/** Heights in em, so that rows grow with the text of the theme. */
const ROW = 1.7
const TOP = 0.3
const em = (length: number) => `${length}em`
/** Beyond this share of the width a label stands to the left of its glyph. */
const TURN = 52

/**
 * The accounts of one figure on one line, each in a row of its own, so that no label meets another. The list below
 * says the same in words, so this is not spoken.
 */
export function NumberLine({ points, formatTick }: NumberLineProps) {
  const { ticks, at } = numberScale(points.map(({ value }) => value))
  const foot = TOP + points.length * ROW
  return (
    <div className="number-line" aria-hidden="true">
      <svg width="100%" height={em(foot + 1.5)}>
        {ticks.map((tick, i) => (
          <g key={tick}>
            <line
              className="number-line__grid"
              x1={`${at(tick)}%`}
              x2={`${at(tick)}%`}
              y1={0}
              y2={em(foot)}
            />
            <svg x={`${at(tick)}%`} y={em(foot)} overflow="visible">
              <text
                className="number-line__tick"
                dy="1.25em"
                textAnchor={i === 0 ? 'start' : i === ticks.length - 1 ? 'end' : 'middle'}
                dx={i === 0 ? -8 : i === ticks.length - 1 ? 8 : 0}
              >
                {formatTick(tick)}
              </text>
            </svg>
          </g>
        ))}
        {points.map((point, row) => (
          <svg
            key={point.id}
            x={`${at(point.value)}%`}
            y={em(TOP + (row + 0.5) * ROW)}
            overflow="visible"
            className={`hue-${point.whose}`}
          >
            {point.state === 'own' ? <circle className="number-line__own" r={9.5} /> : null}
            <GlyphShape voice={point.voice} precision={point.precision} x={0} y={0} r={4.5} />
            {point.state === 'rejected' ? <path className="number-line__strike" d="M-8 7L8 -7" /> : null}
          </svg>
        ))}
      </svg>
      {points.map((point, row) => {
        const x = at(point.value)
        const side = x > TURN ? { right: `calc(${100 - x}% + 15px)` } : { left: `calc(${x}% + 15px)` }
        return (
          <span
            key={point.id}
            className="number-line__label"
            data-state={point.state}
            style={{ top: em(TOP + row * ROW), maxWidth: `calc(${x > TURN ? x : 100 - x}% - 15px)`, ...side }}
          >
            {point.label}
          </span>
        )
      })}
    </div>
  )
}

import type { CSSProperties } from 'react'
import type { Area, Precision } from '#domain/codelists.ts'
import type { Voice } from '#domain/lane.ts'
import { GlyphShape } from '../lanes/GlyphShape.tsx'
import { textWidth } from '../lanes/textWidth.ts'
import { wrapText } from './wrapText.ts'
import { TextLines } from './TextLines.tsx'
import './paper.css'

export interface PaperVoice {
  glyph: { voice: Voice; precision: Precision } | null
  /** "over", "about"; stands small before the number. */
  qualifier: string
  number: string
  /** Account and period. */
  by: string
  /** "2 rivals", or nothing. */
  aside: string
  tone?: Area
}

export interface PaperTile {
  id: string
  name: string
  voices: readonly PaperVoice[]
}

interface FigureTilesProps {
  tiles: readonly PaperTile[]
  width: number
  height: number
  k: number
  /** Tiles side by side. */
  columns: number
}

const BY_LINE = 15
const FIGURE = 27
const QUALIFIER = 0.62

/** As large as the others, unless its neighbour is too near. */
function figureSize({ qualifier, number }: PaperVoice, width: number, k: number): number {
  const at = (size: number) =>
    textWidth(number, size, 'serif') + (qualifier ? textWidth(`${qualifier} `, size * QUALIFIER) : 0)
  return Math.min(FIGURE * k, (FIGURE * k * width) / at(FIGURE * k))
}

/** Headline figures side by side, as a drawing for paper. */
export function FigureTiles({ tiles, width, height, k, columns }: FigureTilesProps) {
  const rows = Math.ceil(tiles.length / columns)
  const rowHeight = height / rows
  const column = width / columns
  const inset = 14 * k
  return (
    <svg
      className="paper-drawing"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      style={{ '--text-xs': `${12 * k}px` } as CSSProperties}
      aria-hidden="true"
    >
      {tiles.map(({ id, name, voices }, i) => {
        const [left, top] = [(i % columns) * column, Math.floor(i / columns) * rowHeight]
        const x = i % columns === 0 ? 0 : inset
        const room = (column - x - inset) / voices.length
        return (
          <g key={id} transform={`translate(${left} ${top})`}>
            {i % columns > 0 && (
              <line className="paper-rule" x1={0} x2={0} y1={4 * k} y2={rowHeight - 16 * k} />
            )}
            <text className="paper-quiet" x={x} y={14 * k}>
              {name}
            </text>
            {voices.map((voice, v) => (
              <Voice key={v} voice={voice} x={x + v * room} width={room - 10 * k} k={k} />
            ))}
          </g>
        )
      })}
    </svg>
  )
}

function Voice({ voice, x, width, k }: { voice: PaperVoice; x: number; width: number; k: number }) {
  const { glyph, qualifier, number, by, aside, tone } = voice
  const indent = glyph ? 14 * k : 0
  const lines = wrapText(by, width - indent, 12 * k, 'sans', 3)
  const size = figureSize(voice, width, k)
  return (
    <g transform={`translate(${x} 0)`}>
      <text
        className={tone ? `paper-figure tone-${tone} paper-tone` : 'paper-figure'}
        x={0}
        y={46 * k}
        style={{ '--paper-figure': `${size}px` } as CSSProperties}
      >
        {qualifier && <tspan className="paper-figure__qualifier">{qualifier} </tspan>}
        <tspan>{number}</tspan>
      </text>
      {glyph && <GlyphShape {...glyph} x={5 * k} y={61 * k} r={4 * k} />}
      <TextLines className="paper-quiet" lines={lines} x={indent} y={65 * k} lineHeight={BY_LINE * k} />
      {aside && (
        <text className="paper-strong" x={indent} y={(65 + BY_LINE * lines.length) * k}>
          {aside}
        </text>
      )}
    </g>
  )
}

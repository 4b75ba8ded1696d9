import type { CSSProperties } from 'react'
import type { Precision } from '#domain/codelists.ts'
import type { Voice, Whose } from '#domain/lane.ts'
import { GlyphShape } from '../lanes/GlyphShape.tsx'
import { wrapText } from './wrapText.ts'
import './paper.css'

export interface PaperItem {
  text: string
  /** Small words after it. */
  by: string
  glyph: { voice: Voice; precision: Precision; whose: Whose } | null
}

export interface PaperRow {
  id: string
  name: string
  /** Second, quiet line of the name. */
  about: string
  cells: readonly (readonly PaperItem[])[]
}

interface RowsDrawingProps {
  /** Of the cells; the first column has none. */
  heads: readonly string[]
  rows: readonly PaperRow[]
  width: number
  k: number
  /** Share of the width that the names take. */
  share: number
}

const LINE = 17
const PAD = 8
const HEAD = 24

/** Lines that an item takes: the figure, and under it who says so. */
const linesOf = ({ by }: PaperItem) => (by ? 2 : 1)

const rowHeight = ({ cells }: PaperRow, k: number) =>
  (Math.max(2, ...cells.map((items) => items.reduce((sum, item) => sum + linesOf(item), 0))) * LINE + PAD) * k

/** How tall the rows come out. */
export const rowsHeight = (rows: readonly PaperRow[], k: number): number =>
  HEAD * k + rows.reduce((sum, row) => sum + rowHeight(row, k), 0) + k

/** Rows of accounts: what, then who says how much, as a drawing for paper. */
export function RowsDrawing({ heads, rows, width, k, share }: RowsDrawingProps) {
  const first = width * share
  const column = (width - first) / heads.length
  const height = rowsHeight(rows, k)
  const topOf = (index: number) =>
    rows.slice(0, index).reduce((sum, row) => sum + rowHeight(row, k), HEAD * k)
  return (
    <svg
      className="paper-drawing"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      style={{ '--text-xs': `${12 * k}px` } as CSSProperties}
      aria-hidden="true"
    >
      {heads.map((head, i) => (
        <text key={head} className="paper-quiet" x={first + i * column} y={14 * k}>
          {head}
        </text>
      ))}
      {rows.map((row, index) => {
        const top = topOf(index)
        const [name = ''] = wrapText(row.name, first - 12 * k, 12 * k, 'strong', 1)
        return (
          <g key={row.id} transform={`translate(0 ${top})`}>
            <line className="paper-rule" x1={0} x2={width} y1={0} y2={0} />
            <text className="paper-strong" x={0} y={17 * k}>
              {name}
            </text>
            <text className="paper-quiet" x={0} y={(17 + LINE) * k}>
              {row.about}
            </text>
            {row.cells.map((items, c) =>
              items.map((item, i) => (
                <g
                  key={`${c} ${i}`}
                  className={`hue-${item.glyph?.whose ?? 'both'}`}
                  transform={`translate(${first + c * column} ${(17 + lineOf(items, i) * LINE) * k})`}
                >
                  {item.glyph && (
                    <GlyphShape
                      voice={item.glyph.voice}
                      precision={flat(item.glyph.precision)}
                      x={5 * k}
                      y={-4 * k}
                      r={4 * k}
                    />
                  )}
                  <text className="paper-strong" x={item.glyph ? 15 * k : 0} y={0}>
                    {item.text}
                  </text>
                  <text className="paper-quiet" x={item.glyph ? 15 * k : 0} y={LINE * k}>
                    {wrapText(item.by, column - 30 * k, 12 * k, 'sans', 1)[0] ?? ''}
                  </text>
                </g>
              )),
            )}
          </g>
        )
      })}
      <line className="paper-rule" x1={0} x2={width} y1={topOf(rows.length)} y2={topOf(rows.length)} />
    </svg>
  )
}

/** In a line of text there is no room for whiskers: the word before the number says them. */
const flat = (precision: Precision): Precision => (precision === 'approximate' ? 'approximate' : 'rounded')

const lineOf = (items: readonly PaperItem[], index: number): number =>
  items.slice(0, index).reduce((sum, item) => sum + linesOf(item), 0)

import type { CSSProperties } from 'react'
import type { EndLabel } from '../lanes/EndLabels.tsx'
import { GlyphShape } from '../lanes/GlyphShape.tsx'
import { type KeyItem, KeyMark } from '../lanes/KeySymbol.tsx'
import { type LaneDrawing as Drawing, laneScale } from '../lanes/laneScale.ts'
import { LaneSvg } from '../lanes/LaneSvg.tsx'
import { fitting, spreadLabels } from '../lanes/spreadLabels.ts'
import { textWidth } from '../lanes/textWidth.ts'
import { PaperAxis } from './PaperAxis.tsx'
import './paper.css'

export interface PaperLaneProps {
  /** Width and height are those of the whole drawing. */
  drawing: Drawing
  keyItems: readonly KeyItem[]
  /** The most important first. */
  labels: readonly EndLabel[]
}

const AXIS = 22
const KEY_ROW = 20
const LABEL_LINE = 14.5
const LABEL_GAP = 10

/** A lane as a drawing for paper: its key over the plot, its labels right of it, its years under it. */
export function PaperLane({ drawing, keyItems, labels }: PaperLaneProps) {
  const { width, height, k, domain } = drawing
  const places = keyPlaces(keyItems, width, k)
  const head = places.length > 0 ? (places.at(-1)!.row + 1) * KEY_ROW * k : 0
  const gutter = labels.length > 0 ? labelRoom(labels, k) : 0
  const plot = { ...drawing, width: width - gutter, height: height - head - AXIS * k }
  const scale = laneScale(plot)
  const [low, high] = [scale.plot.top - 6 * k, scale.plot.bottom - 4 * k]
  const shown = labels
    .slice(0, fitting(LABEL_LINE * k, low, high))
    .map((label, order) => ({ label, order, wanted: scale.y(label.value) }))
    .sort((a, b) => a.wanted - b.wanted || a.order - b.order)
  const tops = spreadLabels(
    shown.map(({ wanted }) => wanted),
    LABEL_LINE * k,
    low,
    high,
  )
  return (
    <svg
      className="paper-drawing"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      style={{ '--text-xs': `${12 * k}px` } as CSSProperties}
      aria-hidden="true"
    >
      {places.map(({ item, x, row }) => (
        <g key={item.label} transform={`translate(${x} ${row * KEY_ROW * k})`}>
          <g transform={`scale(${k})`} className={`lane-drawing hue-${item.whose ?? 'both'}`}>
            <KeyMark {...item} />
          </g>
          <text className="paper-quiet" x={22 * k} y={10.4 * k}>
            {item.label}
          </text>
        </g>
      ))}
      <g transform={`translate(0 ${head})`}>
        <LaneSvg drawing={plot} />
        {shown.map(({ label, order }, i) => (
          <g
            key={order}
            className={`tone-${label.tone} hue-${label.glyph?.whose ?? 'both'}`}
            transform={`translate(${round(plot.width + LABEL_GAP * k)} ${round(tops[i]!)})`}
          >
            {label.glyph && (
              <GlyphShape
                voice={label.glyph.voice}
                precision={label.glyph.precision === 'approximate' ? 'approximate' : 'rounded'}
                x={5 * k}
                y={0}
                r={4 * k}
              />
            )}
            <text
              className={label.tone === 'quiet' ? 'paper-tone' : 'paper-tone paper-tone--strong'}
              x={label.glyph ? 14 * k : 0}
              y={4 * k}
            >
              {label.text}
            </text>
          </g>
        ))}
        <g transform={`translate(0 ${round(plot.height - 6 * k)})`}>
          <PaperAxis domain={domain} width={plot.width} k={k} />
        </g>
      </g>
    </svg>
  )
}

function labelRoom(labels: readonly EndLabel[], k: number): number {
  const longest = labels.map(({ text, glyph }) => textWidth(text, 12 * k, 'strong') + (glyph ? 14 * k : 0))
  return Math.ceil(Math.max(...longest) + LABEL_GAP * k)
}

/** Items of the key side by side, in rows. */
function keyPlaces(items: readonly KeyItem[], width: number, k: number) {
  let [x, row] = [0, 0]
  return items.map((item) => {
    const length = 22 * k + textWidth(item.label, 12 * k) + 18 * k
    if (x > 0 && x + length - 18 * k > width) [x, row] = [0, row + 1]
    const place = { item, x: round(x), row }
    x += length
    return place
  })
}

const round = (value: number) => Math.round(value * 10) / 10

import type { CSSProperties } from 'react'
import { EVENT_GROUPS, type EventGroup } from '#domain/codelists.ts'
import type { EventDots } from '#domain/lane.ts'
import type { Span } from '#domain/timePeriod.ts'
import { timeScale } from '../score/timeScale.ts'
import { drawTimeline } from '../timeline/drawTimeline.ts'
import type { TimelinePalette } from '../timeline/palette.ts'
import type { LayOut } from '../timeline/timelineLayout.ts'
import { leaders } from './leaders.ts'
import { PaperAxis } from './PaperAxis.tsx'
import { svgContext } from './svgContext.tsx'
import './paper.css'

export interface TimelineDrawingProps {
  dots: EventDots
  domain: Span
  width: number
  height: number
  k: number
  layOut: LayOut
  palette: TimelinePalette
  /** Decimal year of the day of knowledge. */
  knownOn: number | null
  rowLabel: (group: EventGroup) => string
  rowCount: (group: EventGroup) => string
  /** Events that are named over the rows, the most important first. */
  named: readonly { id: string; text: string }[]
}

const GUTTER = 142
const AXIS = 22
const TIER = 16
const MOST_TIERS = 7

/** The six rows of events, with the names of some over them, as a drawing for paper. */
export function TimelineDrawing(props: TimelineDrawingProps) {
  const { dots, domain, width, height, k, layOut, palette, knownOn, rowLabel, rowCount, named } = props
  const left = GUTTER * k
  const plot = width - left
  const { x } = timeScale(domain, plot)
  const wishes = named.flatMap(({ id, text }) => {
    const at = dots.at[dots.indexOf(id)]
    return at === undefined ? [] : [{ id, text, x: x(at) }]
  })
  const names = leaders(wishes, { width: plot, size: 12 * k, most: MOST_TIERS })
  const tiers = Math.max(0, ...names.map(({ tier }) => tier + 1))
  const top = tiers > 0 ? (tiers * TIER + 6) * k : 0
  const rowHeight = (height - top - AXIS * k) / EVENT_GROUPS.length
  const layout = layOut(dots, { x, width: plot, rowHeight, rows: EVENT_GROUPS, isStacked: false, scale: k })
  const { context, shapes } = svgContext()
  drawTimeline(context, layout, palette, { scale: k, knownAt: knownOn === null ? null : x(knownOn) })
  return (
    <svg
      className="paper-drawing"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      style={{ '--text-xs': `${12 * k}px` } as CSSProperties}
      aria-hidden="true"
    >
      {EVENT_GROUPS.map((group, row) => {
        const y = top + layout.lines[row]! + 4 * k
        return (
          <text key={group} x={0} y={round(y)}>
            <tspan className="paper-strong">{rowLabel(group)}</tspan>
            <tspan className="paper-quiet" dx={6 * k}>
              {rowCount(group)}
            </tspan>
          </text>
        )
      })}
      <g transform={`translate(${left} 0)`}>
        {names.map(({ id, x: at, tier }) => (
          <line
            key={id}
            className="paper-leader"
            x1={round(at)}
            x2={round(at)}
            y1={round((tiers - tier) * TIER * k - 1)}
            y2={round(top + (layout.find(id)?.y ?? 0))}
            strokeWidth={0.75 * k}
          />
        ))}
        <g transform={`translate(0 ${top})`}>{shapes}</g>
        {names.map(({ id, text, left: start, tier }) => (
          <text key={id} className="paper-name" x={round(start)} y={round((tiers - tier) * TIER * k - 4 * k)}>
            {text}
          </text>
        ))}
        <g transform={`translate(0 ${round(height - AXIS * k)})`}>
          <PaperAxis domain={domain} width={plot} k={k} />
        </g>
      </g>
    </svg>
  )
}

const round = (value: number) => Math.round(value * 10) / 10

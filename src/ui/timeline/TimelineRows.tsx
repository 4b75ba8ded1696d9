import { type KeyboardEvent, useRef, useState } from 'react'
import type { EventGroup } from '#domain/codelists.ts'
import type { TimelineLayout } from './timelineLayout.ts'

interface TimelineRowsProps {
  rows: readonly EventGroup[]
  layout: TimelineLayout
  isStacked: boolean
  plotLeft: number
  rightWidth: number
  rowLabel: (group: EventGroup) => string
  rowCount: (group: EventGroup) => string
  /** Opens what a row counts. */
  onCount?: ((group: EventGroup) => void) | undefined
}

/** Names of the rows in the left gutter and their counts in the right one; over each line where there is no gutter. */
export function TimelineRows({
  rows,
  layout,
  isStacked,
  plotLeft,
  rightWidth,
  rowLabel,
  rowCount,
  onCount,
}: TimelineRowsProps) {
  const [stop, setStop] = useState(0)
  const list = useRef<HTMLUListElement>(null)
  /** One stop of Tab for all counts: up and down lead from row to row. */
  const handleKey = (event: KeyboardEvent, row: number) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    event.stopPropagation()
    const next = Math.max(0, Math.min(rows.length - 1, row + step))
    setStop(next)
    list.current?.querySelectorAll<HTMLElement>('.figure')[next]?.focus()
  }
  return (
    <ul ref={list} className="event-rows__rows">
      {rows.map((group, row) => (
        <li key={group} style={{ top: isStacked ? row * layout.rowHeight : layout.lines[row] }}>
          <span
            className="event-rows__name"
            style={isStacked ? undefined : { width: plotLeft }}
            title={rowLabel(group)}
          >
            {rowLabel(group)}
          </span>
          <span className="event-rows__count" style={isStacked ? undefined : { width: rightWidth }}>
            {onCount ? (
              <button
                type="button"
                className="figure"
                tabIndex={row === stop ? 0 : -1}
                style={{ height: isStacked ? undefined : layout.rowHeight }}
                aria-label={`${rowCount(group)}, ${rowLabel(group)}`}
                onKeyDown={(event) => handleKey(event, row)}
                onFocus={() => setStop(row)}
                onClick={() => onCount(group)}
              >
                {rowCount(group)}
              </button>
            ) : (
              rowCount(group)
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}

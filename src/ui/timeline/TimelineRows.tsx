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
}: TimelineRowsProps) {
  return (
    <ul className="event-rows__rows">
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
            {rowCount(group)}
          </span>
        </li>
      ))}
    </ul>
  )
}

import type { PlacedDot, TimelineLayout } from './timelineLayout.ts'

interface TimelineRingsProps {
  layout: TimelineLayout
  k: number
  selected: string | null
  rings: readonly string[]
  /** Marks under the rows, where there are too many for rings. */
  tied: string
  hovered: PlacedDot | null
}

/** What changes with every gesture stands over the canvas: the chosen event, those tied to it, the one pointed at. */
export function TimelineRings({ layout, k, selected, rings, tied, hovered }: TimelineRingsProps) {
  const chosen = selected === null ? undefined : layout.find(selected)
  return (
    <svg
      className="event-rows__rings"
      width={layout.width}
      height={layout.rowHeight * layout.lines.length}
      aria-hidden="true"
    >
      {tied !== '' && <path className="event-rows__ring" data-event-tied="" d={tied} />}
      {rings.map((id) => {
        const item = id === selected ? undefined : layout.find(id)
        return (
          item && (
            <circle
              key={id}
              data-event-ring={id}
              className="event-rows__ring"
              cx={item.x}
              cy={item.y}
              r={item.r + 3.2 * k}
            />
          )
        )
      })}
      {hovered && hovered.dot.id !== selected && (
        <circle
          data-event-hover={hovered.dot.id}
          className="event-rows__ring"
          cx={hovered.x}
          cy={hovered.y}
          r={hovered.r + 3 * k}
        />
      )}
      {chosen && (
        <g data-event-selected={chosen.dot.id}>
          <circle className="event-rows__disc" cx={chosen.x} cy={chosen.y} r={chosen.r + 3.6 * k} />
          <circle
            className={
              chosen.dot.isPlanned ? 'event-rows__core event-rows__core--planned' : 'event-rows__core'
            }
            cx={chosen.x}
            cy={chosen.y}
            r={chosen.r}
          />
        </g>
      )}
    </svg>
  )
}

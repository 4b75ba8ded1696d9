import type { KeyboardEvent } from 'react'
import { type LanePoint, pointAfter } from './lanePoints.ts'

interface RovingPointProps {
  points: readonly LanePoint[]
  current: LanePoint
  k: number
  isSelected: boolean
  label: string
  onMove: (point: LanePoint) => void
  onSelect: (id: string) => void
  onRead: (at: number | null) => void
}

const SMALLEST = 24

/** The one point of a lane that holds its tab stop: a real button over the mark. */
export function RovingPoint(props: RovingPointProps) {
  const { points, current, k, isSelected, label, onMove, onSelect, onRead } = props
  const width = Math.max(SMALLEST * k, current.box ? current.box.right - current.box.left : 0)
  const height = Math.max(SMALLEST * k, current.box ? current.box.bottom - current.box.top : 0)
  const handleKey = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    if (!/^(?:Arrow(?:Left|Right|Up|Down)|Home|End)$/.test(event.key)) return
    // also at the ends, where the key does nothing: the page must not scroll or change its range instead
    event.preventDefault()
    event.stopPropagation()
    const next = pointAfter(points, current, event.key)
    if (next) onMove(next)
  }
  return (
    <button
      key={current.id}
      type="button"
      className="lane__point"
      data-claim={current.id}
      aria-label={label}
      aria-pressed={isSelected}
      style={{ left: current.x - width / 2, top: current.y - height / 2, width, height }}
      onKeyDown={handleKey}
      onFocus={() => onRead(current.at)}
      onBlur={() => onRead(null)}
      onClick={(event) => {
        event.stopPropagation()
        onSelect(current.id)
      }}
    />
  )
}

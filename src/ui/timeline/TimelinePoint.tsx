import { type KeyboardEvent, useEffect, useRef } from 'react'
import { isWalk } from './nearestDot.ts'
import type { PlacedDot } from './timelineLayout.ts'

interface TimelinePointProps {
  item: PlacedDot
  label: string
  isSelected: boolean
  /** After a key or a click: the button that comes into being takes the focus. */
  takesFocus: 'key' | 'pointer' | null
  onWalk: (key: string) => void
  onOpen: () => void
  /** Seen when it came from the keyboard. */
  onFocus: (isVisible: boolean) => void
  onBlur: () => void
}

/** The one tab stop of the timeline: a real button over one dot. */
export function TimelinePoint({
  item,
  label,
  isSelected,
  takesFocus,
  onWalk,
  onOpen,
  onFocus,
  onBlur,
}: TimelinePointProps) {
  const ref = useRef<HTMLButtonElement>(null)
  const { id } = item.dot
  useEffect(
    function focusNewPoint() {
      if (takesFocus) ref.current?.focus({ preventScroll: true })
    },
    [takesFocus, id],
  )
  const handleKey = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || !isWalk(event.key)) return
    // also at the ends, where the key does nothing: the page must not scroll or change its range instead
    event.preventDefault()
    event.stopPropagation()
    onWalk(event.key)
  }
  return (
    <button
      key={id}
      ref={ref}
      type="button"
      className="event-rows__point"
      data-event-point={id}
      data-quiet={takesFocus === 'pointer' || undefined}
      aria-label={label}
      aria-pressed={isSelected}
      style={{ left: item.x, top: item.y }}
      onKeyDown={handleKey}
      onFocus={({ currentTarget }) =>
        onFocus(takesFocus === null ? currentTarget.matches(':focus-visible') : takesFocus === 'key')
      }
      onBlur={onBlur}
      onClick={(event) => {
        // a click with the pointer belongs to the dot under it, which need not be this one
        if (event.detail > 0) return
        event.stopPropagation()
        onOpen()
      }}
    />
  )
}

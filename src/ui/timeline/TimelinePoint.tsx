import { type KeyboardEvent, useEffect, useRef } from 'react'
import { isWalk } from './nearestDot.ts'
import type { PlacedDot } from './timelineLayout.ts'

interface TimelinePointProps {
  item: PlacedDot
  label: string
  /** Its place among the events of its row, from 1, and how many these are. */
  place: number
  of: number
  isSelected: boolean
  /** Where the walk came from: it stays for a step, out of the way of Tab and pointer. */
  isPast: boolean
  /** After a key or a click: the button that comes into being takes the focus. */
  takesFocus: 'key' | 'pointer' | null
  onWalk: (key: string) => void
  onOpen: () => void
  /** Seen when it came from the keyboard. */
  onFocus: (isVisible: boolean) => void
  onBlur: () => void
}

/** The one tab stop of the timeline: a real button over one dot, to a screen reader an option of the list box of events. */
export function TimelinePoint(props: TimelinePointProps) {
  const { item, label, isSelected, isPast, takesFocus, onWalk, onOpen, onFocus, onBlur } = props
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
      ref={ref}
      type="button"
      role="option"
      className={isPast ? 'event-rows__from' : 'event-rows__point'}
      data-event-point={id}
      data-quiet={takesFocus === 'pointer' || undefined}
      aria-label={label}
      // of a list box that is walked, the selected one is where the walk stands; what is open is the current one
      aria-selected={!isPast}
      aria-current={isSelected || undefined}
      aria-posinset={props.place}
      aria-setsize={props.of}
      tabIndex={isPast ? -1 : undefined}
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

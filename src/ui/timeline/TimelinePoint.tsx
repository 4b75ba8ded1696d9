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
      // the mark that a closing card gives the focus back to, and not where the walk came from
      data-event-point={isPast ? undefined : id}
      data-quiet={takesFocus === 'pointer' || undefined}
      aria-label={label}
      // never true or false: a screen reader would be called back here from what has been opened
      aria-selected={undefined}
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

import { type MouseEvent, type PointerEvent, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { YearRange } from '#domain/filters.ts'
import { type DragKind, draggedRange, dragKindAt, isSameRange } from './rangeMath.ts'
import type { TimeScale } from './timeScale.ts'

interface RangeDrag {
  range: YearRange
  bounds: YearRange
  scale: TimeScale
  /** Decimal year at the right edge of the strip. */
  edge: number
  onPreview: (range: YearRange) => void
  onCommit: (range: YearRange) => void
}

interface Held {
  kind: DragKind
  range: YearRange
  from: number
  at: number
}

const REACH = 13
const TOUCH_REACH = 24
/** A press that moves less than this is no brush. */
const STILL = 3

/**
 * Dragging on the strip: the window moves in the frame of the pointer, the views follow in a task after it with the newest
 * years; one commit at the end, Esc takes it back.
 */
export function useRangeDrag({ range, bounds, scale, edge, onPreview, onCommit }: RangeDrag) {
  const [draft, setDraft] = useState<YearRange | null>(null)
  const held = useRef<(Held & { left: number; pressedAt: number }) | null>(null)
  const frame = useRef(0)
  const last = useRef(range)
  const following = useRef<ReturnType<typeof setTimeout> | null>(null)

  const next = ({ kind, range: begun, from, at }: Held) => draggedRange(kind, begun, bounds, from, at)
  const follow = () => {
    following.current = null
    onPreview(last.current)
  }
  const show = (shown: YearRange) => {
    if (isSameRange(shown, last.current)) return
    last.current = shown
    flushSync(() => setDraft(shown))
    // years that come before the views have followed take the place of those they have not seen
    following.current ??= setTimeout(() => latest.current(), 0)
  }
  const showLast = (shown: YearRange) => {
    const isBehind = following.current !== null
    if (following.current) clearTimeout(following.current)
    if (!isBehind && isSameRange(shown, last.current)) return
    last.current = shown
    follow()
  }
  const latest = useRef(follow)
  useEffect(function followWithTheLatest() {
    latest.current = follow
  })
  useEffect(function leaveNoneBehind() {
    return () => {
      if (following.current) clearTimeout(following.current)
    }
  }, [])
  const release = () => {
    cancelAnimationFrame(frame.current)
    held.current = null
    setDraft(null)
  }
  const cancel = () => {
    const drag = held.current
    if (!drag) return
    showLast(drag.range)
    release()
  }
  useEffect(function cancelOnEscape() {
    if (!draft) return
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      cancel()
    }
    window.addEventListener('keydown', listen, { capture: true })
    return () => window.removeEventListener('keydown', listen, { capture: true })
  })
  const handlers = {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return
      const { left } = event.currentTarget.getBoundingClientRect()
      const x = event.clientX - left
      const grips = { start: scale.x(range.start), end: scale.x(Math.min(range.end + 1, edge)) }
      const reach = event.pointerType === 'touch' ? TOUCH_REACH : REACH
      const kind = dragKindAt(x, grips, reach, isSameRange(range, bounds))
      held.current = { kind, range, from: scale.at(x), at: scale.at(x), left, pressedAt: event.clientX }
      last.current = range
      event.currentTarget.setPointerCapture(event.pointerId)
      const grip = event.currentTarget.querySelectorAll('input')[kind === 'end' ? 1 : 0]
      grip?.focus({ preventScroll: true })
    },
    // or the browser would take the focus from the grip again
    onMouseDown: (event: MouseEvent) => event.preventDefault(),
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const drag = held.current
      if (!drag) return
      if (drag.kind === 'brush' && !draft && Math.abs(event.clientX - drag.pressedAt) < STILL) return
      drag.at = scale.at(event.clientX - drag.left)
      cancelAnimationFrame(frame.current)
      frame.current = requestAnimationFrame(() => show(next(drag)))
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      const drag = held.current
      if (!drag) return
      const hasMoved = Math.abs(event.clientX - drag.pressedAt) >= STILL || draft !== null
      drag.at = scale.at(event.clientX - drag.left)
      const end = hasMoved ? next(drag) : drag.range
      showLast(end)
      release()
      if (!isSameRange(end, drag.range)) onCommit(end)
    },
    onPointerCancel: cancel,
  }
  return { draft, handlers }
}

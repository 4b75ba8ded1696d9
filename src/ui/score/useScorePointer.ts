import { type PointerEvent, useRef } from 'react'
import type { Span } from '#domain/timePeriod.ts'
import { crosshairStore } from './crosshairStore.ts'
import type { ScoreGeometry } from './scoreGeometry.ts'
import { timeScale } from './timeScale.ts'

/** The pointer over the score reads a time; at most once a frame, and only over the plots. */
export function useScorePointer({ left, plot }: ScoreGeometry, domain: Span) {
  const frame = useRef(0)
  const clear = () => {
    cancelAnimationFrame(frame.current)
    crosshairStore.set(null)
  }
  const read = (event: PointerEvent<HTMLElement>) => {
    const { currentTarget, clientX } = event
    cancelAnimationFrame(frame.current)
    frame.current = requestAnimationFrame(() => {
      const x = clientX - currentTarget.getBoundingClientRect().left - left
      crosshairStore.set(x >= 0 && x <= plot ? timeScale(domain, plot).at(x) : null)
    })
  }
  return {
    onPointerMove: read,
    onPointerDown: read,
    // a finger that lifts leaves too, but what it pointed at is still being read
    onPointerLeave: (event: PointerEvent<HTMLElement>) => event.pointerType !== 'touch' && clear(),
    onPointerCancel: clear,
  }
}

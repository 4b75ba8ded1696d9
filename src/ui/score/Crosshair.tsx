import { useEffect, useRef } from 'react'
import type { Span } from '#domain/timePeriod.ts'
import { crosshairStore } from './crosshairStore.ts'
import { timeScale } from './timeScale.ts'

interface CrosshairProps {
  /** px of the left edge of the plot. */
  left: number
  domain: Span
  width: number
  /** Words of the pill on the axis while a time is locked. */
  lockedLabel?: string | null
}

/** One line over all lanes. It follows the store by itself: React draws it once. */
export function Crosshair({ left, domain, width, lockedLabel }: CrosshairProps) {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(
    function followStore() {
      const { x } = timeScale(domain, width)
      const move = () => {
        const element = ref.current
        const at = crosshairStore.get()
        if (!element) return
        element.hidden = at === null || at < domain.from || at > domain.to
        element.classList.toggle('is-locked', crosshairStore.isLocked())
        if (at !== null) element.style.transform = `translateX(${Math.round(x(at) * 10) / 10}px)`
      }
      move()
      return crosshairStore.subscribe(move)
    },
    [domain, width],
  )
  return (
    <div ref={ref} className="crosshair" style={{ left }} aria-hidden="true" hidden>
      {lockedLabel && <span className="crosshair__pill">{lockedLabel}</span>}
    </div>
  )
}

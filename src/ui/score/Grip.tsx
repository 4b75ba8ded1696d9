import { useRef } from 'react'
import type { YearRange } from '#domain/filters.ts'
import { isSameRange, keyedRange } from './rangeMath.ts'

interface GripProps {
  grip: 'start' | 'end'
  label: string
  range: YearRange
  bounds: YearRange
  x: number
  onPreview: (range: YearRange) => void
  onCommit: (range: YearRange) => void
}

/** One end of the window: the platform's slider for keys and assistive technology, drawn by us. */
export function Grip({ grip, label, range, bounds, x, onPreview, onCommit }: GripProps) {
  // a key that is held down is one step of the history
  const held = useRef<YearRange | null>(null)
  const commit = () => {
    const before = held.current
    held.current = null
    if (before) onCommit(range)
  }
  return (
    <span
      className="range__grip"
      data-grip={grip}
      style={{ transform: `translateX(${Math.round(x * 10) / 10}px)` }}
    >
      <input
        type="range"
        min={grip === 'start' ? bounds.start : range.start}
        max={grip === 'start' ? range.end : bounds.end}
        step={1}
        value={range[grip]}
        aria-label={label}
        aria-valuetext={String(range[grip])}
        onKeyDown={(event) => {
          if (event.altKey || event.ctrlKey || event.metaKey) return
          const next = keyedRange(event.key, grip, range, bounds)
          if (!next) return
          event.preventDefault()
          event.stopPropagation()
          held.current ??= range
          if (!isSameRange(next, range)) onPreview(next)
        }}
        onKeyUp={commit}
        onBlur={commit}
        onChange={(event) => onCommit({ ...range, [grip]: Number(event.target.value) })}
      />
      <i />
    </span>
  )
}

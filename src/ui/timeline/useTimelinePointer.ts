import { type MouseEvent, type PointerEvent, useState } from 'react'
import { nearestDot } from './nearestDot.ts'
import type { PlacedDot, TimelineLayout } from './timelineLayout.ts'

interface TimelinePointerOptions {
  layout: TimelineLayout
  timeAt: (x: number) => number
  k: number
  onHover: (id: string | null, time: number | null) => void
  onChoose: (item: PlacedDot | null) => void
}

/** Half of the smallest target, px: of a pointer, of a finger. */
const REACH = 12
const TOUCH_REACH = 22

/** Pointing shows what a click would choose: the nearest dot within reach. */
export function useTimelinePointer({ layout, timeAt, k, onHover, onChoose }: TimelinePointerOptions) {
  const [hoveredId, setHoveredId] = useState<string | null>(null)
  const isCoarse = (event: MouseEvent) =>
    'pointerType' in event.nativeEvent
      ? event.nativeEvent.pointerType === 'touch'
      : matchMedia('(pointer: coarse)').matches
  const under = (event: MouseEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    const [x, y] = [event.clientX - box.left, event.clientY - box.top]
    return { x, item: nearestDot(layout, x, y, isCoarse(event) ? TOUCH_REACH : REACH * k) }
  }
  return {
    hovered: hoveredId === null ? null : (layout.find(hoveredId) ?? null),
    handlers: {
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        if (isCoarse(event)) return
        const { x, item } = under(event)
        setHoveredId(item?.dot.id ?? null)
        onHover(item?.dot.id ?? null, timeAt(x))
      },
      onPointerLeave: () => {
        setHoveredId(null)
        onHover(null, null)
      },
      onClick: (event: MouseEvent<HTMLElement>) => onChoose(under(event).item),
    },
  }
}

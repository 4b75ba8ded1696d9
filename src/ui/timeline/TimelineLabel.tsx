import { useLayoutEffect, useRef } from 'react'
import { labelPlace } from './labelPlace.ts'

interface TimelineLabelProps {
  /** In the frame's pixels. */
  dot: { x: number; y: number; r: number }
  frame: { width: number; height: number }
  title: string
  date: string
}

/** Title and day of the event pointed at; the point itself speaks them, so that this is for the eye only. */
export function TimelineLabel({ dot, frame, title, date }: TimelineLabelProps) {
  const ref = useRef<HTMLDivElement>(null)
  useLayoutEffect(function placeLabel() {
    const label = ref.current
    if (!label) return
    const { left, top } = labelPlace(dot, { width: label.offsetWidth, height: label.offsetHeight }, frame)
    label.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`
  })
  return (
    <div ref={ref} className="event-rows__label" aria-hidden="true">
      <span className="event-rows__label-title">{title}</span>
      <span className="event-rows__label-date">{date}</span>
    </div>
  )
}

import { type PointerEvent as ReactPointerEvent, useRef } from 'react'
import { type Box, isInBox } from './box.ts'
import { type LanePoint, pointNear } from './lanePoints.ts'

/** A click chooses the nearest point; hovering shows which one that would be, without drawing the lane again. */
export function useLanePointer(
  points: readonly LanePoint[],
  k: number,
  onChoose: (point: LanePoint) => void,
  /** Words of points inside the lane: a click on them means the point. */
  words: () => readonly { id: string; box: Box }[],
) {
  const aim = useRef<HTMLSpanElement>(null)
  const under = (event: { clientX: number; clientY: number; currentTarget: EventTarget & HTMLElement }) => {
    const at = event.currentTarget.getBoundingClientRect()
    const [left, top] = [event.clientX - at.left, event.clientY - at.top]
    const said = words().find(({ box }) => isInBox(box, left, top))
    return points.find(({ id }) => id === said?.id) ?? pointNear(points, left, top, k)
  }
  const show = (element: HTMLElement, point: LanePoint | null) => {
    element.style.cursor = point ? 'pointer' : ''
    const ring = aim.current
    if (!ring) return
    ring.hidden = point === null || point.box !== null
    if (point) ring.style.transform = `translate(${point.x}px, ${point.y}px)`
  }
  return {
    aim,
    handlers: {
      onPointerMove: (event: ReactPointerEvent<HTMLElement>) => {
        if (event.pointerType === 'mouse') show(event.currentTarget, under(event))
      },
      onPointerLeave: (event: ReactPointerEvent<HTMLElement>) => show(event.currentTarget, null),
      onClick: (event: React.MouseEvent<HTMLElement>) => {
        const point = under(event)
        if (point) onChoose(point)
      },
    },
  }
}

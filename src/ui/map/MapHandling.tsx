import { useEffect } from 'react'
import { useMap } from 'react-leaflet'

import { fitFrame, isFitted } from './mapMotion.ts'
import type { MapFrame } from './projection.ts'

/** What the map does of its own accord: it keeps its size, and leaves wheel and finger to the page until it is chosen. */
export function MapHandling({ frame }: { frame: MapFrame }) {
  const map = useMap()

  useEffect(
    function keepFitted() {
      fitFrame(map, frame)
      const region = map.getContainer().parentElement!
      const observer = new ResizeObserver(() => {
        const wasFitted = isFitted(map, frame)
        map.invalidateSize({ pan: false })
        if (wasFitted) fitFrame(map, frame)
        // paper is laid out without asking: there the map stands as it was drawn
        const { x, y } = map.getSize()
        region.style.setProperty('--drawn-width', String(x))
        region.style.setProperty('--drawn-height', String(y))
      })
      observer.observe(map.getContainer())
      return () => observer.disconnect()
    },
    [map, frame],
  )

  useEffect(
    function takeWheelAndFingerWhenChosen() {
      const region = map.getContainer().parentElement!
      const isCoarse = matchMedia('(pointer: coarse)').matches
      const isChosen = () => region.contains(document.activeElement)
      // A pinch on a touch pad arrives as a wheel with the control key.
      const judgeWheel = ({ ctrlKey }: WheelEvent) => {
        if (ctrlKey || isChosen()) map.scrollWheelZoom.enable()
        else map.scrollWheelZoom.disable()
      }
      const letDrag = () => map.dragging.enable()
      const letPageScroll = () => map.dragging.disable()
      const listening = new AbortController()
      const { signal } = listening
      region.addEventListener('wheel', judgeWheel, { capture: true, passive: true, signal })
      if (isCoarse) {
        letPageScroll()
        region.addEventListener('focusin', letDrag, { signal })
        region.addEventListener('focusout', letPageScroll, { signal })
      }
      return () => listening.abort()
    },
    [map],
  )

  return null
}

import { useEffect, useLayoutEffect, useRef } from 'react'
import { forgetKey, moveInto, postOf, pressOn, stopAt } from './standing.ts'
import './map.css'
import './mapFurniture.css'
import './standingMap.css'

interface StandingMapProps {
  /** As the build has drawn it; it is moved here. */
  map: HTMLElement
  selected: string | null
  /** Name of all marks together, and how keys walk them. */
  points: string
  /** The posts are others by now: only the ground is still right. */
  isPast: boolean
  onSelect: (id: string | null) => void
  /** A reader comes to it by pointer, finger or key: it is time for the map that moves. */
  onCome: () => void
}

/**
 * A drawn map that stays until somebody comes to it: its posts can be chosen, and nothing of the map that can be moved is
 * fetched, read or run for who only looks.
 */
export function StandingMap({ map, selected, points, isPast, ...handlers }: StandingMapProps) {
  const place = useRef<HTMLDivElement>(null)
  const latest = useRef({ selected, ...handlers })
  useEffect(() => {
    latest.current = { selected, ...handlers }
  })
  useLayoutEffect(
    function moveHere() {
      const listening = new AbortController()
      const { signal } = listening
      for (const type of ['pointerenter', 'focusin'])
        map.addEventListener(type, () => latest.current.onCome(), { signal })
      map.addEventListener('focusin', ({ target }) => postOf(target) && stopAt(map, postOf(target)), {
        signal,
      })
      map.addEventListener('focusout', () => forgetKey(map), { signal })
      map.addEventListener('keydown', (event) => pressOn(map, event, latest.current.selected), { signal })
      map.addEventListener(
        'click',
        ({ target }) => {
          const id = postOf(target)
          if (id) latest.current.onSelect(id === latest.current.selected ? null : id)
        },
        { signal },
      )
      moveInto(place.current!, map)
      return () => listening.abort()
    },
    [map],
  )
  useLayoutEffect(
    function showChoice() {
      for (const mark of map.querySelectorAll<HTMLElement>('.post-mark')) {
        mark.parentElement!.setAttribute('aria-label', points)
        if (selected !== null && postOf(mark) === selected) mark.setAttribute('aria-current', 'true')
        else mark.removeAttribute('aria-current')
      }
    },
    [map, selected, points],
  )
  return <div ref={place} className="standing" data-past={isPast || undefined} />
}

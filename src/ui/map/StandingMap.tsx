import { useEffect, useLayoutEffect, useRef } from 'react'
import { keepKey, postOf, withButtons } from './standing.ts'
import './map.css'
import './mapFurniture.css'
import './standingMap.css'

interface StandingMapProps {
  /** As the build has drawn it; it is moved here. */
  map: HTMLElement
  selected: string | null
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
export function StandingMap({ map, selected, isPast, ...handlers }: StandingMapProps) {
  const place = useRef<HTMLDivElement>(null)
  const latest = useRef({ selected, ...handlers })
  useEffect(() => {
    latest.current = { selected, ...handlers }
  })
  useLayoutEffect(
    function moveHere() {
      place.current!.append(withButtons(map))
      const listening = new AbortController()
      const { signal } = listening
      for (const type of ['pointerenter', 'focusin'])
        map.addEventListener(type, () => latest.current.onCome(), { signal })
      map.addEventListener('keydown', ({ key }) => keepKey(map, key), { signal })
      map.addEventListener(
        'click',
        ({ target }) => {
          const id = postOf(target)
          if (id) latest.current.onSelect(id === latest.current.selected ? null : id)
        },
        { signal },
      )
      return () => listening.abort()
    },
    [map],
  )
  useLayoutEffect(
    function showChoice() {
      for (const mark of map.querySelectorAll<HTMLElement>('.post-mark'))
        mark.setAttribute('aria-pressed', String(selected !== null && postOf(mark) === selected))
    },
    [map, selected],
  )
  return <div ref={place} className="standing" data-past={isPast || undefined} />
}

import { useCallback, useState } from 'react'
import type { MapArea } from './mapPost.ts'
import { handOver, standingMap } from './standing.ts'

interface Standing {
  /** The drawn map, while it stands; null where there is none. */
  map: HTMLElement | null
  /** What it shows is no longer so. */
  isPast: boolean
  /** The map that moves is wanted. */
  isLeft: boolean
  onCome: () => void
  /** The map that moves is painted: it takes the place of the drawn one. */
  onDrawn: (() => void) | undefined
}

/** The map that the build has drawn of an area, if it shows `posts` from the start, until another takes its place. */
export function useStandingMap(area: MapArea, posts: string, isDefault: boolean): Standing {
  const [map, setMap] = useState(() => (isDefault ? standingMap(area) : null))
  const [drawn] = useState(posts)
  const [hasCome, setHasCome] = useState(false)
  const onCome = useCallback(() => setHasCome(true), [])
  const leave = useCallback(() => {
    if (map) handOver(map)
    setMap(null)
  }, [map])
  const isPast = posts !== drawn
  return { map, isPast, isLeft: hasCome || isPast, onCome, onDrawn: map ? leave : undefined }
}

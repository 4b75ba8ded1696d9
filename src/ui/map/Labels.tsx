import type { Map as LeafletMap } from 'leaflet'
import { useLayoutEffect, useRef, useState, type CSSProperties } from 'react'
import { useMap, useMapEvents } from 'react-leaflet'

import { useTextSpacing } from '../frame/textSpacing.ts'
import type { MapLabel } from './mapLabels.ts'
import { placeLabels, type Box } from './placeLabels.ts'
import type { Projector } from './useProjector.ts'

interface LabelsProps {
  labels: readonly MapLabel[]
  /** The marks, which no label may cover, in pixels of the pane. */
  marks: readonly Box[]
  project: Projector
  /** Anything else that changes the size of the words. */
  theme: string
}

const INSET = 3

/** Names beside their marks. Placed anew whenever the map comes to rest; in between they travel with it. */
export function Labels({ labels, marks, project, theme: type }: LabelsProps) {
  const { letter, word } = useTextSpacing()
  const theme = `${type} ${letter} ${word}`
  const map = useMap()
  const layer = useRef<HTMLDivElement>(null)
  const [rests, setRests] = useState(0)
  const [offsets, setOffsets] = useState<ReadonlyMap<string, readonly [number, number]>>(new Map())
  const placeAnew = () => setRests((count) => count + 1)
  useMapEvents({ moveend: placeAnew, zoomend: placeAnew, resize: placeAnew })

  const known = useRef<Known | null>(null)
  useLayoutEffect(function placeAgainWithTheRealFont() {
    const place = () => setRests((count) => count + 1)
    document.fonts?.addEventListener('loadingdone', place)
    return () => document.fonts?.removeEventListener('loadingdone', place)
  }, [])

  useLayoutEffect(
    function measureAndPlace() {
      const elements = [...layer.current!.children] as HTMLElement[]
      const isKnown = known.current?.theme === theme && known.current.rests === rests
      // a change of the posts moves nothing else: what is on the map already is not measured again
      const room = isKnown ? known.current! : measureRoom(map, theme, rests)
      known.current = room
      const wishes = labels.map(({ id, text, look, priority, candidates }, i) => {
        const name = `${look} ${text}`
        const size = room.sizes.get(name) ?? sizeOf(elements[i]!)
        room.sizes.set(name, size)
        return { id, priority, candidates: candidates(project, ...size) }
      })
      const placed = placeLabels(wishes, room.frame, [...marks, ...room.furniture])
      const next = labels.flatMap(({ id, lat, lon }) => {
        const box = placed.get(id)
        const anchor = project(lat, lon)
        return box ? [[id, [box.left - anchor.x, box.top - anchor.y]] as const] : []
      })
      setOffsets(new Map(next))
    },
    // The words depend on the theme's type sizes; marks and labels are new whenever something moved.
    // oxlint-disable-next-line react/exhaustive-deps
    [labels, marks, rests, theme, map],
  )

  return (
    <div ref={layer} aria-hidden="true">
      {labels.map(({ id, text, lat, lon, look }) => {
        const offset = offsets.get(id)
        const anchor = project(lat, lon)
        const style: CSSProperties = offset
          ? { transform: `translate(${anchor.x + offset[0]}px, ${anchor.y + offset[1]}px)` }
          : { visibility: 'hidden' }
        return (
          <span key={id} className={`map-label leaflet-zoom-animated is-${look}`} style={style}>
            {text}
          </span>
        )
      })}
    </div>
  )
}

/** What was measured of a map at rest. Reading it makes the browser lay the page out at once. */
interface Known {
  theme: string
  rests: number
  sizes: Map<string, readonly [number, number]>
  frame: Box
  furniture: readonly Box[]
}

const sizeOf = ({ offsetWidth, offsetHeight }: HTMLElement) => [offsetWidth, offsetHeight] as const

function measureRoom(map: LeafletMap, theme: string, rests: number): Known {
  const toPane = map.containerPointToLayerPoint([0, 0])
  const size = map.getSize()
  return {
    theme,
    rests,
    sizes: new Map(),
    frame: {
      left: toPane.x + INSET,
      top: toPane.y + INSET,
      right: toPane.x + size.x - INSET,
      bottom: toPane.y + size.y - INSET,
    },
    furniture: furnitureOf(map.getContainer(), toPane),
  }
}

/** Scale bar, buttons and credit lie over the map: no label goes under them. */
function furnitureOf(container: HTMLElement, toPane: { x: number; y: number }): Box[] {
  const origin = container.getBoundingClientRect()
  return [...(container.parentElement?.querySelectorAll('[data-furniture]') ?? [])].map((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect()
    const dx = toPane.x - origin.left
    const dy = toPane.y - origin.top
    return { left: left + dx, top: top + dy, right: right + dx, bottom: bottom + dy }
  })
}

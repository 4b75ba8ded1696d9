import './leaflet.css'
import './map.css'
import './mapFurniture.css'

import type { Map as LeafletMap } from 'leaflet'
import { memo, useEffect, useMemo, useState, type KeyboardEvent } from 'react'
import { MapContainer } from 'react-leaflet'

import type { Area } from '#domain/codelists.ts'

import { groundOf } from './ground.ts'
import { GroundLayer } from './GroundLayer.tsx'
import { MapButtons, type MapButtonWords } from './MapButtons.tsx'
import { MapHandling } from './MapHandling.tsx'
import { fitFrame, wantsMotion } from './mapMotion.ts'
import { postsIn, type MapArea, type MapPost, type PlaceRing } from './mapPost.ts'
import { PostLayer } from './PostLayer.tsx'
import type { MarkWords } from './PostMarks.tsx'
import { frameOf } from './projection.ts'
import { ScaleBar } from './ScaleBar.tsx'
import { useBasemap } from './useBasemap.ts'
import type { Water } from './waters.ts'

export interface PostMapWords extends MapButtonWords, MarkWords {
  /** Accessible name of the map. */
  label: string
  /** Stands on the map when the outlines cannot be read. */
  failed: string
  waters: Record<Water, string>
  formatDistance: (metres: number) => string
  /** Whose outlines these are; leave it out where the page says so elsewhere. */
  credit?: string | undefined
}

export interface PostMapProps {
  area: MapArea
  /** Posts in other countries than the one shown are left out. Order within a rank is that of the walk by keys. */
  posts: readonly MapPost[]
  selected: string | null
  hovered?: string | null
  /** Choosing the chosen post again gives null. */
  onSelect: (id: string | null) => void
  onHover?: (id: string | null) => void
  rings?: readonly PlaceRing[]
  labels?: 'all' | 'none'
  /** Should keep its identity between renders, as the posts should. */
  words: PostMapWords
  /** Name of the colour theme: the outlines are painted anew when it changes. */
  theme: string
  /** Told once its outlines are painted, or do not come. */
  onDrawn?: (() => void) | undefined
}

const NO_RINGS: readonly PlaceRing[] = []
const HOSTS: Record<MapArea, readonly Area[]> = { TUR: ['TUR'], KAZ: ['KAZ'], both: ['KAZ', 'TUR'] }
const ARROWS: Record<string, [number, number]> = {
  ArrowLeft: [-80, 0],
  ArrowRight: [80, 0],
  ArrowUp: [0, -80],
  ArrowDown: [0, 80],
}

/** One frame of posts. It pans and zooms once it is clicked or focused; until then the page scrolls through it. */
export const PostMap = memo(function PostMap({
  area,
  posts,
  rings = NO_RINGS,
  labels = 'all',
  words,
  theme,
  ...props
}: PostMapProps) {
  const [map, setMap] = useState<LeafletMap | null>(null)
  const loading = useBasemap()
  const basemap = loading.state === 'ready' ? loading.basemap : undefined
  const frame = useMemo(() => frameOf(area), [area])
  const ground = useMemo(
    () => basemap && groundOf(basemap, HOSTS[area], frame.flatten),
    [basemap, area, frame],
  )
  const own = useMemo(() => postsIn(area, posts), [area, posts])
  const { onDrawn } = props
  const isDone = loading.state !== 'loading'
  useEffect(
    function tellWhenPainted() {
      if (!isDone || !onDrawn) return undefined
      // the canvas is painted with the next frame
      let next = requestAnimationFrame(() => (next = requestAnimationFrame(onDrawn)))
      return () => cancelAnimationFrame(next)
    },
    [isDone, onDrawn],
  )
  const reset = () => map && fitFrame(map, frame, wantsMotion())

  const handleKeyDown = (event: KeyboardEvent) => {
    if (!map || event.altKey || event.ctrlKey || event.metaKey) return
    const motion = { animate: wantsMotion() }
    const arrow = event.target === event.currentTarget && ARROWS[event.key]
    if (arrow) map.panBy(arrow, motion)
    else if (event.key === '+' || event.key === '=') map.zoomIn(1, motion)
    else if (event.key === '-' || event.key === '_') map.zoomOut(1, motion)
    else if (event.key === '0' || event.key === 'Home') reset()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys pan and zoom the map
    <div
      className="post-map"
      role="group"
      aria-label={words.label}
      data-area={area}
      data-outlines={loading.state}
      tabIndex={0}
      onKeyDown={handleKeyDown}
    >
      <MapContainer
        key={area}
        ref={setMap}
        className="post-map-ground"
        crs={frame.crs}
        center={frame.centre}
        zoom={3}
        maxZoom={7}
        zoomSnap={0}
        wheelPxPerZoomLevel={120}
        maxBounds={frame.maxBounds}
        maxBoundsViscosity={1}
        scrollWheelZoom={false}
        keyboard={false}
        boxZoom={false}
        zoomControl={false}
        attributionControl={false}
        trackResize={false}
        zoomAnimation={wantsMotion()}
        inertia={wantsMotion()}
      >
        {ground && <GroundLayer ground={ground} theme={theme} />}
        <ScaleBar formatDistance={words.formatDistance} />
        <PostLayer
          posts={own}
          selected={props.selected}
          hovered={props.hovered ?? null}
          onSelect={props.onSelect}
          onHover={props.onHover ?? ignore}
          rings={rings}
          hasLabels={labels === 'all'}
          waters={words.waters}
          words={words}
          theme={theme}
        />
        {/* Last: what it moves, the others must already be listening to. */}
        <MapHandling frame={frame} />
      </MapContainer>
      {map && <MapButtons map={map} words={words} onReset={reset} />}
      {words.credit && (
        <p className="map-credit" data-furniture="">
          {words.credit}
        </p>
      )}
      {loading.state === 'failed' && (
        <p className="map-failed" role="status">
          {words.failed}
        </p>
      )}
    </div>
  )
})

const ignore = () => {}

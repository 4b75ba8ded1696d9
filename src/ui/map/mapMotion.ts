import type { Map as LeafletMap } from 'leaflet'

import type { MapFrame } from './projection.ts'

const PADDING = 10

export const wantsMotion = (): boolean => !matchMedia('(prefers-reduced-motion: reduce)').matches

/** Shows the whole host country, and lets nobody zoom out farther. */
export function fitFrame(map: LeafletMap, { bounds, centre, maxBounds }: MapFrame, animate = false) {
  const { x, y } = map.getSize()
  if (x <= 2 * PADDING || y <= 2 * PADDING) return
  // a map that grew is being pulled back inside its bounds, and would go on moving from where it is set down
  if (!animate) map.setMaxBounds()
  map.setMinZoom(0)
  const zoom = map.getBoundsZoom(bounds, false, map.getSize().subtract([x - 2 * PADDING, y - 2 * PADDING]))
  map.setView(centre, zoom, { animate })
  map.setMinZoom(zoom)
  if (!animate) map.setMaxBounds(maxBounds)
}

/** Nobody has moved the map since it was last fitted. */
export const isFitted = (map: LeafletMap, { centre }: MapFrame): boolean =>
  Math.abs(map.getZoom() - map.getMinZoom()) < 0.01 &&
  map.latLngToContainerPoint(centre).distanceTo(map.getSize().divideBy(2)) < 3

/** Moves a point into view; one that is well inside stays where it is. */
export function bringIntoView(map: LeafletMap, lat: number, lng: number) {
  const margin = 24
  const { x, y } = map.latLngToContainerPoint([lat, lng])
  const size = map.getSize()
  const isInside = x >= margin && y >= margin && x <= size.x - margin && y <= size.y - margin
  if (!isInside && size.x > 0) map.panTo([lat, lng], { animate: wantsMotion() })
}

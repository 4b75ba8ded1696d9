import type { LatLng, Map as LeafletMap, Point } from 'leaflet'
import { useCallback, useState } from 'react'
import { useMap, useMapEvents } from 'react-leaflet'

/** Latitude and longitude to pixels inside a Leaflet pane. */
export type Projector = (lat: number, lon: number) => Point

/**
 * Places things in a pane as Leaflet places its own markers. When a zoom animation starts they are sent to
 * where they will be at its end; their CSS transition takes them there along with the ground.
 */
export function useProjector(): Projector {
  const map = useMap()
  const [{ zoom, origin }, setView] = useState(() => ({ zoom: map.getZoom(), origin: map.getPixelOrigin() }))
  const followMap = () => setView({ zoom: map.getZoom(), origin: map.getPixelOrigin() })
  useMapEvents({
    zoomanim: (event) => setView({ zoom: event.zoom, origin: originAt(map, event.center, event.zoom) }),
    zoom: followMap,
    viewreset: followMap,
  })
  return useCallback((lat, lon) => map.project([lat, lon], zoom).subtract(origin), [map, zoom, origin])
}

function originAt(map: LeafletMap, centre: LatLng, zoom: number): Point {
  const pane = map.containerPointToLayerPoint([0, 0]).multiplyBy(-1)
  return map.project(centre, zoom).subtract(map.getSize().divideBy(2)).add(pane).round()
}

import type { Area } from '#domain/codelists.ts'
import { groundOutlines, type GroundName } from '../map/groundOutlines.ts'
import type { Basemap } from '../map/loadBasemap.ts'
import type { MapArea } from '../map/mapPost.ts'
import { frameOf } from '../map/projection.ts'
import type { Projector } from '../map/useProjector.ts'
import { clipLine, clipRing, type Frame, pathOf, type Spot } from './clip.ts'

const HOSTS: Record<MapArea, readonly Area[]> = { TUR: ['TUR'], KAZ: ['KAZ'], both: ['KAZ', 'TUR'] }
const METRES_AROUND = 40_075_017

/** A map that stands still: where a place lies in a frame of px, and the ground as path data inside it. */
export interface StillMap {
  project: Projector
  fills: Record<'land' | 'hosts' | 'lakes', string>
  strokes: Record<'rivers' | 'lakes' | 'borders' | 'coast' | 'hosts', string>
  /** In the middle of the map. */
  metresPerPixel: number
}

/** Lays the host country into a frame with `inset` px around it. */
export function stillMap(
  basemap: Basemap,
  area: MapArea,
  width: number,
  height: number,
  inset: number,
): StillMap {
  const { crs, flatten, bounds, centre } = frameOf(area)
  const corner = ({ lng, lat }: { lng: number; lat: number }) => flatten(lng, lat)
  const [west, north] = corner(bounds.getNorthWest())
  const [east, south] = corner(bounds.getSouthEast())
  const size = Math.min((width - 2 * inset) / (east - west), (height - 2 * inset) / (south - north))
  const left = width / 2 - (size * (west + east)) / 2
  const top = height / 2 - (size * (north + south)) / 2
  const place = (lon: number, lat: number): Spot => {
    const [x, y] = flatten(lon, lat)
    return [left + x * size, top + y * size]
  }
  const frame: Frame = { left: 0, top: 0, right: width, bottom: height }
  const outlines = groundOutlines(basemap, HOSTS[area])
  const placed = (name: GroundName) =>
    outlines[name].lines.map((line) => line.map(([lon, lat]) => place(lon!, lat!)))
  const fill = (name: GroundName) =>
    pathOf(
      placed(name).map((ring) => clipRing(ring, frame)),
      true,
    )
  const stroke = (name: GroundName) =>
    pathOf(
      placed(name).flatMap((line) => clipLine(line, frame)),
      false,
    )
  const along = Math.cos((centre.lat * Math.PI) / 180)
  const [x0] = flatten(centre.lng - 0.5, centre.lat)
  const [x1] = flatten(centre.lng + 0.5, centre.lat)
  return {
    project: (lat, lon) => crs.latLngToPoint({ lat, lng: lon }, 0).multiplyBy(size).add([left, top]),
    fills: { land: fill('land'), hosts: fill('hosts'), lakes: fill('lakes') },
    strokes: {
      rivers: stroke('rivers'),
      lakes: stroke('lakes'),
      borders: stroke('borders'),
      coast: stroke('coast'),
      hosts: stroke('hosts'),
    },
    metresPerPixel: ((METRES_AROUND / 360) * along) / ((x1 - x0) * size),
  }
}

import { feature } from 'topojson-client'
import type { Area } from '#domain/codelists.ts'
import type { Basemap } from './loadBasemap.ts'

type Outline = GeoJSON.MultiLineString | GeoJSON.MultiPolygon | GeoJSON.Polygon
type Layer = keyof Basemap['objects']
export type GroundName = Exclude<Layer, Area> | 'hosts'

/** The outlines of the ground as rings and lines of longitude and latitude, for drawings that are no Leaflet map. */
export function groundOutlines(
  basemap: Basemap,
  hosts: readonly Area[],
): Record<GroundName, { isClosed: boolean; lines: GeoJSON.Position[][] }> {
  const outlinesOf = (layers: readonly Layer[]) => {
    const lines: GeoJSON.Position[][] = []
    let isClosed = false
    for (const layer of layers) {
      const { geometry } = feature(basemap, basemap.objects[layer]) as GeoJSON.Feature<Outline>
      isClosed = geometry.type !== 'MultiLineString'
      if (geometry.type === 'MultiPolygon') lines.push(...geometry.coordinates.flat())
      else lines.push(...geometry.coordinates)
    }
    return { isClosed, lines }
  }
  return {
    land: outlinesOf(['land']),
    hosts: outlinesOf(hosts),
    lakes: outlinesOf(['lakes']),
    rivers: outlinesOf(['rivers']),
    borders: outlinesOf(['borders']),
    coast: outlinesOf(['coast']),
  }
}

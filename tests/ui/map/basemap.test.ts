import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { feature } from 'topojson-client'
import { describe, expect, it } from 'vitest'

import type { Basemap } from '#ui/map/loadBasemap.ts'

const text = readFileSync('src/ui/map/basemap.topo.json', 'utf8')
const basemap = JSON.parse(text) as Basemap

type Place = readonly [lon: number, lat: number]
type Ring = readonly (readonly number[])[]

function polygons(name: 'land' | 'KAZ' | 'TUR' | 'lakes'): readonly (readonly Ring[])[] {
  const { geometry } = feature(basemap, basemap.objects[name]) as GeoJSON.Feature
  if (geometry.type === 'MultiPolygon') return geometry.coordinates
  return geometry.type === 'Polygon' ? [geometry.coordinates] : []
}

const crossings = ([x, y]: Place, ring: Ring) =>
  ring.filter((from, i) => {
    const to = ring[(i + 1) % ring.length]!
    const isAcross = from[1]! > y !== to[1]! > y
    return isAcross && x < from[0]! + ((y - from[1]!) / (to[1]! - from[1]!)) * (to[0]! - from[0]!)
  }).length

const isIn = (name: 'land' | 'KAZ' | 'TUR' | 'lakes', place: Place) =>
  polygons(name).some((rings) => rings.reduce((sum, ring) => sum + crossings(place, ring), 0) % 2 === 1)

/** Corners of dashed lines inside a box. */
function borderPoints([west, south, east, north]: readonly [number, number, number, number]) {
  const { geometry } = feature(basemap, basemap.objects.borders) as GeoJSON.Feature<GeoJSON.MultiLineString>
  return geometry.coordinates
    .flat()
    .filter(([lon, lat]) => lon! > west && lon! < east && lat! > south && lat! < north)
}

describe('the basemap', () => {
  it('stays within its budget of 90 kB', () => {
    expect(gzipSync(text, { level: 9 }).length).toBeLessThan(90_000)
  })

  it('names no country but the two', () => {
    expect(Object.keys(basemap.objects)).toEqual([
      'land',
      'KAZ',
      'TUR',
      'borders',
      'coast',
      'lakes',
      'rivers',
    ])
    expect(text).not.toContain('properties')
  })

  it.each([
    ['Astana', 'KAZ', [71.44, 51.15]],
    ['Baikonur', 'KAZ', [63.3, 45.62]],
    ['Aktau, on the Caspian', 'KAZ', [51.3, 43.66]],
    ['Ankara', 'TUR', [32.86, 39.93]],
    ['Edirne, in Thrace', 'TUR', [26.56, 41.67]],
    ['Antakya, in Hatay', 'TUR', [36.16, 36.2]],
  ] as const)('has %s in %s', (_, country, place) => {
    expect(isIn(country, place)).toBe(true)
  })

  it('has the Caspian as water, and Balkhash and Van as lakes', () => {
    expect(isIn('land', [50.5, 42])).toBe(false)
    expect(isIn('lakes', [74, 45.8])).toBe(true)
    expect(isIn('lakes', [42.9, 38.6])).toBe(true)
  })

  it.each([
    ['between Crimea and Ukraine', [33.2, 45.9, 34.9, 46.25]],
    ['around Baikonur', [62.5, 45.2, 64.2, 46.6]],
    ['on Cyprus', [32, 34.4, 34.8, 35.8]],
    ['between Serbia and Kosovo', [20.7, 42.95, 21.6, 43.3]],
    ['around South Ossetia and Abkhazia', [40.6, 42.55, 41.9, 42.95]],
    ['around Siachen', [76.9, 35.2, 77.2, 35.5]],
  ] as const)('draws no line %s', (_, box) => {
    expect(borderPoints(box)).toEqual([])
  })

  it('draws the line between Greece and Bulgaria, so that the look at the others means something', () => {
    expect(borderPoints([23, 41, 26, 42]).length).toBeGreaterThan(5)
  })
})

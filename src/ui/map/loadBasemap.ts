import type { MultiLineString, MultiPolygon, Polygon, Topology } from 'topojson-specification'

import address from './basemap.topo.json?url'

/** Made by scripts/basemap; what is drawn where, and why, is docs/adr/0004. */
export type Basemap = Topology<{
  land: MultiPolygon
  KAZ: Polygon | MultiPolygon
  TUR: Polygon | MultiPolygon
  lakes: MultiPolygon
  rivers: MultiLineString
  borders: MultiLineString
  coast: MultiLineString
}>

let basemap: Promise<Basemap> | undefined

/** The only place that knows where the outlines come from: inlined in the one-file page, fetched otherwise. */
export function loadBasemap(): Promise<Basemap> {
  basemap ??= read().catch((error: unknown) => {
    basemap = undefined
    throw error
  })
  return basemap
}

async function read(): Promise<Basemap> {
  const inlined = document.getElementById('basemap')?.textContent
  if (inlined) return JSON.parse(inlined) as Basemap
  const response = await fetch(address)
  if (!response.ok) throw new Error(`basemap: HTTP ${response.status}`)
  return (await response.json()) as Basemap
}

import { Path, type Canvas, type PathOptions } from 'leaflet'
import { feature } from 'topojson-client'

import type { Area } from '#domain/codelists.ts'

import type { Basemap } from './loadBasemap.ts'

type Outline = GeoJSON.MultiLineString | GeoJSON.MultiPolygon | GeoJSON.Polygon
type Layer = keyof Basemap['objects']

/** The outlines in pixels at zoom 0, ready to be scaled: no coordinate is computed again while the map moves. */
export type Ground = Record<Exclude<Layer, Area>, Path2D> & { hosts: Path2D }

/** Flattens every arc once, then walks it for each layer that shares it. */
export function groundOf(
  basemap: Basemap,
  hosts: readonly Area[],
  flatten: (lon: number, lat: number) => [number, number],
): Ground {
  const flat = { ...basemap, arcs: flattened(basemap, flatten) }
  delete flat.transform
  const pathOf = (layers: readonly Layer[]) => {
    const path = new Path2D()
    for (const layer of layers) {
      const { geometry } = feature(flat, flat.objects[layer]) as GeoJSON.Feature<Outline>
      const { type, coordinates } = geometry
      if (type === 'MultiPolygon') for (const rings of coordinates) trace(path, rings, true)
      else trace(path, coordinates, type === 'Polygon')
    }
    return path
  }
  return {
    land: pathOf(['land']),
    hosts: pathOf(hosts),
    lakes: pathOf(['lakes']),
    rivers: pathOf(['rivers']),
    borders: pathOf(['borders']),
    coast: pathOf(['coast']),
  }
}

function flattened({ arcs, transform }: Basemap, flatten: (lon: number, lat: number) => [number, number]) {
  const { scale, translate } = transform!
  return arcs.map((arc) => {
    let x = 0
    let y = 0
    return arc.map(([dx, dy]) => {
      x += dx!
      y += dy!
      return flatten(x * scale[0] + translate[0], y * scale[1] + translate[1])
    })
  })
}

function trace(path: Path2D, lines: readonly GeoJSON.Position[][], closed: boolean) {
  for (const line of lines) {
    path.moveTo(line[0]![0]!, line[0]![1]!)
    for (let i = 1; i < line.length; i += 1) path.lineTo(line[i]![0]!, line[i]![1]!)
    if (closed) path.closePath()
  }
}

/** One Leaflet layer for the whole ground. It reads its colours when it draws: redraw it when the theme changes. */
export class GroundPath extends Path {
  // Leaflet keeps these to itself, but a layer of one's own cannot do without; 1.9.4 is pinned.
  declare _renderer: Canvas & { _drawing: boolean; _ctx: CanvasRenderingContext2D }
  readonly #ground: Ground

  constructor(ground: Ground, options: PathOptions) {
    super()
    this.#ground = ground
    Object.assign(this.options, options)
  }

  _project() {}

  _update() {
    this._updatePath()
  }

  _updatePath() {
    const { _drawing, _ctx: context } = this._renderer
    if (!_drawing) return
    const style = getComputedStyle(this._map.getContainer())
    const origin = this._map.getPixelOrigin()
    const scale = 2 ** this._map.getZoom()
    context.save()
    context.translate(-origin.x, -origin.y)
    context.scale(scale, scale)
    context.lineJoin = 'round'
    paint(context, this.#ground, 1 / scale, (name) => style.getPropertyValue(name))
    context.restore()
  }
}

function paint(
  context: CanvasRenderingContext2D,
  ground: Ground,
  pixel: number,
  colour: (token: string) => string,
) {
  const bold = parseFloat(colour('--stroke-hair')) || 1
  const fill = (path: Path2D, token: string) => {
    context.fillStyle = colour(token)
    context.fill(path, 'evenodd')
  }
  const stroke = (path: Path2D, token: string, width: number, dash: readonly number[] = []) => {
    context.strokeStyle = colour(token)
    context.lineWidth = width * bold * pixel
    context.setLineDash(dash.map((length) => length * bold * pixel))
    context.stroke(path)
  }
  fill(ground.land, '--land')
  fill(ground.hosts, '--land-host')
  stroke(ground.rivers, '--river', 0.8)
  fill(ground.lakes, '--sea')
  stroke(ground.lakes, '--coast', 0.5)
  stroke(ground.borders, '--border', 0.9, [3, 2])
  stroke(ground.coast, '--coast', 0.7)
  stroke(ground.hosts, '--border-host', 0.9)
}

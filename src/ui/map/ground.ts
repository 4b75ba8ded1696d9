import { Path, type Bounds, type Canvas, type PathOptions, type Point } from 'leaflet'
import { feature } from 'topojson-client'

import type { Area } from '#domain/codelists.ts'

import type { Basemap } from './loadBasemap.ts'
import type { Box } from './placeLabels.ts'
import { grown, isInside, within } from './room.ts'

type Outline = GeoJSON.MultiLineString | GeoJSON.MultiPolygon | GeoJSON.Polygon
type Layer = keyof Basemap['objects']

/** The outlines in pixels at zoom 0, ready to be scaled: no coordinate is computed again while the map moves. */
export type Ground = Record<Exclude<Layer, Area>, Path2D> & { hosts: Path2D }

/** Draws the ground so that it is right within a room, or everywhere. */
export type GroundMaker = (room: Box | null) => Ground

/** Flattens every arc once; each layer that shares it walks it when the ground is made. */
export function groundOf(
  basemap: Basemap,
  hosts: readonly Area[],
  flatten: (lon: number, lat: number) => [number, number],
): GroundMaker {
  const flat = { ...basemap, arcs: flattened(basemap, flatten) }
  delete flat.transform
  const outlines = new Map<Layer, Outline>()
  const outlineOf = (layer: Layer): Outline => {
    const known = outlines.get(layer)
    if (known) return known
    const { geometry } = feature(flat, flat.objects[layer]) as GeoJSON.Feature<Outline>
    outlines.set(layer, geometry)
    return geometry
  }
  return (room) => {
    // the dashes of a border begin at its end: a part that is left out would shift them
    const pathOf = (layers: readonly Layer[], isDashed = false) => {
      const path = new Path2D()
      for (const { type, coordinates } of layers.map(outlineOf)) {
        const isClosed = type !== 'MultiLineString'
        const lines = type === 'MultiPolygon' ? coordinates.flat() : coordinates
        for (const line of lines) trace(path, room ? within(room, line, isDashed) : line, isClosed)
      }
      return path
    }
    return {
      land: pathOf(['land']),
      hosts: pathOf(hosts),
      lakes: pathOf(['lakes']),
      rivers: pathOf(['rivers']),
      borders: pathOf(['borders'], true),
      coast: pathOf(['coast']),
    }
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

function trace(path: Path2D, line: readonly GeoJSON.Position[], isClosed: boolean) {
  const [first] = line
  if (!first) return
  path.moveTo(first[0]!, first[1]!)
  for (let i = 1; i < line.length; i += 1) path.lineTo(line[i]![0]!, line[i]![1]!)
  if (isClosed) path.closePath()
}

/** One Leaflet layer for the whole ground. It reads its colours when it draws: redraw it when the theme changes. */
export class GroundPath extends Path {
  // Leaflet keeps these to itself, but a layer of one's own cannot do without; 1.9.4 is pinned.
  declare _renderer: Canvas & { _drawing: boolean; _ctx: CanvasRenderingContext2D; _bounds: Bounds }
  readonly #make: GroundMaker
  #ground: Ground | null = null
  /** Where the ground is right, pixels at zoom 0; null: everywhere. */
  #room: Box | null = null

  constructor(make: GroundMaker, options: PathOptions) {
    super()
    this.#make = make
    Object.assign(this.options, options)
  }

  /** Most readers never move the map: what lies far outside it is drawn when somebody first goes there. */
  #groundAround(view: Box): Ground {
    if (this.#ground && (!this.#room || isInside(view, this.#room))) return this.#ground
    this.#room = this.#ground ? null : grown(view)
    this.#ground = this.#make(this.#room)
    return this.#ground
  }

  _project() {}

  _update() {
    this._updatePath()
  }

  _updatePath() {
    const { _drawing, _ctx: context, _bounds: bounds } = this._renderer
    if (!_drawing) return
    const style = getComputedStyle(this._map.getContainer())
    const origin = this._map.getPixelOrigin()
    const scale = 2 ** this._map.getZoom()
    const at = (corner: Point) => corner.add(origin).divideBy(scale)
    const [start, end] = [at(bounds.min!), at(bounds.max!)]
    const ground = this.#groundAround({ left: start.x, top: start.y, right: end.x, bottom: end.y })
    context.save()
    context.translate(-origin.x, -origin.y)
    context.scale(scale, scale)
    context.lineJoin = 'round'
    paint(context, ground, 1 / scale, (name) => style.getPropertyValue(name))
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

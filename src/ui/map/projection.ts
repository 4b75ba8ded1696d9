import { Bounds, CRS, LatLng, LatLngBounds, Point, Transformation, type PointExpression } from 'leaflet'

import type { MapArea } from './mapPost.ts'

interface Conic {
  /** Parallels of true scale, south and north. */
  parallels: readonly [number, number]
  /** The meridian that points straight up. */
  meridian: number
}

interface Frame extends Conic {
  /** The outermost points of the host country as drawn, latitude first: they touch the edges of its box. */
  extremes: readonly (readonly [number, number])[]
}

const FRAMES: Record<MapArea, Frame> = {
  TUR: {
    parallels: [37, 41],
    meridian: 35.3,
    extremes: [
      [40.13, 25.66],
      [37.29, 44.8],
      [35.82, 36.14],
      [42.1, 27.24],
    ],
  },
  KAZ: {
    parallels: [43, 53],
    meridian: 66.9,
    extremes: [
      [48.41, 46.48],
      [49.09, 87.32],
      [40.58, 68.46],
      [55.43, 68.94],
    ],
  },
  both: {
    parallels: [38, 52],
    meridian: 56.3,
    extremes: [
      [38.27, 26.24],
      [49.09, 87.32],
      [36.98, 44.31],
      [55.29, 70.82],
    ],
  },
}

const RADIANS = Math.PI / 180

/** Lambert's conformal conic on the sphere, in radians of arc: shapes are true, and so is the scale, within a few per cent. */
export function conic({ parallels: [south, north], meridian }: Conic) {
  const slope = (lat: number) => Math.tan(Math.PI / 4 + (lat * RADIANS) / 2)
  const cone =
    Math.log(Math.cos(south * RADIANS) / Math.cos(north * RADIANS)) / Math.log(slope(north) / slope(south))
  const reach = (Math.cos(south * RADIANS) * slope(south) ** cone) / cone
  const middle = reach / slope((south + north) / 2) ** cone

  return {
    project: (lat: number, lon: number): [x: number, y: number] => {
      const radius = reach / slope(lat) ** cone
      const angle = cone * (lon - meridian) * RADIANS
      return [radius * Math.sin(angle), middle - radius * Math.cos(angle)]
    },
    unproject: (x: number, y: number): [lat: number, lon: number] => {
      const radius = Math.hypot(x, middle - y)
      const angle = Math.atan2(x, middle - y)
      return [
        (2 * Math.atan((reach / radius) ** (1 / cone)) - Math.PI / 2) / RADIANS,
        meridian + angle / cone / RADIANS,
      ]
    },
  }
}

/** A Leaflet reference system; zoom levels mean what they mean on web maps at the middle parallel. */
function conicCrs(frame: Conic): CRS {
  const { project, unproject } = conic(frame)
  const middle = ((frame.parallels[0] + frame.parallels[1]) / 2) * RADIANS
  const turn = 1 / (2 * Math.PI * Math.cos(middle))
  return Object.assign({}, CRS.Earth, {
    projection: {
      bounds: new Bounds([-2, -2], [2, 2]),
      project: ({ lat, lng }: LatLng) => new Point(...project(lat, lng)),
      unproject(point: PointExpression) {
        const { x, y } = point as Point
        return new LatLng(...unproject(x, y))
      },
    },
    transformation: new Transformation(turn, 0.5, -turn, 0.5),
  })
}

/**
 * A rectangle on the drawn map. Its sides are no parallels and meridians, so the two corners that Leaflet
 * would compute from the other two must be given.
 */
class FlatBounds extends LatLngBounds {
  readonly #northWest: LatLng
  readonly #southEast: LatLng

  constructor(crs: CRS, { min, max }: { min: Point; max: Point }) {
    const at = (x: number, y: number) => crs.unproject(new Point(x, y))
    super(at(min.x, min.y), at(max.x, max.y))
    this.#northWest = at(min.x, max.y)
    this.#southEast = at(max.x, min.y)
  }
  override getNorthWest() {
    return this.#northWest
  }
  override getSouthEast() {
    return this.#southEast
  }
}

/** What a map of this area needs: its reference system, the box of the host country, and how far one may go. */
export function frameOf(area: MapArea) {
  const frame = FRAMES[area]
  const crs = conicCrs(frame)
  const points = frame.extremes.map(([lat, lng]) => crs.project(new LatLng(lat, lng)))
  const box = new Bounds(points)
  const room = box.getSize().multiplyBy(0.35)
  return {
    crs,
    bounds: new FlatBounds(crs, { min: box.min!, max: box.max! }),
    maxBounds: new FlatBounds(crs, { min: box.min!.subtract(room), max: box.max!.add(room) }),
    centre: crs.unproject(box.getCenter()),
    /** Longitude and latitude to pixels at zoom 0. */
    flatten: (lon: number, lat: number): [x: number, y: number] => {
      const { x, y } = crs.latLngToPoint(new LatLng(lat, lon), 0)
      return [x, y]
    },
  }
}

export type MapFrame = ReturnType<typeof frameOf>

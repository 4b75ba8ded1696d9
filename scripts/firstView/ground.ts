import type { Area } from '../../src/domain/codelists.ts'
import { groundOutlines, type GroundName } from '../../src/ui/map/groundOutlines.ts'
import type { Basemap } from '../../src/ui/map/loadBasemap.ts'
import type { frameOf } from '../../src/ui/map/projection.ts'
import { clipLine, clipRing, type Frame, type Spot } from '../../src/ui/paper/clip.ts'
import { thinned } from './thinned.ts'

/** Share of the width of the country that is drawn on each side of it, and of its height above and below. */
const ROOM = { wide: 1.2, high: 0.28 }
/** Units by which a line may leave its place: of the country itself, around it, and where only very wide frames reach. */
const TOLERANCE = { host: 0.7, near: 1.2, far: 3 }
/** Share of the width of the country beside it that most frames show. */
const NEAR = 0.15
/** Square units from which an island or a lake is drawn. */
const SMALLEST = 10

/** The ground of a frame as path data in whole units: `size` units are the width of the country, `0 0` its middle. */
export interface Ground {
  size: { wide: number; high: number }
  /** Units of a place. */
  place: (lat: number, lon: number) => Spot
  paths: Record<Exclude<GroundName, 'coast'>, string>
}

export function groundPaths(
  basemap: Basemap,
  host: Area,
  { bounds, flatten }: ReturnType<typeof frameOf>,
  wide: number,
): Ground {
  const corner = ({ lng, lat }: { lng: number; lat: number }) => flatten(lng, lat)
  const [west, north] = corner(bounds.getNorthWest())
  const [east, south] = corner(bounds.getSouthEast())
  const unit = wide / (east - west)
  const high = (south - north) * unit
  const place = (lon: number, lat: number): Spot => {
    const [x, y] = flatten(lon, lat)
    return [(x - (west + east) / 2) * unit, (y - (north + south) / 2) * unit]
  }
  const frame: Frame = {
    left: -wide * (0.5 + ROOM.wide),
    right: wide * (0.5 + ROOM.wide),
    top: -high * (0.5 + ROOM.high),
    bottom: high * (0.5 + ROOM.high),
  }
  const outlines = groundOutlines(laidOut(basemap, place, host, wide * (0.5 + NEAR)), [host])
  const path = (name: GroundName) =>
    outlines[name].lines
      .flatMap((line) => {
        const spots = line as unknown as readonly Spot[]
        if (!outlines[name].isClosed) return clipLine(spots, frame).map((part) => written(part, false))
        return extentOf(spots) < SMALLEST ? [] : [written(clipRing(spots, frame), true)]
      })
      .join('')
  return {
    size: { wide, high },
    place: (lat, lon) => place(lon, lat),
    paths: {
      land: path('land'),
      hosts: path('hosts'),
      lakes: path('lakes'),
      rivers: path('rivers'),
      borders: path('borders'),
    },
  }
}

/** The outlines in units, each arc thinned once for all layers that share it; borders without what the host is outlined by. */
function laidOut(
  basemap: Basemap,
  place: (lon: number, lat: number) => Spot,
  host: Area,
  near: number,
): Basemap {
  const own = new Set((basemap.objects[host].arcs as unknown as number[][][]).flat(2).map(indexOf))
  const { scale, translate } = basemap.transform!
  const arcs = basemap.arcs.map((arc, i) => {
    const usual = own.has(i) ? TOLERANCE.host : TOLERANCE.near
    let [x, y] = [0, 0]
    const spots = arc.map(([dx, dy]) => {
      ;[x, y] = [x + dx!, y + dy!]
      return place(x * scale[0] + translate[0], y * scale[1] + translate[1])
    })
    return thinned(spots, ([at]) => (Math.abs(at) > near ? TOLERANCE.far : usual)) as unknown as number[][]
  })
  const borders = basemap.objects.borders.arcs.map((line) => line.filter((arc) => !own.has(indexOf(arc))))
  const laid = {
    ...basemap,
    arcs,
    objects: {
      ...basemap.objects,
      borders: { ...basemap.objects.borders, arcs: borders.filter(({ length }) => length > 0) },
    },
  }
  delete laid.transform
  return laid
}

/** An arc that is walked backwards is named by the complement of its number. */
const indexOf = (arc: number) => (arc < 0 ? ~arc : arc)

const extentOf = (spots: readonly Spot[]) => {
  const [xs, ys] = [spots.map(([x]) => x), spots.map(([, y]) => y)]
  return (Math.max(...xs) - Math.min(...xs)) * (Math.max(...ys) - Math.min(...ys))
}

/** Path data in steps from spot to spot, in whole units. */
function written(spots: readonly Spot[], isClosed: boolean): string {
  let [left, top] = [0, 0]
  const steps = spots.flatMap(([x, y], i) => {
    const step = [Math.round(x) - left, Math.round(y) - top]
    if (i > 0 && step[0] === 0 && step[1] === 0) return []
    ;[left, top] = [Math.round(x), Math.round(y)]
    return [step.join(' ')]
  })
  if (steps.length < 2) return ''
  return `M${steps
    .join(' ')
    .replaceAll(' -', '-')
    .replace(/^(-?\d+ ?-?\d+) ?/, '$1l')}${isClosed ? 'z' : ''}`
}

import fc from 'fast-check'
import { LatLng } from 'leaflet'
import { describe, expect, it } from 'vitest'

import { conic, frameOf } from '#ui/map/projection.ts'

const { project, unproject } = conic({ parallels: [43, 53], meridian: 66.9 })
const lat = fc.double({ min: 10, max: 75, noNaN: true })
const lon = fc.double({ min: 0, max: 130, noNaN: true })

describe(conic, () => {
  it('comes back to where it started', () => {
    fc.assert(
      fc.property(lat, lon, (north, east) => {
        const [a, b] = unproject(...project(north, east))
        expect(a).toBeCloseTo(north, 8)
        expect(b).toBeCloseTo(east, 8)
      }),
    )
  })

  it('keeps shapes: a short step north is as long as one of the same length east', () => {
    fc.assert(
      fc.property(lat, lon, (north, east) => {
        const step = 0.01
        const from = project(north, east)
        const up = project(north + step, east)
        const across = project(north, east + step / Math.cos((north * Math.PI) / 180))
        const length = (to: readonly number[]) => Math.hypot(to[0]! - from[0], to[1]! - from[1])
        expect(length(across) / length(up)).toBeCloseTo(1, 2)
      }),
    )
  })

  it('keeps the scale of Kazakhstan within two per cent from south to north', () => {
    const lengths = [41, 44, 48, 52, 55].map(
      (north) => project(north + 0.1, 66.9)[1] - project(north, 66.9)[1],
    )
    expect(Math.max(...lengths) / Math.min(...lengths)).toBeLessThan(1.02)
  })

  it('has north up in the middle', () => {
    expect(project(40, 66.9)[0]).toBeCloseTo(0, 10)
    expect(project(50, 66.9)[1]).toBeGreaterThan(project(40, 66.9)[1])
  })
})

describe(frameOf, () => {
  it.each(['TUR', 'KAZ', 'both'] as const)(
    'has an upright box of %s, though its sides are no meridians',
    (area) => {
      const { crs, bounds } = frameOf(area)
      const [nw, ne, se, sw] = [
        bounds.getNorthWest(),
        bounds.getNorthEast(),
        bounds.getSouthEast(),
        bounds.getSouthWest(),
      ].map((corner) => crs.project(corner))
      expect(nw!.x).toBeCloseTo(sw!.x, 8)
      expect(ne!.x).toBeCloseTo(se!.x, 8)
      expect(nw!.y).toBeCloseTo(ne!.y, 8)
      expect(sw!.y).toBeCloseTo(se!.y, 8)
    },
  )

  it('draws a kilometre as long as web maps do at the same zoom, in the middle of the country', () => {
    const { crs } = frameOf('TUR')
    const [south, north] = [new LatLng(39, 35.3), new LatLng(39.1, 35.3)]
    const metres = south.distanceTo(north)
    const [from, to] = [crs.latLngToPoint(south, 7), crs.latLngToPoint(north, 7)]
    const metresPerPixel = metres / (from.y - to.y)
    expect(metresPerPixel).toBeCloseTo((40_030_174 * Math.cos((39 * Math.PI) / 180)) / (256 * 2 ** 7), -1)
  })
})

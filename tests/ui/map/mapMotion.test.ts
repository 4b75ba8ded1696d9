import { map as leafletMap } from 'leaflet'
import { describe, expect, it } from 'vitest'
import { fitFrame, isFitted } from '#ui/map/mapMotion.ts'
import { frameOf } from '#ui/map/projection.ts'

/** A frame of a page whose window changes its size. */
function standing(area: 'TUR' | 'KAZ' | 'both') {
  const size = { x: 198, y: 135 }
  const box = document.createElement('div')
  Object.defineProperties(box, { clientWidth: { get: () => size.x }, clientHeight: { get: () => size.y } })
  const frame = frameOf(area)
  const { crs, centre, maxBounds } = frame
  const map = leafletMap(box, { crs, center: centre, zoom: 3, zoomSnap: 0, maxBounds, trackResize: false })
  fitFrame(map, frame)
  const resize = (x: number, y: number) => {
    Object.assign(size, { x, y })
    map.invalidateSize({ pan: false })
    fitFrame(map, frame)
  }
  return { map, frame, resize }
}
/** Longer than the library pans. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 500))

describe(fitFrame, () => {
  it.each(['TUR', 'KAZ', 'both'] as const)('keeps %s in the middle when its frame grows', async (area) => {
    const { map, frame, resize } = standing(area)
    resize(270, 162)
    await settled()
    expect(isFitted(map, frame)).toBe(true)
    const grown = map.getZoom()
    resize(900, 40)
    resize(270, 162)
    await settled()
    expect(isFitted(map, frame)).toBe(true)
    expect(map.getZoom()).toBeCloseTo(grown)
  })

  it('holds the map inside its bounds all the same', () => {
    const { map, frame } = standing('KAZ')
    expect(map.options.maxBounds).toBe(frame.maxBounds)
  })
})

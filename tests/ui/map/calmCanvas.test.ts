import { Map as LeafletMap } from 'leaflet'
import { expect, it } from 'vitest'
import { calmCanvas } from '#ui/map/calmCanvas.ts'

it('lets a frame pass that comes after it was taken off the map', () => {
  const map = new LeafletMap(document.createElement('div'), { center: [43, 60], zoom: 3 })
  const canvas = calmCanvas({ padding: 0.25 })
  canvas.addTo(map)
  canvas.remove()
  expect(() => (canvas as unknown as { _redraw: () => void })._redraw()).not.toThrow()
})

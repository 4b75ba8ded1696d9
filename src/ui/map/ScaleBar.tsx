import { useState } from 'react'
import { useMap, useMapEvents } from 'react-leaflet'

interface ScaleBarProps {
  formatDistance: (metres: number) => string
}

/** As wide as a round distance is in the middle of the map. */
export function ScaleBar({ formatDistance }: ScaleBarProps) {
  const map = useMap()
  const [, setRests] = useState(0)
  const measure = () => setRests((count) => count + 1)
  useMapEvents({ zoomend: measure, resize: measure, moveend: measure })

  const { x, y } = map.getSize().divideBy(2)
  const across = 100
  const metres = map.distance(
    map.containerPointToLatLng([x - across / 2, y]),
    map.containerPointToLatLng([x + across / 2, y]),
  )
  const distance = roundDistance((metres * Math.min(across, x / 2)) / across)
  if (x === 0) return null
  return (
    <div className="map-scale" data-furniture="">
      <span>{formatDistance(distance)}</span>
      <div style={{ inlineSize: (distance / metres) * across }} />
    </div>
  )
}

/** The largest of 1, 2, 5, 10, 20, 50 … that is not above `metres`. */
export function roundDistance(metres: number): number {
  const power = 10 ** Math.floor(Math.log10(metres))
  const digit = [5, 2].find((each) => each * power <= metres) ?? 1
  return digit * power
}

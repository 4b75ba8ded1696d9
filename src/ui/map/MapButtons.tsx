import type { Map as LeafletMap } from 'leaflet'

import { wantsMotion } from './mapMotion.ts'

export interface MapButtonWords {
  zoomIn: string
  zoomOut: string
  /** Back to the whole country. */
  reset: string
}

interface MapButtonsProps {
  map: LeafletMap
  words: MapButtonWords
  onReset: () => void
}

const SIGNS = {
  zoomIn: 'M4 8h8M8 4v8',
  zoomOut: 'M4 8h8',
  reset: 'M3.5 6.5v-3h3M9.5 3.5h3v3M12.5 9.5v3h-3M6.5 12.5h-3v-3',
}

export function MapButtons({ map, words, onReset }: MapButtonsProps) {
  const actions = {
    zoomIn: () => map.zoomIn(1, { animate: wantsMotion() }),
    zoomOut: () => map.zoomOut(1, { animate: wantsMotion() }),
    reset: onReset,
  }
  return (
    <div className="map-buttons" data-furniture="">
      {(['zoomIn', 'zoomOut', 'reset'] as const).map((action) => (
        <button
          key={action}
          type="button"
          aria-label={words[action]}
          title={words[action]}
          onClick={() => void actions[action]()}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d={SIGNS[action]} />
          </svg>
        </button>
      ))}
    </div>
  )
}

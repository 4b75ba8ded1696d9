/** Waters that are named when their name fits inside them. Land outside the two countries has no names: docs/adr/0004. */
export const WATERS = ['black-sea', 'mediterranean-sea', 'caspian-sea'] as const
export type Water = (typeof WATERS)[number]

interface Spot {
  lat: number
  lon: number
  /** Open water west to east, in kilometres. */
  width: number
}

/** Where a name may stand, best first. */
export const SPOTS: Record<Water, readonly Spot[]> = {
  'black-sea': [
    { lat: 42.35, lon: 34.2, width: 560 },
    { lat: 41.95, lon: 38.3, width: 300 },
    { lat: 43.2, lon: 34.4, width: 780 },
    { lat: 42.6, lon: 31.2, width: 450 },
  ],
  'mediterranean-sea': [
    { lat: 35.92, lon: 28.9, width: 300 },
    { lat: 35.6, lon: 31.2, width: 420 },
    { lat: 34.6, lon: 29.4, width: 700 },
  ],
  'caspian-sea': [
    { lat: 42, lon: 50.6, width: 330 },
    { lat: 39.6, lon: 51.1, width: 380 },
  ],
}

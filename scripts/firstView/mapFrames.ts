import type { Area } from '../../src/domain/codelists.ts'
import type { Frame } from './frames.ts'

export interface MapFrame {
  name: Frame['name']
  /** Of the map, px. */
  width: number
  height: number
  /** Of small text, px. */
  text: number
}

const frame = (name: Frame['name'], width: number, height: number, text = 12): MapFrame => ({
  name,
  width,
  height,
  text,
})

/** The maps in the windows of `FRAMES`: 1440 × 900, 1920 × 1080, a phone. */
export const MAP_FRAMES: Record<Area, readonly MapFrame[]> = {
  TUR: [frame('a', 440, 171), frame('b', 604.8, 205, 13.44), frame('c', 358, 220)],
  KAZ: [frame('a', 198, 135), frame('b', 272, 162, 13.44), frame('c', 358, 220)],
}

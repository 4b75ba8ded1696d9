import type { CSSProperties } from 'react'

/** The screen that the room is designed on, CSS pixels: a room unit is one of its pixels. */
const DESIGN = { width: 1920, height: 1080 }
/** Below it the smallest type of a scene, 24 units, would leave the 12 pixels that a reader at a desk needs. */
const LEAST = 0.5

export interface RoomSize {
  /** CSS pixels. */
  width: number
  height: number
  /** Pixels of one room unit. */
  u: number
  /** A tall or narrow screen: parts stand under one another, and the scene may scroll. */
  isNarrow: boolean
}

/**
 * The size of a scene on a screen; both sides shrink alike until the type would be too small to read. A preview is
 * that screen at a `scale`: what the room sees, as small as it may be.
 */
export function roomSize(width: number, height: number, scale = 1): RoomSize {
  const fits = Math.min(width / DESIGN.width, height / DESIGN.height)
  const u = Math.max(LEAST * scale, fits)
  return { width, height, u, isNarrow: width / u < 1400 }
}

/** Type and marks of the room in pixels: some of them are read by drawings, which know no `calc`. */
export const roomStyle = (u: number): CSSProperties => {
  const px = (units: number) => `${Math.round(units * u * 100) / 100}px`
  return {
    '--u': px(1),
    '--text-xs': px(24),
    '--text-sm': px(24),
    '--text-md': px(26),
    '--text-lg': px(28),
    '--text-xl': px(34),
    '--text-2xl': px(40),
    '--text-3xl': px(56),
    '--text-4xl': px(72),
    '--stroke-data': px(4),
    '--stroke-hair': px(2),
    '--glyph': px(11),
    '--sel-width': px(2.5),
  } as CSSProperties
}

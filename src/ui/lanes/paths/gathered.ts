import { type Box, meets } from '../box.ts'

/** One stroke or area of a mark: an SVG path, px of the drawing. */
export interface Part {
  className: string
  d: string
  strokeWidth?: number
  dash?: string
  /** From the ground up within its mark; 0 where it stands alone. */
  rank?: number
  /** Class of the group that it shares with the parts beside it, where their opacity is one. */
  within?: string
}

/** A mark in parts, with the room that it takes. */
export interface Piece {
  /** Class of the group: hue, and whether it is dimmed or pale. */
  state: string
  /** A mark that is looked for by its claim stands alone. */
  id?: string
  parts: readonly Part[]
  boxes: readonly Box[]
}

/** Marks of one state that do not touch, drawn in one go: a path for each look. */
export interface Sheet {
  state: string
  id: string | undefined
  parts: readonly Part[]
}

interface Growing {
  state: string
  id: string | undefined
  parts: Map<string, Part>
  boxes: Box[]
}

const lookOf = ({ className, strokeWidth, dash, rank, within }: Part) =>
  `${rank ?? 0} ${within ?? ''} ${className} ${strokeWidth ?? ''} ${dash ?? ''}`

/**
 * Marks gathered into as few sheets as draw the same picture: a mark goes into the lowest sheet of its state, but never
 * under anything that it touches and that was drawn before it.
 */
export function gathered(pieces: readonly Piece[]): Sheet[] {
  const sheets: Growing[] = []
  for (const { state, id, parts, boxes } of pieces) {
    let into: Growing | undefined
    for (let i = sheets.length - 1; i >= 0; i--) {
      const sheet = sheets[i]!
      if (boxes.some((box) => sheet.boxes.some((other) => meets(box, other)))) break
      if (sheet.state === state && sheet.id === id) into = sheet
    }
    if (!into) sheets.push((into = { state, id, parts: new Map(), boxes: [] }))
    into.boxes.push(...boxes)
    for (const part of parts) {
      const look = lookOf(part)
      const same = into.parts.get(look)
      if (same) same.d += part.d
      else into.parts.set(look, { ...part })
    }
  }
  return sheets.map(({ state, id, parts }) => ({
    state,
    id,
    parts: [...parts.values()].sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0)),
  }))
}

import type { Precision } from '#domain/codelists.ts'
import type { Voice } from '#domain/lane.ts'

const round = (value: number) => Math.round(value * 100) / 100

/** The outline of a voice around a point; `r` is the radius of the circle, the other shapes have about its area. */
export function outline(voice: Voice, r: number, x = 0, y = 0): string {
  const at = (dx: number, dy: number) => `${round(x + dx)} ${round(y + dy)}`
  const d = round(r * 1.28)
  const s = round(r * 0.9)
  const j = round(r * 1.15)
  const c = round(r)
  if (voice === 'KAZ') return `M${at(-c, 0)}A${c} ${c} 0 1 1 ${at(c, 0)}A${c} ${c} 0 1 1 ${at(-c, 0)}Z`
  if (voice === 'TUR') return `M${at(0, -d)}L${at(d, 0)}L${at(0, d)}L${at(-d, 0)}Z`
  if (voice === 'joint') return `M${at(0, -c)}L${at(j, 0)}L${at(0, c)}A${c} ${c} 0 0 1 ${at(0, -c)}Z`
  return `M${at(-s, -s)}H${round(x + s)}V${round(y + s)}H${round(x - s)}Z`
}

/** -1 where the true value may lie above, 1 below. */
export const whiskerSide = (precision: Precision): number =>
  precision === 'at-least' ? -1 : precision === 'at-most' ? 1 : 0

/** A whisker points to where the true value may lie: -1 up, 1 down. */
export function whisker(side: number, r: number, x = 0, y = 0): string {
  const [near, tip, wing] = [side * r * 1.25, side * r * 2.75, r * 0.62].map(round) as [
    number,
    number,
    number,
  ]
  const back = round(tip - side * wing)
  const at = (dx: number, dy: number) => `${round(x + dx)} ${round(y + dy)}`
  return `M${at(0, near)}V${round(y + tip)}M${at(-wing, back)}L${at(0, tip)}L${at(wing, back)}`
}

export const circle = (r: number, x = 0, y = 0): string =>
  `M${round(x - r)} ${round(y)}a${r} ${r} 0 1 1 ${round(2 * r)} 0a${r} ${r} 0 1 1 ${round(-2 * r)} 0Z`

/** Widths of the strokes of a glyph and the radius of the hole in an exact one, px. */
export const glyphInk = (r: number) => ({
  hollow: round(Math.max(1.5, r * 0.36)),
  solid: round(Math.max(1, r * 0.28)),
  whisker: round(Math.max(1.25, r * 0.3)),
  core: round(r * 0.38),
})

import type { Precision } from '#domain/codelists.ts'

/** Share of the larger value within which two figures are one account (DESIGN: claims that agree). */
export const AGREEMENT = 0.02
/** Share of the larger value below which a difference between the capitals is not drawn as a gap. */
export const SMALLEST_GAP = 0.03

export interface Figure {
  value: number
  precision: Precision
}

/** Distance of two values as a share of the larger; 0 for equal ones. */
export const distance = (a: number, b: number): number => {
  const larger = Math.max(Math.abs(a), Math.abs(b))
  return larger === 0 ? 0 : Math.abs(a - b) / larger
}

/** True when `bound` says "over" or "almost" and the other value lies on that side, close by. */
const isWithinBound = (bound: Figure, other: number): boolean =>
  (bound.precision === 'at-least' && other >= bound.value && other <= bound.value * 1.1) ||
  (bound.precision === 'at-most' && other <= bound.value && other >= bound.value * 0.9)

/** True when two figures say the same: within 2 %, or one is a bound that the other keeps closely. */
export const agrees = (a: Figure, b: Figure): boolean =>
  distance(a.value, b.value) <= AGREEMENT || isWithinBound(a, b.value) || isWithinBound(b, a.value)

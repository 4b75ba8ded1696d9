import type { Column } from '#domain/lane.ts'
import { band, type LaneScale, round1 } from '../laneScale.ts'

/** Where a part stands, px; null for one that counts nothing. As wide as the time it counts, a pixel of paper under it. */
export function partBox(column: Column, index: number, scale: LaneScale, top: number, height: number) {
  const part = column.parts[index]
  if (!part || part.value <= 0) return null
  const paper = index > 0 ? Math.min(scale.k, height * 0.3) : 0
  return { ...band(scale, column.span), top: round1(top), height: round1(Math.max(0.6, height - paper)) }
}

/** Values below and up to the top of a part, as the column stacks them. */
export function stackOf(column: Column, index: number): { from: number; to: number } {
  const from = column.parts.slice(0, index).reduce((sum, part) => sum + part.value, 0)
  return { from, to: from + (column.parts[index]?.value ?? 0) }
}

import { round1 } from '../laneScale.ts'

/** Slanted strokes inside a rectangle, as one path: no pattern, so no id that another drawing could take away. */
export function hatching(left: number, top: number, width: number, height: number, step: number): string {
  const [right, bottom] = [left + width, top + height]
  let path = ''
  for (let sum = Math.ceil((left + top) / step) * step; sum < right + bottom; sum += step) {
    const x1 = Math.max(left, sum - bottom)
    const x2 = Math.min(right, sum - top)
    if (x2 - x1 > 0.5) path += `M${round1(x1)} ${round1(sum - x1)}L${round1(x2)} ${round1(sum - x2)}`
  }
  return path
}

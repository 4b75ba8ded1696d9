import { spreadOf, textSpacing } from '../frame/textSpacing.ts'
import { textWidth } from '../lanes/textWidth.ts'
import { spreadAlong } from './spreadAlong.ts'

/** All lengths are of a text of this size; the drawing grows with it. */
export const SIZE = 13
/** Of the line itself; its labels may need more, and then reach out to the left of it. */
export const WIDTH = 172
const GAP = 7
/** The most that labels may take before those in the middle leave. */
const WIDEST = 276
/** The least width of what can be hit (WCAG 2.5.8). */
const TARGET = 24

interface MiniLabel {
  value: number
  label: string
}

/** Where the values of a short line stand on it, and the left edges of their labels, from the left of the widest. */
export function miniLineLayout<P extends MiniLabel>(points: readonly P[]) {
  const sorted = points.toSorted((a, b) => a.value - b.value)
  const top = Math.max(...sorted.map(({ value }) => value), Number.MIN_VALUE)
  const x = (value: number) => 6 + Math.max(0, value / top) * (WIDTH - 22)
  const widthOf = ({ label }: MiniLabel) => Math.max(TARGET, textWidth(label, SIZE, 'strong'))
  const needOf = (some: readonly P[]) =>
    some.reduce((sum, point) => sum + widthOf(point), GAP * (some.length - 1))
  const ends = sorted.length > 2 ? [sorted[0]!, sorted.at(-1)!] : sorted
  const widest = WIDEST * spreadOf(textSpacing.get().letter)
  const shown = needOf(sorted) <= widest ? sorted : ends
  const width = Math.max(WIDTH, Math.ceil(needOf(shown)))
  const labels = shown.map((point) => ({
    at: x(point.value) + width - WIDTH,
    width: widthOf(point),
  }))
  const lefts = spreadAlong(labels, width, GAP)!
  return { sorted, x, width, shown: shown.map((point, i) => ({ point, left: lefts[i]! })) }
}

import type { YearRange } from '#domain/filters.ts'

export type DragKind = 'start' | 'end' | 'move' | 'brush'

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value))

export const isSameRange = (a: YearRange, b: YearRange): boolean => a.start === b.start && a.end === b.end

/** What a drag makes of a range: `from` and `to` are where it began and where it is, decimal years. */
export function draggedRange(
  kind: DragKind,
  range: YearRange,
  bounds: YearRange,
  from: number,
  to: number,
): YearRange {
  switch (kind) {
    case 'start':
      return { start: clamp(Math.round(to), bounds.start, range.end), end: range.end }
    case 'end':
      return { start: range.start, end: clamp(Math.round(to) - 1, range.start, bounds.end) }
    case 'move': {
      const shift = clamp(Math.round(to - from), bounds.start - range.start, bounds.end - range.end)
      return { start: range.start + shift, end: range.end + shift }
    }
    case 'brush': {
      const year = (at: number) => clamp(Math.floor(at), bounds.start, bounds.end)
      return { start: year(Math.min(from, to)), end: year(Math.max(from, to)) }
    }
  }
}

/** What a press takes hold of: the nearer grip within reach, else the window, unless it is everything, else a new one. */
export function dragKindAt(
  x: number,
  grips: { start: number; end: number },
  reach: number,
  isWhole: boolean,
): DragKind {
  const [toStart, toEnd] = [Math.abs(x - grips.start), Math.abs(x - grips.end)]
  if (Math.min(toStart, toEnd) <= reach) {
    if (toStart === toEnd) return x < grips.start ? 'start' : 'end'
    return toStart < toEnd ? 'start' : 'end'
  }
  return x > grips.start && x < grips.end && !isWhole ? 'move' : 'brush'
}

const KEYS: Partial<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -5,
  PageUp: 5,
  Home: -Infinity,
  End: Infinity,
}

/** What a key on one grip makes of a range; null for other keys. */
export function keyedRange(
  key: string,
  grip: 'start' | 'end',
  range: YearRange,
  bounds: YearRange,
): YearRange | null {
  const step = KEYS[key]
  if (step === undefined) return null
  const [low, high] = grip === 'start' ? [bounds.start, range.end] : [range.start, bounds.end]
  return { ...range, [grip]: clamp(range[grip] + step, low, high) }
}

/** Typed years in either order; null when one of them is outside the bounds. */
export function typedRange(a: number, b: number, bounds: YearRange): YearRange | null {
  const [start, end] = [Math.min(a, b), Math.max(a, b)]
  return start < bounds.start || end > bounds.end ? null : { start, end }
}

import { EVENT_GROUPS } from '#domain/codelists.ts'
import type { EventDot, EventDots } from '#domain/lane.ts'

/** A second in years. */
const MOMENT = 3e-8

/** Dots as the selector `eventDots` gives them, from a plain list in any order. */
export function dotsOf(list: readonly EventDot[]): EventDots {
  const dots = list.toSorted((a, b) => a.at - b.at)
  const from = dots.map(({ isSpan, span, at }) => (isSpan ? span.from : at))
  const to = dots.map(({ isSpan, span, at }) => (isSpan ? span.to : at + MOMENT))
  return {
    length: dots.length,
    at: Float64Array.from(dots, ({ at }) => at),
    from: Float64Array.from(from),
    to: Float64Array.from(to),
    row: Uint8Array.from(dots, ({ row }) => EVENT_GROUPS.indexOf(row)),
    reach: Math.max(0, ...dots.map(({ at }, i) => Math.max(at - from[i]!, to[i]! - at))),
    dot: (i) => dots[i]!,
    indexOf: (id) => dots.findIndex((dot) => dot.id === id),
  }
}

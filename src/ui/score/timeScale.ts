import type { Span } from '#domain/timePeriod.ts'

export interface TimeScale {
  /** px from the left edge of the plot. */
  x: (at: number) => number
  at: (x: number) => number
}

/** Decimal years to px and back; linear, so that 2022 is one vertical line in every lane. */
export function timeScale({ from, to }: Span, width: number): TimeScale {
  const years = to - from
  return { x: (at) => ((at - from) / years) * width, at: (x) => from + (x / width) * years }
}

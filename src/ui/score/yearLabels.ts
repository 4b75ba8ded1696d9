import type { Span } from '#domain/timePeriod.ts'

/** Of the axis, pixels at root size. */
export const AXIS_HEIGHT = 22

export interface YearLabel {
  year: number
  /** Middle of the band of the year, decimal year. */
  at: number
}

/** Every 5 years over 22, every 2 over 9, else each. */
export const yearStep = ({ from, to }: Span): number => (to - from > 22 ? 5 : to - from > 9 ? 2 : 1)

/** Years are bands: a label stands under the middle of its own, and a band cut off in its middle has none. */
export function yearLabels(domain: Span): YearLabel[] {
  const step = yearStep(domain)
  const labels: YearLabel[] = []
  for (let year = Math.ceil(domain.from / step) * step; year + 0.5 <= domain.to + 0.2; year += step) {
    labels.push({ year, at: Math.min(year + 0.5, domain.to) })
  }
  return labels
}

/** Where years begin and end within the domain. */
export function yearEdges({ from, to }: Span): number[] {
  const first = Math.ceil(from - 1e-9)
  return Array.from({ length: Math.floor(to + 1e-9) - first + 1 }, (_, i) => first + i)
}

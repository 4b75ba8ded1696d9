import type { Span } from '../../src/domain/timePeriod.ts'

/** Units of a stretched drawing: a hundred to a year, a thousand to the height. */
const PER_YEAR = 100
const TALL = 1000

/** Places that stretch with their box: paths in units of a stretched drawing, all else as shares of the box. */
export interface Stretch {
  viewBox: string
  /** Units of a decimal year, and of a value or a share of the height, from the top. */
  x: (at: number) => number
  y: (share: number) => number
  /** Share of the width, `12.3%`. */
  left: (at: number) => string
}

/** A share as the page writes it. */
export const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`

/** Pixels of text size 1 as a length that grows with the small text, `0.33em`. */
export const em = (pixels: number, of = 12): string => `${Math.round((pixels / of) * 100) / 100}em`

export function stretch({ from, to }: Span): Stretch {
  const share = (at: number) => (at - from) / (to - from)
  const width = Math.round((to - from) * PER_YEAR)
  return {
    viewBox: `0 0 ${width} ${TALL}`,
    x: (at) => Math.round(share(Math.max(from, Math.min(to, at))) * width),
    y: (down) => Math.round(down * TALL),
    left: (at) => percent(share(at)),
  }
}

import { spreadOf } from '../frame/textSpacing.ts'

/** Where the plot of every lane stands, px. */
export interface ScoreGeometry {
  /** Left gutter: names, keys, readouts. 0 when stacked. */
  left: number
  /** Width of the plot. */
  plot: number
  /** Right gutter: direct labels. 0 when stacked. */
  right: number
  /** 1 where the small text is 12 px; larger on wide screens and in the room. */
  k: number
  /** Narrow: names and keys stand over the plot, labels leave. */
  isStacked: boolean
  /** By how much what stands over the score is taller than usual, as where a name needs two lines. */
  pushed: number
}

const LEFT = 138
const RIGHT = 122
const SMALL_TEXT = 12
/** Of the score in the page, px, at the widest. */
export const USUAL_TOP = 196

/** The score at 1440 px, for pages that are drawn before they are measured. */
export const DEFAULT_GEOMETRY: ScoreGeometry = {
  left: LEFT,
  plot: 664,
  right: RIGHT,
  k: 1,
  isStacked: false,
  pushed: 0,
}

export function geometryOf(
  width: number,
  textSize: number,
  isStacked: boolean,
  letterSpacing = 0,
  top = 0,
): ScoreGeometry {
  const k = Math.round((textSize / SMALL_TEXT) * 1000) / 1000
  const wider = k * spreadOf(letterSpacing)
  const [left, right] = isStacked ? [0, 0] : [LEFT * wider, RIGHT * wider]
  return {
    left,
    right,
    plot: Math.max(80, Math.round(width - left - right)),
    k,
    isStacked,
    pushed: isStacked ? 0 : Math.max(0, Math.round(top - USUAL_TOP)),
  }
}

import { laneHeights, type LaneName, STACKED_HEIGHTS } from '../../src/app/laneHeights.ts'
import { geometryOf, type ScoreGeometry } from '../../src/ui/score/scoreGeometry.ts'
import { AXIS_HEIGHT } from '../../src/ui/score/yearLabels.ts'

const LANES: readonly LaneName[] = ['trade', 'investment', 'tourism', 'timeline']

/**
 * Windows for which words are placed, and crowded dots moved apart, when the page is built; in windows between them
 * places are the same shares of the room. The style sheet (src/app/firstView.css) shows `a` from 900 px, `b` from
 * 1600 px, and `c` below.
 */
export interface Frame {
  name: 'a' | 'b' | 'c'
  geometry: ScoreGeometry
  /** Heights of the drawings, px. */
  heights: Record<LaneName, number>
}

function frame(name: Frame['name'], score: number, windowHeight: number, textSize: number): Frame {
  const geometry = geometryOf(score, textSize, name === 'c')
  const heights = laneHeights(windowHeight, geometry.k, geometry.isStacked, LANES, null)
  return { name, geometry, heights }
}

const phone = frame('c', 358, 844, 12)
/** The score of 1440 × 900, of 1920 × 1080 where the text is larger, and of a phone. */
export const FRAMES: readonly Frame[] = [
  frame('a', 924, 900, 12),
  frame('b', 1239, 1080, 13.44),
  { ...phone, heights: { ...phone.heights, timeline: STACKED_HEIGHTS.timeline - AXIS_HEIGHT } },
]

/** Something placed in each frame, with the frames that it stands in: the same place is written once. */
export function merged<T>(places: readonly (readonly T[])[]): { item: T; frames: string }[] {
  const found = new Map<string, { item: T; frames: string }>()
  for (const [i, items] of places.entries())
    for (const item of items) {
      const key = JSON.stringify(item)
      const before = found.get(key)
      if (before) before.frames += FRAMES[i]!.name
      else found.set(key, { item, frames: FRAMES[i]!.name })
    }
  return [...found.values()]
}

/** The class that shows something in its frames only; none for what stands in all. */
export const inFrames = (frames: string): string | undefined =>
  frames.length === FRAMES.length ? undefined : `in-${frames}`

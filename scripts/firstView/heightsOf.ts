import type { CSSProperties } from 'react'
import { AROUND, AROUND_GROWTH, LANES, type LaneName, STACKED_HEIGHTS } from '../../src/app/laneHeights.ts'

const OTHERS = ['investment', 'tourism', 'timeline'] as const
const SMALL_TEXT = 12

const inEm = (pixels: number) => `${Math.round((pixels / SMALL_TEXT) * 1000) / 1000}em`
/** The height that is free for lanes: what of it grows with the text is in ems of the small text. */
const FREE = `(100vh - var(--pushed, 0px) - ${AROUND - AROUND_GROWTH}px - ${inEm(AROUND_GROWTH)})`
const least = (lane: LaneName) => inEm(LANES[lane].least)
const share = (lane: LaneName) => `max(${least(lane)}, ${FREE} * ${LANES[lane].share})`

/** The heights of `laneHeights` as the style sheet (src/app/firstView.css) takes them, which knows window and text size. */
export const heightsOf = (lane: LaneName) =>
  ({
    '--tall':
      lane === 'trade' ? `max(${least(lane)}, ${[FREE, ...OTHERS.map(share)].join(' - ')})` : share(lane),
    '--stacked': `${STACKED_HEIGHTS[lane]}px`,
  }) as CSSProperties

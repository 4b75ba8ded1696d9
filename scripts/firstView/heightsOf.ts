import type { CSSProperties } from 'react'
import { AROUND, AROUND_GROWTH, LANES, type LaneName, STACKED_HEIGHTS } from '../../src/app/laneHeights.ts'

/** What `laneHeights` reckons with, for the style sheet (src/app/firstView.css), which knows window and text size. */
export const heightsOf = (lane: LaneName) =>
  ({
    '--around': `${AROUND - AROUND_GROWTH}px`,
    '--growth': AROUND_GROWTH / 12,
    '--share': LANES[lane].share,
    '--least': Math.round((LANES[lane].least / 12) * 1000) / 1000,
    '--stacked': STACKED_HEIGHTS[lane],
  }) as CSSProperties

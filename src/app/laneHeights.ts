import type { View } from '#domain/filters.ts'

/** Shares of the free height and the least height in pixels at root size, by lane (DESIGN §2). */
export const LANES = {
  trade: { share: 0.38, least: 140 },
  investment: { share: 0.2, least: 106 },
  tourism: { share: 0.19, least: 104 },
  more: { share: 0.19, least: 100 },
  timeline: { share: 0.23, least: 144 },
} as const
export type LaneName = keyof typeof LANES

/** Masthead, filter bar, figures, range, milestones, timeline head, axis, footer and the space between, pixels. */
export const AROUND = 372
/** What of it grows with the root size. */
export const AROUND_GROWTH = 180
/** On narrow screens lanes stack and the page scrolls. */
export const STACKED_HEIGHTS: Record<LaneName, number> = {
  trade: 240,
  investment: 170,
  tourism: 170,
  more: 170,
  /** With its axis. */
  timeline: 352,
}

/**
 * Heights of the lanes so that a window of common height needs no scrolling; `enlarged` takes all of it. What the least
 * heights of others take, trade gives. `pushed`: px by which what stands above is taller than usual.
 */
export function laneHeights(
  windowHeight: number,
  k: number,
  isStacked: boolean,
  shown: readonly LaneName[],
  enlarged: View | null,
  pushed = 0,
): Record<LaneName, number> {
  if (isStacked) return { ...STACKED_HEIGHTS }
  const free = Math.max(0, windowHeight - pushed - AROUND - AROUND_GROWTH * (k - 1))
  const shares = shown.reduce((sum, lane) => sum + LANES[lane].share, 0)
  const height = (lane: LaneName) =>
    enlarged === lane
      ? Math.max(320 * k, free + 60 * k)
      : Math.round(Math.max(LANES[lane].least * k, (free * LANES[lane].share) / shares))
  const others = shown.filter((lane) => lane !== 'trade').reduce((sum, lane) => sum + height(lane), 0)
  return {
    trade: enlarged ? height('trade') : Math.max(LANES.trade.least * k, free - others),
    investment: height('investment'),
    tourism: height('tourism'),
    more: height('more'),
    timeline: height('timeline'),
  }
}

import { describe, expect, it } from 'vitest'
import { type LaneName, laneHeights } from '#app/laneHeights.ts'

const ALL: readonly LaneName[] = ['trade', 'investment', 'tourism', 'timeline']
const sum = (heights: Record<LaneName, number>, lanes = ALL) =>
  lanes.reduce((total, lane) => total + heights[lane], 0)

describe(laneHeights, () => {
  it.each([900, 1080, 1440])(
    'fills a window of %d pixels without a scroll bar, trade the tallest',
    (height) => {
      const heights = laneHeights(height, 1, false, ALL, null)
      expect(sum(heights)).toBeLessThan(height - 350)
      expect(heights.trade).toBe(Math.max(...ALL.map((lane) => heights[lane])))
    },
  )

  it('grows with the window, and gives what it grows by to the lanes', () => {
    const grown = sum(laneHeights(1400, 1, false, ALL, null)) - sum(laneHeights(1300, 1, false, ALL, null))
    expect(Math.abs(grown - 100)).toBeLessThanOrEqual(2)
  })

  it('takes what stands above from the lanes, and what others need at least from trade', () => {
    const [usual, pushed] = [laneHeights(900, 1, false, ALL, null), laneHeights(900, 1, false, ALL, null, 32)]
    expect(sum(usual) - sum(pushed)).toBe(32)
    for (const lane of ALL) expect(pushed[lane]).toBeLessThanOrEqual(usual[lane])
  })

  it('shares the same height among more lanes', () => {
    const five: LaneName[] = [...ALL, 'more']
    const [without, withMore] = [
      laneHeights(1440, 1, false, ALL, null),
      laneHeights(1440, 1, false, five, null),
    ]
    expect(withMore.trade).toBeLessThan(without.trade)
    expect(Math.abs(sum(withMore, five) - sum(without))).toBeLessThanOrEqual(3)
  })

  it('never makes a lane too low to read, however low the window and large the text', () => {
    const [low, large] = [laneHeights(200, 1, false, ALL, null), laneHeights(200, 1.5, false, ALL, null)]
    for (const lane of ALL) expect(low[lane]).toBeGreaterThanOrEqual(88)
    for (const lane of ALL) expect(large[lane]).toBe(low[lane] * 1.5)
  })

  it('gives an enlarged lane more than all lanes had', () => {
    expect(laneHeights(1000, 1, false, ['trade'], 'trade').trade).toBeGreaterThan(
      sum(laneHeights(1000, 1, false, ALL, null)),
    )
    expect(laneHeights(200, 1, false, ['trade'], 'trade').trade).toBe(320)
  })

  it('does not look at the window where the lanes stand under one another', () => {
    expect(laneHeights(300, 1, true, ALL, null)).toEqual(laneHeights(3000, 2, true, ALL, null))
  })
})

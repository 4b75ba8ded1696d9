import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { niceTicks } from '#selectors/laneScale.ts'

describe(niceTicks, () => {
  it.each([
    [9, [0, 3, 6, 9]],
    [10, [0, 5, 10]],
    [15e9, [0, 5e9, 10e9, 15e9]],
    [863_000, [0, 300_000, 600_000, 900_000]],
    [7, [0, 3, 6]],
    [0.3, [0, 0.1, 0.2, 0.3]],
  ])('sets even ticks under %d', (highest, ticks) => {
    const { ticks: set } = niceTicks(highest, 3)
    expect(set).toHaveLength(ticks.length)
    for (const [i, tick] of ticks.entries()) expect(set[i]).toBeCloseTo(tick, 9)
  })

  it.each([0, -5, Number.NaN, -Infinity])('has an axis also where nothing is counted: %d', (highest) => {
    expect(niceTicks(highest, 3)).toEqual({ max: 1, ticks: [0] })
  })

  it('leaves room over the highest value, begins at zero and stays within the axis', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e13, noNaN: true }), (highest) => {
        const { max, ticks } = niceTicks(highest, 3)
        expect(max).toBeGreaterThan(highest)
        expect(ticks[0]).toBe(0)
        expect(ticks.length).toBeGreaterThanOrEqual(2)
        expect(ticks.length).toBeLessThanOrEqual(5)
        expect(ticks.at(-1)!).toBeLessThanOrEqual(max * (1 + 1e-9))
        expect(ticks.at(-1)!).toBeGreaterThanOrEqual(highest / 2)
      }),
    )
  })
})

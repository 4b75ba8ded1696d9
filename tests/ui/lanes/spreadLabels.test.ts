import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitting, spreadLabels } from '#ui/lanes/spreadLabels.ts'

const places = fc
  .array(fc.double({ min: -50, max: 400, noNaN: true }), { minLength: 1, maxLength: 12 })
  .map((wanted) => wanted.toSorted((a, b) => a - b))

describe(spreadLabels, () => {
  it('keeps labels apart, in order and inside the bounds', () => {
    fc.assert(
      fc.property(places, (wanted) => {
        const spread = spreadLabels(wanted, 14.5, 0, 200)
        expect(spread).toHaveLength(wanted.length)
        expect(spread[0]).toBeGreaterThanOrEqual(-1e-6)
        expect(spread.at(-1)).toBeLessThanOrEqual(200 + 1e-6)
        for (const [i, place] of spread.entries()) {
          if (i > 0) expect(place - spread[i - 1]!).toBeGreaterThanOrEqual(14.5 - 1e-6)
        }
      }),
    )
  })

  it('leaves alone what is far enough apart', () => {
    expect(spreadLabels([10, 40, 90], 14.5, 0, 200)).toEqual([10, 40, 90])
  })

  it('shares the move between neighbours', () => {
    expect(spreadLabels([50, 50], 10, 0, 200)).toEqual([45, 55])
  })

  it('says how many labels find room', () => {
    expect(fitting(14.5, 0, 29)).toBe(3)
    expect(fitting(14.5, 0, -1)).toBe(0)
  })
})

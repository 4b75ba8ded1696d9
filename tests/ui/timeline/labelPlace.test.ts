import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { labelPlace } from '#ui/timeline/labelPlace.ts'

// One seed: a run that fails here fails everywhere.
fc.configureGlobal({ seed: 1991 })

const LABEL = { width: 200, height: 60 }

describe(labelPlace, () => {
  it.each([
    [
      'over the dot where there is room',
      { x: 400, y: 90, r: 5 },
      { width: 900, height: 120 },
      { left: 300, top: 17 },
    ],
    ['under it at the top', { x: 400, y: 10, r: 5 }, { width: 900, height: 120 }, { left: 300, top: 23 }],
    [
      'to its right where there is neither',
      { x: 400, y: 55, r: 5 },
      { width: 900, height: 110 },
      { left: 413, top: 25 },
    ],
    [
      'to its left at the right edge',
      { x: 890, y: 55, r: 5 },
      { width: 900, height: 110 },
      { left: 677, top: 25 },
    ],
    ['not across the left edge', { x: 10, y: 90, r: 5 }, { width: 900, height: 120 }, { left: 0, top: 17 }],
    [
      'not across the right edge',
      { x: 890, y: 90, r: 5 },
      { width: 900, height: 120 },
      { left: 700, top: 17 },
    ],
  ])('stands %s', (_, dot, frame, place) => {
    expect(labelPlace(dot, LABEL, frame)).toEqual(place)
  })

  it('never covers the dot, and stays in the frame wherever one side has room', () => {
    const place = fc.record({
      x: fc.integer({ min: 0, max: 900 }),
      y: fc.integer({ min: 5, max: 103 }),
      r: fc.integer({ min: 1, max: 7 }),
      width: fc.integer({ min: 40, max: 400 }),
      height: fc.integer({ min: 20, max: 80 }),
    })
    fc.assert(
      fc.property(place, ({ x, y, r, width, height }) => {
        const { left, top } = labelPlace({ x, y, r }, { width, height }, { width: 900, height: 108 })
        const isOff = left > x + r || left + width < x - r || top > y + r || top + height < y - r
        expect(isOff).toBe(true)
        expect(left).toBeGreaterThanOrEqual(0)
        expect(left + width).toBeLessThanOrEqual(900)
        expect(top).toBeGreaterThanOrEqual(0)
        expect(top + height).toBeLessThanOrEqual(108)
      }),
    )
  })
})

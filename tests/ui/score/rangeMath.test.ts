import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draggedRange, dragKindAt, keyedRange, typedRange } from '#ui/score/rangeMath.ts'

const bounds = { start: 1991, end: 2026 }
const range = { start: 2005, end: 2015 }

describe(draggedRange, () => {
  it.each([
    ['start', 2005, 2010.4, { start: 2010, end: 2015 }],
    ['start', 2005, 2090, { start: 2015, end: 2015 }],
    ['end', 2016, 2020.1, { start: 2005, end: 2019 }],
    ['end', 2016, 1800, { start: 2005, end: 2005 }],
    ['move', 2010, 2012.2, { start: 2007, end: 2017 }],
    ['move', 2010, 2090, { start: 2016, end: 2026 }],
    ['brush', 2001.7, 1998.2, { start: 1998, end: 2001 }],
    ['brush', 1990, 2090, { start: 1991, end: 2026 }],
  ] as const)('makes of a drag of the %s from %d to %d %o', (kind, from, to, expected) => {
    expect(draggedRange(kind, range, bounds, from, to)).toEqual(expected)
  })

  it('stays ordered and within the bounds', () => {
    const at = fc.double({ min: 1900, max: 2100, noNaN: true })
    fc.assert(
      fc.property(fc.constantFrom('start', 'end', 'move', 'brush'), at, at, (kind, from, to) => {
        const next = draggedRange(kind, range, bounds, from, to)
        expect(next.start).toBeLessThanOrEqual(next.end)
        expect(next.start).toBeGreaterThanOrEqual(bounds.start)
        expect(next.end).toBeLessThanOrEqual(bounds.end)
        if (kind === 'move') expect(next.end - next.start).toBe(10)
      }),
    )
  })
})

describe(dragKindAt, () => {
  const grips = { start: 100, end: 110 }
  it.each([
    [97, false, 'start'],
    [113, false, 'end'],
    [106, false, 'end'],
    [60, false, 'brush'],
  ] as const)('takes hold at %d of the nearer grip, else begins anew', (x, isWhole, kind) => {
    expect(dragKindAt(x, grips, 13, isWhole)).toBe(kind)
  })

  it('moves the window from its inside, unless it is everything', () => {
    expect(dragKindAt(200, { start: 100, end: 300 }, 13, false)).toBe('move')
    expect(dragKindAt(200, { start: 0, end: 400 }, 13, true)).toBe('brush')
  })
})

describe(keyedRange, () => {
  it.each([
    ['ArrowRight', 'start', { start: 2006, end: 2015 }],
    ['ArrowDown', 'start', { start: 2004, end: 2015 }],
    ['PageUp', 'end', { start: 2005, end: 2020 }],
    ['PageDown', 'end', { start: 2005, end: 2010 }],
    ['Home', 'start', { start: 1991, end: 2015 }],
    ['End', 'start', { start: 2015, end: 2015 }],
    ['Home', 'end', { start: 2005, end: 2005 }],
    ['End', 'end', { start: 2005, end: 2026 }],
    ['a', 'end', null],
  ] as const)('makes of %s on the %s grip %o', (key, grip, expected) => {
    expect(keyedRange(key, grip, range, bounds)).toEqual(expected)
  })
})

describe(typedRange, () => {
  it('swaps reversed years and refuses those outside the record', () => {
    expect(typedRange(2020, 2010, bounds)).toEqual({ start: 2010, end: 2020 })
    expect(typedRange(1990, 2010, bounds)).toBeNull()
    expect(typedRange(2010, 2027, bounds)).toBeNull()
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Precision } from '#domain/codelists.ts'
import { agrees, distance } from '#selectors/agreement.ts'

const figure = (value: number, precision: Precision = 'exact') => ({ value, precision })

describe(distance, () => {
  it.each([
    [100, 98, 0.02],
    [98, 100, 0.02],
    [0, 0, 0],
    [0, 5, 1],
    [-100, -98, 0.02],
    [5, 5, 0],
  ])('of %d and %d is %d of the larger', (a, b, share) => {
    expect(distance(a, b)).toBeCloseTo(share, 12)
  })
})

describe(agrees, () => {
  it.each([
    ['98', 100, 98, true],
    ['97.9', 100, 97.9, false],
    ['102', 100, 102, true],
    ['102.1', 100, 102.1, false],
    ['nothing', 0, 0, true],
  ])('holds up to two hundredths of the larger: 100 and %s', (_, a, b, expected) => {
    expect(agrees(figure(a), figure(b))).toBe(expected)
  })

  it.each([
    ['at-least', 100, 105, true],
    ['at-least', 100, 110, true],
    ['at-least', 100, 111, false],
    ['at-least', 100, 95, false],
    ['at-most', 100, 95, true],
    ['at-most', 100, 90, true],
    ['at-most', 100, 89, false],
    ['at-most', 100, 105, false],
    ['approximate', 100, 105, false],
    ['rounded', 100, 105, false],
  ] as const)('reads %s %d and %d as one account: %s', (precision, bound, other, expected) => {
    expect(agrees(figure(bound, precision), figure(other))).toBe(expected)
    expect(agrees(figure(other), figure(bound, precision))).toBe(expected)
  })

  it('asks neither figure first', () => {
    const any = fc.record({
      value: fc.double({ min: 0, max: 1e12, noNaN: true }),
      precision: fc.constantFrom<Precision>('exact', 'rounded', 'approximate', 'at-least', 'at-most'),
    })
    fc.assert(fc.property(any, any, (a, b) => agrees(a, b) === agrees(b, a)))
  })
})

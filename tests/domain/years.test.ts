import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asTimeFilter, rangeSpan, shownYears, yearsIn } from '#domain/years.ts'

const bounds = { start: 1991, end: 2026 }
const anyYears = fc
  .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 9999 }))
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))

describe(yearsIn, () => {
  it.each([
    ['1991/2026', 1991, 2026],
    ['2024', 2024, 2024],
    ['2024-07/2025-02', 2024, 2025],
  ])('finds in %s the years %d to %d', (period, start, end) => {
    expect(yearsIn(period)).toEqual({ start, end })
  })
})

describe(shownYears, () => {
  it('shows all years of the record without a filter', () => {
    expect(shownYears(null, bounds)).toEqual(bounds)
  })

  it.each([
    [2010, 2020, 2010, 2020],
    [1900, 2000, 1991, 2000],
    [2020, 2099, 2020, 2026],
    [1900, 1950, 1991, 1991],
    [2050, 2060, 2026, 2026],
    [0, 9999, 1991, 2026],
  ])('shows of %d to %d the years %d to %d', (start, end, first, last) => {
    expect(shownYears({ start, end }, bounds)).toEqual({ start: first, end: last })
  })

  it('is never reversed and never empty, whatever a link asks for', () => {
    fc.assert(
      fc.property(anyYears, (years) => {
        const { from, to } = rangeSpan(shownYears(years, bounds))
        expect(from).toBeGreaterThanOrEqual(bounds.start)
        expect(to).toBeLessThanOrEqual(bounds.end + 1)
        expect(to - from).toBeGreaterThanOrEqual(1)
      }),
    )
  })
})

describe(asTimeFilter, () => {
  it('takes all years for no filter, and fewer for one', () => {
    expect(asTimeFilter(bounds, bounds)).toBeNull()
    expect(asTimeFilter({ start: 1980, end: 2030 }, bounds)).toBeNull()
    expect(asTimeFilter({ start: 1992, end: 2026 }, bounds)).toEqual({ start: 1992, end: 2026 })
  })
})

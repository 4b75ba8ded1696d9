import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spanOf } from '#domain/timePeriod.ts'
import { dayOf, monthOf } from '#ui/lanes/decimalDate.ts'

const days = fc
  .date({ min: new Date('1991-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe(dayOf, () => {
  it('is the day whose span it lies in, at its beginning and within it', () => {
    fc.assert(
      fc.property(days, fc.double({ min: 0, max: 0.6, noNaN: true }), (day, part) => {
        const { from, to } = spanOf(day)
        expect(dayOf(from + (to - from) * part)).toBe(day)
      }),
    )
  })

  it.each(['2007-12', '2024-11', '2024-02', '1991-01'])('finds the month %s again', (month) => {
    expect(monthOf(spanOf(month).from)).toBe(month)
  })
})

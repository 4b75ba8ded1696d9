import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  firstOf,
  grainOf,
  isBy,
  isWholeYear,
  lastDayOf,
  lastOf,
  overlaps,
  parsePeriod,
  type Span,
  spanOf,
  yearOf,
} from '#domain/timePeriod.ts'

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const point = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([text, length]) => text.slice(0, length))
/** Points and ranges of any precision, the earlier end first. */
const period = fc.oneof(
  point,
  fc.tuple(point, point).map(([a, b]) => (spanOf(a).from <= spanOf(b).from ? [a, b] : [b, a]).join('/')),
)
const span = fc
  .tuple(fc.integer({ min: 1990, max: 2030 }), fc.integer({ min: 1, max: 10 }))
  .map(([from, length]): Span => ({ from, to: from + length }))

describe(parsePeriod, () => {
  it.each([
    ['2024', 2024, 2025],
    ['1991/2026', 1991, 2027],
    ['2023-01', 2023, 2023 + 31 / 365],
    ['2024-02', 2024 + 31 / 366, 2024 + 60 / 366],
    ['2023-02', 2023 + 31 / 365, 2023 + 59 / 365],
    ['2024-02-29', 2024 + 59 / 366, 2024 + 60 / 366],
    ['2022-12-31', 2022 + 364 / 365, 2023],
    ['2025-01/2025-05', 2025, 2025 + 151 / 365],
    ['2016/2024-06', 2016, 2024 + 182 / 366],
    ['2025-07-29/2025-07-29', 2025 + 209 / 365, 2025 + 210 / 365],
    ['0099', 99, 100],
  ])('reads %s as the span from %d to %d', (text, from, to) => {
    expect(parsePeriod(text)!.from).toBeCloseTo(from, 9)
    expect(parsePeriod(text)!.to).toBeCloseTo(to, 9)
  })

  it.each([
    '',
    ' ',
    '24',
    '20245',
    '2024-13',
    '2024-00',
    '2024-1',
    '2023-02-29',
    '2022-02-31',
    '2024-04-31',
    '2024-01-00',
    '2024-01-01T00:00:00Z',
    '2024-Q3',
    '-2024',
    '２０２４',
    ' 2024',
    '2024\n',
    '2024/',
    '/2024',
    '2024/2023',
    '2025-05/2025-01',
    '2023/2024/2025',
    '2024/yesterday',
    '__proto__',
    'constructor',
  ])('takes %j for no period', (text) => {
    expect(parsePeriod(text)).toBeNull()
  })

  it('gives the same answer when it is asked again', () => {
    expect(parsePeriod('2024-07')).toEqual(parsePeriod('2024-07'))
    expect([parsePeriod('2024-77'), parsePeriod('2024-77')]).toEqual([null, null])
  })

  it('never throws, and what it reads is a span with a length', () => {
    fc.assert(
      fc.property(fc.oneof(period, fc.string({ unit: 'binary', maxLength: 24 })), (text) => {
        const read = parsePeriod(text)
        if (read) expect(read.to).toBeGreaterThan(read.from)
      }),
    )
  })

  it('puts every day inside its month and every month inside its year', () => {
    fc.assert(
      fc.property(day, (text) => {
        const [d, m, y] = [text, text.slice(0, 7), text.slice(0, 4)].map(spanOf) as [Span, Span, Span]
        expect(m.from).toBeLessThanOrEqual(d.from)
        expect(d.to).toBeLessThanOrEqual(m.to)
        expect(y.from).toBeLessThanOrEqual(m.from)
        expect(m.to).toBeLessThanOrEqual(y.to)
      }),
    )
  })

  it('leaves no gap between a day and the next', () => {
    fc.assert(
      fc.property(day, (text) => {
        const next = new Date(Date.parse(text) + 86_400_000).toISOString().slice(0, 10)
        expect(spanOf(text).to).toBe(spanOf(next).from)
      }),
    )
  })
})

describe(spanOf, () => {
  it('throws where the schema has let something through that is no period', () => {
    expect(() => spanOf('soon')).toThrow('not a time period: soon')
  })
})

describe('the parts of a period', () => {
  it.each([
    ['2024', '2024', '2024', 'year'],
    ['2024-07', '2024-07', '2024-07', 'month'],
    ['2005/2024-06', '2005', '2024-06', 'month'],
    ['2025-01/2025-12-29', '2025-01', '2025-12-29', 'day'],
  ])('are, for %s, its first %s and its last %s, as exact as a %s', (text, first, last, grain) => {
    expect([firstOf(text), lastOf(text), grainOf(text)]).toEqual([first, last, grain])
  })

  it.each([
    ['2024', true],
    ['2024-01/2024-12', false],
    ['2023/2024', false],
    ['2024-07', false],
  ])('make %s comparable as a year: %s', (text, isYear) => {
    expect(isWholeYear(text)).toBe(isYear)
  })
})

describe(yearOf, () => {
  it.each([
    [2024, 2024],
    [2024.999, 2024],
    [2025 - 1e-6, 2024],
    [2025 - 1e-12, 2025],
  ])('finds %d in %d, whatever the last bits of a sum are', (decimal, year) => {
    expect(yearOf(decimal)).toBe(year)
  })
})

describe(lastDayOf, () => {
  it.each([
    ['2024', '2024-12-31'],
    ['2024-02', '2024-02-29'],
    ['2023-02', '2023-02-28'],
    ['1900-02', '1900-02-28'],
    ['2000-02', '2000-02-29'],
    ['2024-12', '2024-12-31'],
    ['2022-11-09', '2022-11-09'],
    ['2005/2024', '2024-12-31'],
    ['2025-01/2025-05', '2025-05-31'],
  ])('ends %s on %s', (text, last) => {
    expect(lastDayOf(text)).toBe(last)
  })

  it('is the day with which the span ends', () => {
    fc.assert(
      fc.property(period, (text) => {
        expect(spanOf(lastDayOf(text)).to).toBeCloseTo(spanOf(text).to, 9)
      }),
    )
  })
})

describe(isBy, () => {
  it.each([
    ['2022-11-09', '2022-11-09', true],
    ['2022-11-10', '2022-11-09', false],
    ['2022-11', '2022-11-29', false],
    ['2022-11', '2022-11-30', true],
    ['2022', '2022-12-30', false],
    ['2005/2022', '2022-12-31', true],
  ])('says of %s by the end of %s: %s', (text, by, hasPassed) => {
    expect(isBy(text, by)).toBe(hasPassed)
  })
})

describe(overlaps, () => {
  it.each([
    ['2024', '2024-07', true],
    ['2023', '2024', false],
    ['2023-12-31', '2024-01-01', false],
    ['2024-01/2024-06', '2024-06/2024-12', true],
    ['2024-01/2024-06', '2024-07', false],
  ])('of %s and %s is %s', (a, b, expected) => {
    expect(overlaps(spanOf(a), spanOf(b))).toBe(expected)
    expect(overlaps(spanOf(b), spanOf(a))).toBe(expected)
  })

  it('means a year in common, for spans of whole years', () => {
    fc.assert(
      fc.property(span, span, (a, b) => {
        const years = ({ from, to }: Span) => Array.from({ length: to - from }, (_, i) => from + i)
        expect(overlaps(a, b)).toBe(years(a).some((year) => years(b).includes(year)))
      }),
    )
  })
})

import { describe, expect, it } from 'vitest'
import type { LaneModel, Mark } from '#domain/lane.ts'
import { drawnRows, lastColumn, lastMarks, widestGap, yearsOf } from '#selectors/laneReading.ts'
import { readingAt } from '#selectors/readingAt.ts'
import { tradeLane } from '#selectors/tradeLane.ts'
import { filters, indexOf, said } from './laneIndex.ts'

const mark = (overrides: Partial<Mark>): Mark => ({
  id: 'mark',
  claims: ['mark'],
  span: { from: 2020, to: 2021 },
  at: 2020.5,
  isDay: false,
  value: 5,
  whose: 'both',
  voice: 'TUR',
  precision: 'exact',
  pale: false,
  ...overrides,
})
const column = (from: number, ...values: number[]) => ({
  span: { from, to: from + 1 },
  parts: values.map((value, i) => ({
    id: `part-${from}-${i}`,
    whose: i === 0 ? ('KAZ' as const) : ('TUR' as const),
    value,
  })),
  top: values.reduce((sum, value) => sum + value, 0),
  pale: false,
})
const model = (overrides: Partial<LaneModel> = {}): LaneModel => ({
  max: 10,
  ticks: [0, 5, 10],
  columns: [],
  caps: [],
  gaps: [],
  goals: [],
  marks: [],
  lines: [],
  breaks: [],
  hasStems: false,
  count: 0,
  ...overrides,
})
const line = (...years: number[]) => ({
  whose: 'KAZ' as const,
  points: years.map((year) => ({
    id: `point-${year}`,
    at: year + 0.5,
    value: year,
    isHollow: false,
    joinsPrevious: false,
  })),
})
const cap = (from: number) => ({ id: `cap-${from}`, span: { from, to: from + 1 }, value: 4, pale: false })
const ALL = { from: 1991, to: 2027 }

const full = model({
  columns: [column(2019, 1, 2), column(2020, 3, 4)],
  caps: [cap(2018)],
  marks: [mark({ id: 'total' }), mark({ id: 'to-date', at: 2025 - 1e-6, since: 2005, isDay: true })],
  lines: [line(2010, 2012)],
  goals: [
    {
      value: 15,
      ticks: [
        { at: 2020.1, id: 'goal' },
        { at: 2022, id: 'again' },
      ],
    },
  ],
  gaps: [{ span: { from: 2020, to: 2021 }, low: 5, high: 7, claims: ['astana', 'total'] }],
})

describe(yearsOf, () => {
  it('lists every year with a figure once, in order; a total to date belongs to its last year', () => {
    expect(yearsOf(full)).toEqual([2010, 2012, 2018, 2019, 2020, 2024])
  })
})

describe(readingAt, () => {
  it('reads everything of the year that the crosshair is in, and nothing of its neighbours', () => {
    const reading = readingAt(full, 2020.9)
    expect(reading.year).toBe(2020)
    expect(reading.columns.map(({ top }) => top)).toEqual([7])
    expect(reading.marks.map(({ id }) => id)).toEqual(['total'])
    expect(reading.goals).toEqual([{ value: 15, ticks: [{ at: 2020.1, id: 'goal' }] }])
    expect(reading.gap).toMatchObject({ low: 5, high: 7 })
    expect(reading).toMatchObject({ isEmpty: false, nearest: [], points: [], caps: [] })
  })

  it.each([
    [2012.01, 'points'],
    [2018.5, 'caps'],
    [2022.99, 'goals'],
    [2024, 'marks'],
  ] as const)('finds at %d its %s', (at, what) => {
    const reading = readingAt(full, at)
    expect(reading[what]).toHaveLength(1)
    expect(reading.isEmpty).toBe(false)
  })

  it.each([
    [2015.5, [2012, 2018]],
    [2001, [2010]],
    [2026.5, [2024]],
  ])('names, where nothing is said, the nearest years on either side: %d', (at, nearest) => {
    expect(readingAt(full, at)).toMatchObject({ isEmpty: true, nearest, gap: null })
  })

  it('names no year in a lane without any', () => {
    expect(readingAt(model(), 2020)).toMatchObject({ isEmpty: true, nearest: [] })
  })
})

describe(widestGap, () => {
  it('is the widest in the unit, the earlier of two that are as wide, and none without a gap', () => {
    const gaps = [
      { span: { from: 2010, to: 2011 }, low: 1, high: 3, claims: ['a', 'b'] as const },
      { span: { from: 2011, to: 2012 }, low: 5, high: 8, claims: ['c', 'd'] as const },
      { span: { from: 2012, to: 2013 }, low: 1, high: 4, claims: ['e', 'f'] as const },
    ]
    expect(widestGap(model({ gaps }))).toBe(gaps[1])
    expect(widestGap(model())).toBeNull()
  })
})

describe(drawnRows, () => {
  it('holds every figure that the lane draws, in the order of time', () => {
    expect(drawnRows(full).map(({ id, kind }) => [id, kind])).toEqual([
      ['point-2010', 'point'],
      ['point-2012', 'point'],
      ['cap-2018', 'cap'],
      ['part-2019-0', 'part'],
      ['part-2019-1', 'part'],
      ['part-2020-0', 'part'],
      ['part-2020-1', 'part'],
      ['goal', 'goal'],
      ['total', 'mark'],
      ['again', 'goal'],
      ['to-date', 'mark'],
    ])
  })

  it('holds as many rows as the lane of the record counts, but for what stands behind a mark', () => {
    const claims = [
      said({ indicator: 'goods-from-kaz', time: '2024', value: 3e9 }),
      said({ claimant: 'tur-mfa', time: '2024', value: 8e9 }),
      said({ claimant: 'tur-turkstat', time: '2024', value: 8.01e9 }),
      said({ claimant: 'baci', time: '2023', value: 4e9 }),
    ]
    const lane = tradeLane(indexOf(claims), filters())
    expect(drawnRows(lane)).toHaveLength(lane.count - 1)
  })
})

describe(lastColumn, () => {
  it('is taken apart from the foot up, each part with the height of its middle', () => {
    expect(lastColumn(full, ALL)!.parts).toEqual([
      { id: 'part-2020-0', whose: 'KAZ', value: 3, level: 1.5 },
      { id: 'part-2020-1', whose: 'TUR', value: 4, level: 5 },
    ])
  })

  it('is the last in view', () => {
    expect(lastColumn(full, { from: 1991, to: 2020 })!.column.span.from).toBe(2019)
    expect(lastColumn(full, { from: 2021, to: 2027 })).toBeNull()
  })
})

describe(lastMarks, () => {
  const marks = [
    mark({ id: 'kaz-2020', whose: 'KAZ' }),
    mark({ id: 'tur-2020', whose: 'TUR' }),
    mark({ id: 'kaz-2022', whose: 'KAZ', at: 2022.5 }),
    mark({ id: 'kaz-remark', whose: 'KAZ', at: 2023.2, isDay: true }),
  ]
  const last = (given: readonly Mark[], domain = ALL) =>
    lastMarks(model({ marks: given }), domain, ({ whose }) => whose).map(({ id }) => id)

  it('is the newest of each series, a counted period before a later remark of one day', () => {
    expect(last(marks)).toEqual(['kaz-2022', 'tur-2020'])
    expect(last([marks[3]!])).toEqual(['kaz-remark'])
  })

  it('is a total to date, which is no remark', () => {
    expect(
      last([...marks, mark({ id: 'to-date', whose: 'KAZ', at: 2024.9, isDay: true, since: 2005 })]),
    ).toEqual(['to-date', 'tur-2020'])
  })

  it('stays in view', () => {
    expect(last(marks, { from: 1991, to: 2021 })).toEqual(['kaz-2020', 'tur-2020'])
    expect(last(marks, { from: 1991, to: 2000 })).toEqual([])
  })
})

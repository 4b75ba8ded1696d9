import { describe, expect, it } from 'vitest'
import type { Claim } from '#domain/record.ts'
import { tourismLane } from '#selectors/tourismLane.ts'
import { filters, indexOf, publishedOn, said, years } from './laneIndex.ts'

const visitors = (time: string | null, value: number, overrides: Partial<Claim> = {}) =>
  said({ indicator: 'visitors-from-kaz', claimant: 'tur-mfa', time, value, ...overrides })
const antalya = (time: string, overrides: Partial<Claim> = {}) =>
  visitors(time, 200_000, { indicator: 'visitors-from-kaz-antalya', ...overrides })
const laneOf = (claims: readonly Claim[], f = filters()) => tourismLane(indexOf(claims), f)

describe('the visitors each way', () => {
  it('are lone points with stems, however many years are known', () => {
    const { marks, lines, hasStems } = laneOf(
      ['2019', '2020', '2021', '2022', '2023'].map((time) => visitors(time, 5e5)),
    )
    expect(marks).toHaveLength(5)
    expect(lines).toEqual([])
    expect(hasStems).toBe(true)
  })

  it('carry the hue of the state that they come from', () => {
    const lane = laneOf([
      visitors('2022', 7e5),
      said({ indicator: 'visitors-from-tur', time: '2022', value: 1e5 }),
    ])
    expect(lane.marks.map(({ whose, value }) => [whose, value])).toEqual([
      ['TUR', 1e5],
      ['KAZ', 7e5],
    ])
  })

  it.each([
    ['2024-01/2024-10', 1],
    ['2025-01/2025-12-29', 1],
    ['2024-01/2024-08', 1],
    ['2021-01/2021-03', 0],
    ['2019-01', 0],
    ['2024-01/2024-05', 0],
  ])('of part of a year, %s, are drawn when it is more than half: %d', (time, count) => {
    expect(laneOf([visitors(time, 1e5)]).marks).toHaveLength(count)
  })

  it.each([
    ['a remark of a day', visitors('2024-05-14', 1e5)],
    ['a remark dated by its source alone', visitors(null, 1e5, { evidence: [publishedOn('2024')] })],
    ['a plan', visitors('2019', 2.5e5, { nature: 'plan' })],
    ['a figure of low confidence', visitors('2019', 2.5e5, { confidence: 'low' })],
  ])('are never drawn from %s', (_, claim) => {
    expect(laneOf([claim]).count).toBe(0)
  })
})

describe('the visitors of Antalya', () => {
  const FOUR = ['2012', '2013', '2014', '2015']

  it('are joined where one claimant counts neighbouring years, and points beside the line elsewhere', () => {
    const lane = laneOf([...FOUR.map((time) => antalya(time)), antalya('2019', { claimant: 'tur-turkstat' })])
    expect(lane.marks).toEqual([])
    expect(lane.lines.map(({ points }) => points.length)).toEqual([4, 1])
    expect(lane.lines[1]!.points[0]).toMatchObject({ at: 2019.5, joinsPrevious: false, isHollow: false })
    expect(lane.count).toBe(5)
  })

  it('say of an approximate lone point that it is one', () => {
    const lane = laneOf([antalya('2019', { precision: 'approximate' })])
    expect(lane.lines[0]!.points[0]!.isHollow).toBe(true)
  })

  it.each(['2022/2023', '2022-01/2022-10', '2022-05-01'])('leave %s to the table', (time) => {
    expect(laneOf([antalya(time)]).lines).toEqual([])
  })

  it('do not raise the axis of the visitors', () => {
    const lane = laneOf([visitors('2022', 7e5), antalya('2022', { value: 9e9 })])
    expect(lane.max).toBeLessThan(1e6)
  })
})

describe(tourismLane, () => {
  it('keeps its height when the years change, and counts what agrees behind one mark', () => {
    const claims = [
      visitors('2022', 7e5),
      visitors('2022', 7.05e5, { claimant: 'tur-turkstat' }),
      visitors('2010', 1e5),
    ]
    const all = laneOf(claims)
    expect(all.marks).toHaveLength(2)
    expect(all.count).toBe(3)
    expect(laneOf(claims, years(2010))).toMatchObject({ max: all.max, count: 1 })
  })
})

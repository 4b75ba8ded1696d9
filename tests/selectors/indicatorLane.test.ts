import { describe, expect, it } from 'vitest'
import type { Claim } from '#domain/record.ts'
import { indicatorLane } from '#selectors/indicatorLane.ts'
import { filters, indexOf, publishedOn, said, years } from './laneIndex.ts'

const students = (time: string | null, value: number, overrides: Partial<Claim> = {}) =>
  said({ indicator: 'students', claimant: 'tur-mfa', time, value, ...overrides })
const laneOf = (claims: readonly Claim[], f = filters()) => indicatorLane(indexOf(claims), 'students', f)

describe(indicatorLane, () => {
  it('joins the years of one claimant, and draws all else as points', () => {
    const lane = laneOf([
      ...['2018', '2019', '2020', '2021'].map((time) => students(time, 10_000)),
      students('2022', 12_000, { claimant: 'tur-turkstat' }),
      students('2023-09-01', 13_000),
      students(null, 14_000, { evidence: [publishedOn('2024-03-01')] }),
    ])
    expect(lane.lines.map(({ points }) => points.length)).toEqual([4])
    expect(lane.marks.map(({ value, isDay }) => [value, isDay])).toEqual([
      [12_000, false],
      [13_000, true],
      [14_000, true],
    ])
    expect(lane).toMatchObject({ hasStems: false, count: 7 })
  })

  it('has stems where nothing is joined', () => {
    expect(laneOf([students('2022', 12_000)]).hasStems).toBe(true)
  })

  it('draws no plan and no goal among outcomes', () => {
    const lane = laneOf([
      students('2022', 12_000),
      students('2024', 30_000, { nature: 'plan' }),
      students('2025', 50_000, { nature: 'target' }),
    ])
    expect(lane.marks.map(({ value }) => value)).toEqual([12_000])
    expect(lane.max).toBeLessThan(13_000)
  })

  it('draws them where the indicator counts nothing else', () => {
    const plans = [
      students('2024', 30_000, { nature: 'plan' }),
      students('2025', 50_000, { nature: 'target' }),
    ]
    expect(laneOf(plans).count).toBe(2)
    expect(laneOf(plans, years(2025)).count).toBe(1)
  })

  it('draws what is allowed: an entitlement is no hope', () => {
    expect(laneOf([students('2024', 150, { nature: 'entitlement' }), students('2023', 90)]).count).toBe(2)
  })

  it('leaves figures of low confidence to the evidence, but for points of a series', () => {
    expect(laneOf([students('2022', 12_000, { confidence: 'low' })]).count).toBe(0)
  })

  it('keeps its height when the years change', () => {
    const claims = [students('2010', 5_000), students('2022', 12_000)]
    expect(laneOf(claims, years(2010)).max).toBe(laneOf(claims).max)
  })

  it('is empty for an indicator that the record does not have', () => {
    expect(indicatorLane(indexOf([]), 'unicorns', filters())).toMatchObject({
      count: 0,
      max: 1,
      marks: [],
      lines: [],
    })
  })
})

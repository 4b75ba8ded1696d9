import { describe, expect, it } from 'vitest'
import type { Claim } from '#domain/record.ts'
import { investmentLane } from '#selectors/investmentLane.ts'
import { filters, indexOf, publishedOn, said, years } from './laneIndex.ts'

const total = (time: string | null, value: number, overrides: Partial<Claim> = {}) =>
  said({ indicator: 'fdi-from-tur-cumulative', claimant: 'kaz-minister', time, value, ...overrides })
const inflow = (time: string | null, value: number, overrides: Partial<Claim> = {}) =>
  said({ indicator: 'fdi-from-tur-inflow', time, value, ...overrides })
const laneOf = (claims: readonly Claim[], f = filters()) => investmentLane(indexOf(claims), f)

describe('the totals to date', () => {
  it('stand each by itself at the end of the years that it counts, in the order of time', () => {
    const { marks, lines } = laneOf([
      total('2005/2024', 5e9),
      total('1993/2018', 2e9),
      total('2018-09-13', 2.1e9),
      said({ indicator: 'fdi-from-kaz-cumulative', time: '2005/2024', value: 2e9 }),
    ])
    expect(marks.map(({ value, since, whose }) => [value, since, whose])).toEqual([
      [2.1e9, undefined, 'TUR'],
      [2e9, 1993, 'TUR'],
      [2e9, 2005, 'KAZ'],
      [5e9, 2005, 'TUR'],
    ])
    expect(lines).toEqual([])
  })

  it('are never merged: two voices that agree stay two figures', () => {
    expect(
      laneOf([total('2005/2024', 5e9), total('2005/2024', 5e9, { claimant: 'kaz-bns' })]).marks,
    ).toHaveLength(2)
  })

  it('leave plans out', () => {
    expect(laneOf([total('2030', 9e9, { nature: 'plan' })]).count).toBe(0)
  })
})

describe('the inflow of single years', () => {
  const columns = (...claims: Claim[]) => laneOf(claims).columns.map(({ span, top }) => [span.from, top])

  it('is one column for each year', () => {
    expect(columns(inflow('2022', 4e8), inflow('2023', 5e8))).toEqual([
      [2022, 4e8],
      [2023, 5e8],
    ])
  })

  it('shows of each year the longest period that is known', () => {
    expect(
      columns(inflow('2024-01/2024-09', 3e8), inflow('2024-01/2024-06', 2e8), inflow('2023', 5e8)),
    ).toEqual([
      [2024, 3e8],
      [2023, 5e8],
    ])
    expect(columns(inflow('2024-01/2024-09', 3e8), inflow('2024', 4e8))).toEqual([[2024, 4e8]])
  })

  it('keeps the directions apart, also in one year', () => {
    const { columns: both } = laneOf([
      inflow('2023', 5e8),
      said({ indicator: 'fdi-from-kaz-inflow', time: '2023', value: 1e8 }),
    ])
    expect(both.map(({ parts }) => parts.map(({ whose, value }) => [whose, value]))).toEqual([
      [['TUR', 5e8]],
      [['KAZ', 1e8]],
    ])
  })

  it('counts a range of days, which is no remark', () => {
    expect(columns(inflow('2024-01-01/2024-09-30', 3e8))).toEqual([[2024, 3e8]])
  })

  it.each([
    ['a remark of a day', inflow('2024-05-14', 1e8)],
    ['a remark dated by its source alone', inflow(null, 1e8, { evidence: [publishedOn('2024')] })],
    ['the sum of several years', inflow('2020/2024', 2e9)],
    ['a plan', inflow('2025', 1e9, { nature: 'plan' })],
    ['a figure of low confidence', inflow('2024', 1e9, { confidence: 'low' })],
  ])('is never drawn from %s', (_, claim) => {
    expect(laneOf([claim]).columns).toEqual([])
  })

  it('is pale while nobody knows since when it is public', () => {
    const undated = inflow('2022', 4e8, { evidence: [publishedOn(null)] })
    expect(laneOf([undated], filters({ known: '2024-01-01' })).columns).toMatchObject([{ pale: true }])
    expect(laneOf([undated]).columns).toMatchObject([{ pale: false }])
  })
})

describe(investmentLane, () => {
  it('takes its height from all totals, and keeps it when the years change', () => {
    const claims = [total('2005/2024', 5e9), inflow('2023', 5e8)]
    expect(laneOf(claims).ticks).toEqual([0, 2e9, 4e9])
    expect(laneOf(claims, years(2023))).toMatchObject({ max: laneOf(claims).max, count: 1 })
    expect(laneOf(claims).count).toBe(2)
  })
})

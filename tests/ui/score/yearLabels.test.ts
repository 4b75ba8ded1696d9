import { describe, expect, it } from 'vitest'
import { yearEdges, yearLabels, yearStep } from '#ui/score/yearLabels.ts'

const yearsOf = (from: number, to: number) => yearLabels({ from, to }).map(({ year }) => year)

describe(yearLabels, () => {
  it('labels every fifth year over 22 years, every second over 9, else each', () => {
    expect([36, 23, 22, 10, 9, 1].map((years) => yearStep({ from: 1990, to: 1990 + years }))).toEqual([
      5, 5, 2, 2, 1, 1,
    ])
    expect(yearsOf(1991, 2026.5)).toEqual([1995, 2000, 2005, 2010, 2015, 2020, 2025])
    expect(yearsOf(2005, 2020)).toEqual([2006, 2008, 2010, 2012, 2014, 2016, 2018])
    expect(yearsOf(2020, 2023)).toEqual([2020, 2021, 2022])
  })

  it('puts a label under the middle of its band', () => {
    expect(yearLabels({ from: 2020, to: 2022 })).toEqual([
      { year: 2020, at: 2020.5 },
      { year: 2021, at: 2021.5 },
    ])
  })

  it('leaves out a band of which too little is in view', () => {
    expect(yearsOf(2024, 2026.2)).toEqual([2024, 2025])
  })

  it('finds the edges of the years within the domain, both ends included', () => {
    expect(yearEdges({ from: 2020, to: 2022 })).toEqual([2020, 2021, 2022])
    expect(yearEdges({ from: 2020.5, to: 2021.7 })).toEqual([2021])
  })
})

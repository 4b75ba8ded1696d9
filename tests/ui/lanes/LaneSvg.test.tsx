import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { type LaneDrawing, laneScale } from '#ui/lanes/laneScale.ts'
import { LaneSvg } from '#ui/lanes/LaneSvg.tsx'
import { aColumn, aDrawing, aMark, aModel } from './laneFixture.ts'

const draw = (overrides: Partial<LaneDrawing> = {}) => {
  const drawing = aDrawing(overrides)
  const { container } = render(<LaneSvg drawing={drawing} />)
  const all = (selector: string) => [...container.querySelectorAll(selector)]
  const number = (selector: string, attribute: string) => Number(all(selector)[0]?.getAttribute(attribute))
  return { all, number, scale: laneScale(drawing) }
}

describe(LaneSvg, () => {
  it('draws each part of each column, Kazakh goods below and Turkish above with paper between', () => {
    const { all, number, scale } = draw()
    expect(all('.column-part')).toHaveLength(6)
    const bottom = number('[data-id="kaz-2012"]', 'y')
    expect(bottom).toBeCloseTo(scale.y(3), 0)
    const upperEnd = number('[data-id="tur-2012"]', 'y') + number('[data-id="tur-2012"]', 'height')
    expect(bottom - upperEnd).toBeCloseTo(1, 0)
  })

  it('makes a column as wide as the months that it counts', () => {
    const { number } = draw()
    const year = number('[data-id="kaz-2013"]', 'width')
    const part = number('[data-id="kaz-2022"]', 'width')
    expect(part).toBeLessThan(year)
    expect(part / year).toBeCloseTo(334 / 365, 1)
  })

  it('hatches the gap between the two totals of its period', () => {
    const { all, number, scale } = draw()
    expect(all('.gap')).toHaveLength(1)
    expect(number('.gap rect', 'y')).toBeCloseTo(scale.y(5), 0)
    expect(number('.gap rect', 'height')).toBeCloseTo(scale.y(3.5) - scale.y(5), 0)
    expect(all('.gap path')[0]!.getAttribute('d')!.match(/M/g)!.length).toBeGreaterThan(3)
  })

  it('marks a gap that is a lower bound', () => {
    const gap = {
      span: { from: 2013, to: 2014 },
      low: 3,
      high: 5,
      claims: ['a', 'b'] as const,
      isLowerBound: true,
    }
    expect(draw({ model: aModel({ gaps: [gap] }) }).all('.gap.is-bound')).toHaveLength(1)
  })

  it('flags a goal, dashes its life and ticks each statement', () => {
    const { all } = draw()
    expect(all('.goal-flag')).toHaveLength(1)
    expect(all('.goal-tick').map((tick) => tick.getAttribute('data-id'))).toEqual([
      'goal-1',
      'goal-2',
      'goal-3',
    ])
    expect(all('.goal-label')[0]).toHaveTextContent('Goal $10bn, from Jan 2011, restated twice')
  })

  it('leaves the flag out when the goal was first stated before the years in view', () => {
    const { all } = draw({ domain: { from: 2012, to: 2024 } })
    expect(all('.goal-flag')).toHaveLength(0)
    expect(all('.goal-tick')).toHaveLength(2)
  })

  it('draws a bar for a period, none for a day, and a dotted tail with a tick for the years a total counts', () => {
    const { all, number, scale } = draw()
    expect(all('.period-bar')).toHaveLength(1)
    expect(all('.tail')).toHaveLength(1)
    expect(number('.tail-start', 'x1')).toBeCloseTo(scale.x(2014), 0)
    expect(all('.stem')).toHaveLength(3)
    expect(all('.mark .glyph')).toHaveLength(3)
  })

  it('gives a tail that begins before the view no tick', () => {
    expect(draw({ domain: { from: 2015, to: 2024 } }).all('.tail-start')).toHaveLength(0)
  })

  it('joins only consecutive points of one source, and leaves contradicted ones hollow', () => {
    const { all } = draw()
    const path = all('.polyline > path')[0]!.getAttribute('d')!
    expect(path.match(/L/g)).toHaveLength(1)
    expect(path.match(/M/g)).toHaveLength(2)
    expect(all('.line-point.is-hollow').map((point) => point.getAttribute('data-id'))).toEqual(['p-2019'])
  })

  it('never joins to a point that is out of view', () => {
    const path = draw({ domain: { from: 2019, to: 2024 } })
      .all('.polyline > path')[0]!
      .getAttribute('d')!
    expect(path).not.toContain('L')
  })

  it('puts the unit on the top tick only and ticks the change of source under the axis', () => {
    const { all, number, scale } = draw()
    expect(all('.lane-tick').map((tick) => tick.textContent)).toEqual(['5', '$10bn'])
    expect(number('.break', 'x1')).toBeCloseTo(scale.x(2020), 0)
  })

  it('draws pale what carries no publication day', () => {
    const model = aModel({
      columns: [aColumn(2013, 2014, 1, 1, true)],
      marks: [aMark({ pale: true }), aMark({ id: 'b' })],
    })
    const { all } = draw({ model })
    expect(all('.column-part.is-pale')).toHaveLength(2)
    expect(all('.mark.is-pale')).toHaveLength(1)
  })

  it('puts gold behind the selected claim, also when it stands behind a mark of another', () => {
    const marks = [aMark({ id: 'lead', claims: ['lead', 'other'] }), aMark({ id: 'b', at: 2016.5 })]
    const { all } = draw({ model: aModel({ marks }), selected: ['other'] })
    expect(all('.selection-disc')).toHaveLength(1)
    expect(all('.mark').at(-1)).toHaveAttribute('data-id', 'lead')
  })

  it('outlines the column of a selected part and dims all other years', () => {
    const { all } = draw({ selected: ['tur-2013'], focusYear: 2013 })
    expect(all('.selection-box')).toHaveLength(1)
    const dim = all('.column-part.is-dim').map((part) => part.getAttribute('data-id'))
    expect(dim).toEqual(['kaz-2012', 'tur-2012', 'kaz-2022', 'tur-2022'])
    expect(all('.mark:not(.is-dim)').map((mark) => mark.getAttribute('data-id'))).toEqual(['year'])
  })

  it('shades what was not known yet', () => {
    const { number, all, scale } = draw({ knownOn: 2020 })
    expect(number('.unknown', 'x')).toBeCloseTo(scale.x(2020), 0)
    expect(all('.known-line')).toHaveLength(1)
  })

  it('keeps only the zero line when there is nothing to draw', () => {
    const { all } = draw({ isEmpty: true })
    expect(all('svg > *').map((element) => element.getAttribute('class'))).toEqual(['lane-zero'])
  })

  it('draws nothing outside the plot', () => {
    const { all } = draw({ domain: { from: 2012.5, to: 2013.5 } })
    for (const rect of all('rect')) {
      const left = Number(rect.getAttribute('x'))
      expect(left).toBeGreaterThanOrEqual(0)
      expect(left + Number(rect.getAttribute('width'))).toBeLessThanOrEqual(640)
    }
  })
})

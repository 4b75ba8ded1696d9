import { render, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { LaneChart } from '#ui/lanes/LaneChart.tsx'
import type { LaneDrawing } from '#ui/lanes/laneScale.ts'
import { LaneSvg } from '#ui/lanes/LaneSvg.tsx'
import { aColumn, aDrawing, aMark, aModel } from './laneFixture.ts'

/** Every mark as it is drawn, whatever stands around it: tag, attributes, text. */
function marksOf(container: HTMLElement): string[] {
  return [...container.querySelectorAll('rect, line, path, circle, text')]
    .filter((element) => !element.closest('defs'))
    .map((element) => {
      const attributes = [...element.attributes].map(({ name, value }) => `${name}=${value}`).toSorted()
      return [element.tagName, ...attributes, element.tagName === 'text' ? element.textContent : ''].join(' ')
    })
    .toSorted()
}

describe(LaneChart, () => {
  it.each<[string, Partial<LaneDrawing>]>([
    ['everything', {}],
    ['a range that cuts columns', { domain: { from: 2012.5, to: 2022.5 } }],
    ['a selection', { selected: ['kaz-2013', 'day'], focusYear: 2013 }],
    ['a past view', { knownOn: 2019.3 }],
    ['words', { finding: 'Two totals', remark: 'No count before', notes: [{ id: 'total', text: 'over 7' }] }],
    ['a projected page', { k: 2, height: 400, width: 900 }],
    ['points without columns', { model: aModel({ marks: [aMark()] }) }],
    ['nothing at all', { model: aModel() }],
    ['a part without value', { model: aModel({ columns: [aColumn(2012, 2013, 0, 2)] }) }],
  ])('draws the same marks as the plain lane: %s', async (_, overrides) => {
    const drawing = aDrawing(overrides)
    const plain = marksOf(render(<LaneSvg drawing={drawing} />).container)
    const { container } = render(<LaneChart drawing={drawing} />)
    await waitFor(() => expect(marksOf(container)).toEqual(plain))
    expect(plain.length).toBeGreaterThan(2)
  })

  it('stacks the marks above the columns', async () => {
    const { container } = render(<LaneChart drawing={aDrawing()} />)
    await waitFor(() => expect(container.querySelector('.mark')).toBeInTheDocument())
    const [column, mark] = ['.column-part', '.mark'].map((selector) => container.querySelector(selector)!)
    expect(column!.compareDocumentPosition(mark!) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
  })
})

import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { FindingLinks } from '#ui/lanes/FindingLinks.tsx'
import { findingParts } from '#ui/lanes/findingParts.ts'
import { aDrawing, aModel } from './laneFixture.ts'

const figure = (id: string, text: string) => ({ id, text, says: `says ${id}` })

/** What of the lines is a figure, with what it opens; `|` cuts. */
const cut = (lines: string[], ...figures: ReturnType<typeof figure>[]) =>
  findingParts(lines, figures).map((parts) =>
    parts.map(({ text, figure: opens }) => (opens ? `${opens.id}=${text}` : text)).join('|'),
  )

describe(findingParts, () => {
  it('cuts the lines at their figures, in their order', () => {
    const [astana, ankara] = [figure('a', '$5.41bn'), figure('b', '$8.95bn')]
    expect(cut(['Astana counts $5.41bn,', 'Ankara $8.95bn.'], astana, ankara)).toEqual([
      'Astana counts |a=$5.41bn|,',
      'Ankara |b=$8.95bn|.',
    ])
    expect(cut(['$5bn and $5bn'], figure('a', '$5bn'), figure('b', '$5bn'))).toEqual(['a=$5bn| and |b=$5bn'])
  })

  it.each([
    ['15,4 milyar $ ve 5,4 milyar $', '5,4 milyar $', '15,4 milyar $ ve |a=5,4 milyar $'],
    ['5,4 млрд и 4 млрд', '4 млрд', '5,4 млрд и |a=4 млрд'],
    ['1\u00a0500 млн и 500 млн', '500 млн', '1\u00a0500 млн и |a=500 млн'],
    ['5.41, then 5.4', '5.4', '5.41, then |a=5.4'],
    ['5.4.', '5.4', 'a=5.4|.'],
    ['$5.4bn in all', '$15.4bn', '$5.4bn in all'],
  ])('%s: %s is a number by itself', (line, text, parts) => {
    expect(cut([line], figure('a', text))).toEqual([parts])
  })
})

describe(FindingLinks, () => {
  it('has a button for each of two figures that round alike', () => {
    const figures = [figure('a', '$5bn'), figure('b', '$5bn')]
    const drawing = aDrawing({ model: aModel({ ticks: [0, 5, 10] }), finding: 'Astana $5bn, Ankara $5bn' })
    render(<FindingLinks drawing={drawing} figures={figures} onSelect={() => {}} />)
    // the same key twice is an error of the console, and fails here
    expect(screen.getAllByRole('button').map(({ dataset }) => dataset['opens'])).toEqual(['a', 'b'])
  })

  it('is read as one sentence: a figure is named by its text, and what it is follows as its description', () => {
    const figures = [{ ...figure('a', '$5bn'), says: 'Goods trade, 2024. Astana: $5bn.' }]
    const drawing = aDrawing({ model: aModel({ ticks: [0, 5, 10] }), finding: 'Astana counts $5bn' })
    render(<FindingLinks drawing={drawing} figures={figures} onSelect={() => {}} />)
    expect(screen.getByRole('button')).toHaveAccessibleName('$5bn')
    expect(screen.getByRole('button')).toHaveAccessibleDescription('Goods trade, 2024. Astana: $5bn.')
  })
})

import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { LaneDrawing } from '#ui/lanes/laneScale.ts'
import { LaneSvg } from '#ui/lanes/LaneSvg.tsx'
import { LanePaths } from '#ui/lanes/paths/LanePaths.tsx'
import { aColumn, aDrawing, aMark, aModel } from './laneFixture.ts'

const round = (value: number) => Math.round(value * 100) / 100

/** Where an element stands, as strokes and areas of absolute points: `x y, x y`, one string for each. */
function shapesOf(element: Element): string[] {
  const shift = /translate\((\S+) (\S+)\)/.exec(
    element.closest('[transform]')?.getAttribute('transform') ?? '',
  )
  const [dx, dy] = shift ? [Number(shift[1]), Number(shift[2])] : [0, 0]
  const number = (name: string) => Number(element.getAttribute(name) ?? 0)
  const [x, y, r] = [number('x'), number('y'), number('r')]
  const [cx, cy] = [number('cx') + dx, number('cy') + dy]
  const d = {
    line: () => `M${number('x1')} ${number('y1')}L${number('x2')} ${number('y2')}`,
    rect: () => `M${x} ${y}h${number('width')}v${number('height')}h${-number('width')}Z`,
    circle: () => `M${cx - r} ${cy}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0Z`,
    path: () => element.getAttribute('d') ?? '',
  }[element.tagName as 'line' | 'rect' | 'circle' | 'path']()
  return subpaths(d, element.tagName === 'path' ? dx : 0, element.tagName === 'path' ? dy : 0)
}

function subpaths(d: string, dx: number, dy: number): string[] {
  const found: string[][] = []
  let [x, y] = [0, 0]
  for (const [, letter, rest] of d.matchAll(/([a-z])([^a-z]*)/gi)) {
    const n = (rest!.match(/-?[\d.]+/g) ?? []).map(Number)
    const isRelative = letter === letter!.toLowerCase()
    const [ox, oy] = isRelative ? [x, y] : [dx, dy]
    if (letter === 'M') found.push([])
    if (letter!.toUpperCase() === 'Z') {
      found.at(-1)!.push('closed')
      continue
    }
    if (letter!.toUpperCase() === 'H') x = ox + n[0]!
    else if (letter!.toUpperCase() === 'V') y = oy + n[0]!
    else [x, y] = [ox + n.at(-2)!, oy + n.at(-1)!]
    found.at(-1)!.push(`${letter!.toUpperCase() === 'A' ? `arc ${n[0]} ` : ''}${round(x)} ${round(y)}`)
  }
  return found.map((points) => points.join(', '))
}

/** What makes the look of a shape, whichever element says it. */
const STATES = /\b(?:hue-\w+|is-\w+)\b/g
const KINDS =
  /\b(?:column-part|cap|gap|break|lane-grid|lane-zero|stem|tail|period-bar|glyph-\w+|selection-\w+|line-point|polyline|goal|unknown|known-line)\b/

function picture(container: HTMLElement): string[] {
  const words = [...container.querySelectorAll('text')].map((text) =>
    [text.getAttribute('class'), text.getAttribute('x'), text.getAttribute('y'), text.textContent].join(' '),
  )
  const shapes = [...container.querySelectorAll('rect, line, path, circle')].flatMap((element) => {
    const own = [element, element.parentElement!, element.parentElement!.parentElement!]
      .map((one) => (one.tagName === 'svg' || one.tagName === 'DIV' ? '' : (one.getAttribute('class') ?? '')))
      .join(' ')
    const kind = KINDS.exec(own)?.[0]
    const states = [...new Set(own.match(STATES))].toSorted().join(' ')
    const isArea = /column-part|glyph-(?:solid|hollow|core)|line-point|selection|unknown/.test(own)
    const dash =
      element.getAttribute('stroke-dasharray') ??
      (/is-bound/.test(own) && element.tagName === 'rect' ? '2 2' : '')
    const width = isArea && !/hollow|solid/.test(own) ? '' : (element.getAttribute('stroke-width') ?? '')
    return shapesOf(element).map((shape) =>
      [kind, states.replace('is-bound', '').trim(), dash, width, shape].join(' | '),
    )
  })
  return [...words, ...shapes].toSorted()
}

const CROWD = [
  aMark({ id: 'one', precision: 'exact' }),
  aMark({ id: 'two', at: 2014.55, precision: 'approximate', whose: 'KAZ' }),
  aMark({ id: 'three', at: 2014.6, precision: 'at-most', voice: 'joint', pale: true }),
  aMark({ id: 'four', at: 2019, voice: 'other', precision: 'at-least' }),
]

describe(LanePaths, () => {
  it.each<[string, Partial<LaneDrawing>]>([
    ['everything', {}],
    ['a range that cuts columns', { domain: { from: 2012.5, to: 2022.5 } }],
    ['a selected column', { selected: ['kaz-2013'], focusYear: 2013 }],
    ['a selected mark', { selected: ['day'], focusYear: 2016 }],
    ['a selected point of a line', { selected: ['p-2019'], focusYear: 2019 }],
    ['a past view', { knownOn: 2019.3 }],
    ['words', { finding: 'Two totals', remark: 'No count before', notes: [{ id: 'total', text: 'over 7' }] }],
    ['a projected page', { k: 2, height: 400, width: 900 }],
    ['marks that lie over each other', { model: aModel({ marks: CROWD, hasStems: true }), focusYear: 2014 }],
    [
      'a gap that is a lower bound',
      {
        model: aModel({
          gaps: [{ span: { from: 2013, to: 2014 }, low: 3, high: 5, claims: ['a', 'b'], isLowerBound: true }],
        }),
      },
    ],
    ['what carries no publication day', { model: aModel({ columns: [aColumn(2013, 2014, 1, 1, true)] }) }],
    ['nothing at all', { model: aModel() }],
    ['an empty lane', { isEmpty: true }],
  ])('draws the strokes and areas of the lane mark by mark: %s', (_, overrides) => {
    const drawing = aDrawing(overrides)
    const byMark = picture(render(<LaneSvg drawing={drawing} />).container)
    expect(picture(render(<LanePaths drawing={drawing} />).container)).toEqual(byMark)
    expect(byMark.length).toBeGreaterThan(0)
  })

  it('has as many elements for eighty columns as for three', () => {
    const count = (years: number) => {
      const columns = Array.from({ length: years }, (_, i) => aColumn(2010 + i / 6, 2010 + (i + 1) / 6, 1, 1))
      return render(
        <LanePaths drawing={aDrawing({ model: aModel({ columns }) })} />,
      ).container.querySelectorAll('*').length
    }
    expect(count(80)).toBe(count(3))
  })

  it('names the mark that is chosen', () => {
    const { container } = render(<LanePaths drawing={aDrawing({ selected: ['year'], focusYear: 2013 })} />)
    expect(container.querySelectorAll('[data-id="year"] .selection-disc')).toHaveLength(1)
  })
})

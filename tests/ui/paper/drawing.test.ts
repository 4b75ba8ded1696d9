import { describe, expect, it } from 'vitest'
import { textWidth } from '#ui/lanes/textWidth.ts'
import { clipLine, clipRing, pathOf } from '#ui/paper/clip.ts'
import { svgText, withInlineStyles } from '#ui/paper/inlineStyles.ts'
import { leaders } from '#ui/paper/leaders.ts'
import { type PaintContext, paintSvg } from '#ui/paper/paintSvg.ts'
import { sixDigits } from '#ui/paper/paperPalette.ts'
import { wrapText } from '#ui/paper/wrapText.ts'

const FRAME = { left: 0, top: 0, right: 10, bottom: 10 }
const SVG = 'http://www.w3.org/2000/svg'

/** A drawing in the page, as a style sheet colours it. */
function mounted(content: string): SVGSVGElement {
  const host = document.createElement('div')
  host.append(document.createElementNS(SVG, 'svg'))
  const parsed = new DOMParser().parseFromString(
    `<svg xmlns="${SVG}" width="20" height="10" viewBox="0 0 20 10">${content}</svg>`,
    'image/svg+xml',
  )
  host.replaceChildren(document.importNode(parsed.documentElement, true))
  document.body.replaceChildren(host)
  return host.querySelector('svg')!
}

describe('a frame', () => {
  it('cuts a ring along its edges', () => {
    const ring = clipRing(
      [
        [-5, 5],
        [5, 5],
        [5, 15],
        [-5, 15],
      ],
      FRAME,
    )
    for (const [x, y] of ring) expect(x >= 0 && x <= 10 && y >= 0 && y <= 10).toBe(true)
    expect(ring.length).toBeGreaterThanOrEqual(4)
  })

  it('keeps of a line the stretches inside', () => {
    const line = clipLine(
      [
        [-5, 5],
        [5, 5],
        [5, 20],
        [8, 20],
        [8, 5],
      ],
      FRAME,
    )
    expect(line).toEqual([
      [
        [0, 5],
        [5, 5],
        [5, 10],
      ],
      [
        [8, 10],
        [8, 5],
      ],
    ])
  })

  it('writes a path without points that stand on one another', () => {
    expect(
      pathOf(
        [
          [
            [0, 0],
            [0.1, 0],
            [4, 4.04],
          ],
        ],
        true,
      ),
    ).toBe('M0 0L4 4Z')
  })
})

describe(wrapText, () => {
  it('breaks at spaces, and cuts what is beyond the last line', () => {
    const text = 'Goods trade of both countries in the year that was counted last'
    const lines = wrapText(text, 120, 12)
    expect(lines.length).toBeGreaterThan(2)
    expect(lines.join(' ')).toBe(text)
    const cut = wrapText(text, 120, 12, 'sans', 2)
    expect(cut).toHaveLength(2)
    expect(cut[1]).toMatch(/…$/)
  })
})

describe(leaders, () => {
  const wishes = [10, 30, 50, 400].map((x, i) => ({ id: String(i), text: `Event number ${i}`, x }))

  it('lets no two names in a row stand in one another', () => {
    const placed = leaders(wishes, { width: 600, size: 12, most: 4 })
    expect(placed).toHaveLength(4)
    for (const one of placed)
      for (const other of placed)
        if (one !== other && one.tier === other.tier)
          expect(Math.abs(one.left - other.left)).toBeGreaterThan(textWidth(one.text, 12, 'strong'))
  })

  it('leaves out what finds no room', () => {
    const placed = leaders(wishes, { width: 600, size: 12, most: 1 })
    expect(placed.map(({ id }) => id)).toEqual(['2', '3'])
  })
})

describe(withInlineStyles, () => {
  it('writes every colour at its shape, so that no style sheet is needed', () => {
    const svg = mounted(
      '<g transform="translate(1 2)"><rect x="1" y="2" width="3" height="4" style="fill: red"/></g><text x="1" style="font-size: 12px; fill: blue">Қазақ <tspan>İş</tspan></text>',
    )
    const copy = withInlineStyles(svg)
    expect(copy.querySelector('rect')?.getAttribute('fill')).toMatch(/red|rgb\(255, 0, 0\)/)
    expect(copy.querySelector('g')?.getAttribute('transform')).toBe('translate(1 2)')
    expect(copy.querySelector('text')?.textContent).toBe('Қазақ İş')
    expect(copy.querySelector('[class], [style]')).toBeNull()
  })

  it('becomes a file with title and words', () => {
    const text = svgText(withInlineStyles(mounted('<rect width="3" height="4"/>')), {
      title: 'Сауда & <ticaret>',
      description: 'İki',
      language: 'kk',
    })
    const read = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement
    expect(read.querySelector('title')?.textContent).toBe('Сауда & <ticaret>')
    expect(read.querySelector('desc')?.textContent).toBe('İki')
    expect(read.getAttribute('lang')).toBe('kk')
  })
})

describe(paintSvg, () => {
  it('paints shapes and words in their places and colours', () => {
    const calls: unknown[][] = []
    const state: Record<string | symbol, unknown> = { globalAlpha: 1 }
    const context = new Proxy(state, {
      get: (kept, name) =>
        name in kept
          ? kept[name]
          : (...args: unknown[]) => {
              calls.push([name, ...args, kept['fillStyle']])
              return { width: 7 }
            },
    }) as unknown as PaintContext
    const svg = mounted(
      '<title>no</title><g transform="translate(5 6)"><rect width="2" height="3" fill="red"/><text x="1" y="2" fill="blue" font-size="12px">Ş<tspan>ң</tspan></text></g>',
    )
    paintSvg(context, svg)
    const names = calls.map(([name]) => name)
    expect(calls.find(([name]) => name === 'translate')).toEqual(expect.arrayContaining([5, 6]))
    expect(names.filter((name) => name === 'save')).toHaveLength(
      names.filter((name) => name === 'restore').length,
    )
    const words = calls.filter(([name]) => name === 'fillText')
    expect(words[0]).toEqual(['fillText', 'Ş', 1, 2, 'blue'])
    expect(calls.some(([name, ...rest]) => name === 'fill' && rest.at(-1) === 'red')).toBe(true)
  })
})

it('reads colours also where a build has shortened them', () => {
  expect(sixDigits(' #Ab3 ')).toBe('AAbb33')
  expect(sixDigits('#04869f')).toBe('04869f')
  expect(sixDigits('')).toBe('000000')
})

import { render, screen } from '@testing-library/react'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LeaderLabels } from '#ui/room/LeaderLabels.tsx'
import { RoomLabels } from '#ui/room/RoomLabels.tsx'
import { ValueLine } from '#ui/room/ValueLine.tsx'
import { YearBars } from '#ui/room/YearBars.tsx'

const DOMAIN = { from: 1991, to: 2027 }
const WIDTH = 1776

describe(LeaderLabels, () => {
  /** From a label to its day: where the line begins and where it ends. */
  const ends = (container: HTMLElement) =>
    [...container.querySelectorAll('path')].map((path) => {
      const numbers = path
        .getAttribute('d')!
        .match(/[\d.]+/g)!
        .map(Number)
      return { from: numbers[0]!, to: numbers[3]! }
    })

  it('draws lines that never cross, however close the days are', () => {
    const times = fc.array(fc.double({ min: 1991, max: 2026.99, noNaN: true }), {
      minLength: 2,
      maxLength: 7,
    })
    fc.assert(
      fc.property(times, (years) => {
        const labels = years
          .toSorted((a, b) => a - b)
          .map((at, i) => ({ id: String(i), at, date: '', title: '', isSelected: false }))
        const { container, unmount } = render(
          <LeaderLabels labels={labels} domain={DOMAIN} width={WIDTH} u={1} fall={130} />,
        )
        const lines = ends(container)
        unmount()
        for (const [i, line] of lines.entries()) {
          const next = lines[i + 1]
          if (!next) continue
          expect(line.from).toBeLessThan(next.from)
          expect(line.to).toBeLessThanOrEqual(next.to)
        }
      }),
      { numRuns: 30 },
    )
  })

  it('says each day and what happened on it, in order', () => {
    const labels = [
      { id: 'a', at: 1991.9, date: '16 Dec 1991', title: 'Recognition', isSelected: false },
      { id: 'b', at: 2012.8, date: '11 Oct 2012', title: 'First council', isSelected: true },
    ]
    render(<LeaderLabels labels={labels} domain={DOMAIN} width={WIDTH} u={1} fall={130} />)
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      '16 Dec 1991Recognition',
      '11 Oct 2012First council',
    ])
  })
})

describe(YearBars, () => {
  it('writes the count under the fullest year and under no other', () => {
    const counts = new Map([
      [1992, 4],
      [2022, 30],
      [1980, 99],
    ])
    const { container } = render(
      <YearBars
        counts={counts}
        dots={[]}
        domain={DOMAIN}
        width={WIDTH}
        height={150}
        u={1}
        formatCount={String}
      />,
    )
    expect(container.querySelectorAll('.year-bars__bar')).toHaveLength(2)
    expect([...container.querySelectorAll('.year-bars__peak')].map((peak) => peak.textContent)).toEqual([
      '30',
    ])
  })
})

describe(ValueLine, () => {
  const point = (id: string, value: number) => ({
    id,
    value,
    label: `$${value}bn`,
    voice: 'KAZ' as const,
    whose: 'both' as const,
    precision: 'rounded' as const,
  })
  const texts = (container: HTMLElement) =>
    [...container.querySelectorAll('text')].map((text) => text.textContent)

  it('writes every account that finds room', () => {
    const { container } = render(<ValueLine points={[point('b', 9), point('a', 5)]} width={900} u={1} />)
    expect(texts(container)).toEqual(['$5bn', '$9bn'])
  })
  it('writes the two ends where there is room for no more', () => {
    const points = Array.from({ length: 12 }, (_, i) => point(String(i), 5 + i))
    const { container } = render(<ValueLine points={points} width={420} u={1} />)
    expect(texts(container)).toEqual(['$5bn', '$16bn'])
    expect(container.querySelectorAll('.glyph')).toHaveLength(12)
  })
})

describe(RoomLabels, () => {
  it('pushes labels apart and lets the last given go where they do not all fit', () => {
    const labels = ['a', 'b', 'c', 'd', 'e'].map((text) => ({ text, value: 5, tone: 'ink' as const }))
    const plot = { left: 0, right: 100, top: 0, bottom: 142 }
    const scale = { x: () => 0, y: () => 70, plot, domain: DOMAIN, k: 2 }
    render(<RoomLabels labels={labels} scale={scale} u={1} />)
    const items = screen.getAllByRole('listitem')
    expect(items.map(({ textContent }) => textContent)).toEqual(['a', 'b', 'c', 'd'])
    const tops = items.map(({ style }) => Number.parseFloat(style.top))
    for (const [i, top] of tops.entries())
      if (i > 0) expect(top - tops[i - 1]!).toBeGreaterThanOrEqual(42 - 1e-6)
  })
})

import { describe, expect, it } from 'vitest'

import { EVENT_GROUPS } from '#domain/codelists.ts'
import { drawTimeline, type TimelineOptions } from '#ui/timeline/drawTimeline.ts'
import type { TimelineLayout } from '#ui/timeline/timelineLayout.ts'
import { aDot, layoutOf, PALETTE, RecordingContext } from './timelineFixtures.ts'

function drawn(layout: TimelineLayout, options?: TimelineOptions) {
  const context = new RecordingContext()
  drawTimeline(context, layout, PALETTE, options)
  return context
}

describe(drawTimeline, () => {
  it('draws a line for each row, also of rows without events', () => {
    const lines = drawn(layoutOf([])).shapes.filter(({ fill }) => fill === 'staff')
    expect(lines.map(({ y, size, height }) => [y, size, height])).toEqual(
      [20, 60, 100, 140, 180, 220].map((y) => [y, 640, 1]),
    )
  })

  it('draws as many dots as there are events in view', () => {
    const dots = [aDot('before', 1980), aDot('first', 1992), aDot('second', 2000), aDot('after', 2030)]
    expect(
      drawn(layoutOf(dots))
        .circles()
        .map(({ x }) => x),
    ).toEqual([20, 180])
  })

  it('draws the more important events bigger and darker', () => {
    const dots = ([1, 2, 3, 4, 5] as const).map((importance) =>
      aDot(`i${importance}`, 1990 + importance * 4, { importance }),
    )
    const circles = drawn(layoutOf(dots))
      .circles()
      .toSorted((a, b) => a.x - b.x)
    expect(circles.map(({ size }) => size)).toEqual(
      [1.8, 2.3, 3, 4, 5.2].map((r) => expect.closeTo(r * 1.15, 5)),
    )
    expect(circles.map(({ fill }) => fill)).toEqual(['faint', 'faint', 'middle', 'strong', 'strong'])
  })

  it('draws small dots over big ones', () => {
    const dots = [aDot('small', 2000, { importance: 1 }), aDot('big', 2000, { importance: 5 })]
    expect(
      drawn(layoutOf(dots))
        .circles()
        .map(({ fill }) => fill),
    ).toEqual(['strong', 'faint'])
  })

  it('draws a planned event hollow', () => {
    const [planned, occurred] = drawn(
      layoutOf([aDot('p', 2000, { isPlanned: true }), aDot('o', 2010)]),
    ).circles()
    expect(planned).toMatchObject({ fill: 'paper', stroke: 'middle' })
    expect(occurred).toMatchObject({ fill: 'middle', stroke: 'paper' })
  })

  it('draws a line as long as the doubt under the dot of a month or a year', () => {
    const year = aDot('year', 2000.5, { span: { from: 2000, to: 2001 }, isSpan: true })
    const shapes = drawn(layoutOf([year])).shapes.filter(({ kind }) => kind !== 'rect')
    expect(shapes).toMatchObject([
      { kind: 'line', x: 181, y: 20, size: 18, stroke: 'faint' },
      { kind: 'circle', x: 190, y: 20 },
    ])
  })

  it('draws no line for an event known to the day', () => {
    expect(drawn(layoutOf([aDot('day', 2000)])).shapes.some(({ kind }) => kind === 'line')).toBe(false)
  })

  it('draws back what is pale and what is dimmed, and nothing else', () => {
    const dots = [aDot('pale', 2000, { pale: true }), aDot('dimmed', 2005), aDot('plain', 2010)]
    const alphas = drawn(layoutOf(dots), { dimmed: new Set(['dimmed']) })
      .circles()
      .map(({ alpha }) => alpha)
    expect(alphas).toEqual([0.38, 0.38, 1])
  })

  it('shades what came after the day of knowledge and draws its line', () => {
    const shapes = drawn(layoutOf([]), { knownAt: 400 }).shapes
    expect(shapes[0]).toMatchObject({ fill: 'later', x: 400, size: 240, height: 240 })
    expect(shapes.at(-1)).toMatchObject({ fill: 'known', x: 399, size: 2, height: 240 })
  })

  it('draws columns instead of dots where events cannot be drawn apart', () => {
    const many = Array.from({ length: 4800 }, (_, i) =>
      aDot(`event-${i}`, 1991 + (i % 100) * 0.3, { row: EVENT_GROUPS[i % 2]! }),
    )
    const context = drawn(layoutOf(many))
    expect(context.circles()).toEqual([])
    const columns = context.shapes.filter(({ fill }) => fill === 'density')
    expect(columns).toHaveLength(100)
    expect(new Set(columns.map(({ y, height }) => y + height! / 2))).toEqual(new Set([20, 60]))
  })

  it('gives the fullest column the room of its row and the others their share', () => {
    const at = (count: number, year: number) =>
      Array.from({ length: count }, (_, i) => aDot(`${year}-${i}`, year))
    const heights = drawn(layoutOf([...at(4000, 1995), ...at(2000, 2000), ...at(1, 2010)]))
      .shapes.filter(({ fill }) => fill === 'density')
      .map(({ height }) => height)
    expect(heights).toEqual([38, 19, 2])
  })
})

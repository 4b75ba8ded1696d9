import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { boxAt, boxesAround, overlaps, placeLabels, type Box } from '#ui/map/placeLabels.ts'

const FRAME: Box = { left: 0, top: 0, right: 440, bottom: 180 }

const wish = (id: string, x: number, y: number, priority = 0, width = 50) => ({
  id,
  priority,
  candidates: boxesAround(x, y, width, 14, 6),
})
const markAt = (x: number, y: number) => boxAt(x, y, 12, 12)
const isInside = (box: Box, frame: Box) =>
  box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom

describe(boxesAround, () => {
  it('keeps every place clear of the mark itself', () => {
    for (const box of boxesAround(100, 100, 50, 14, 6)) expect(overlaps(box, markAt(100, 100))).toBe(false)
  })
})

describe(placeLabels, () => {
  it('puts a label with room around it to the right of its mark', () => {
    const box = placeLabels([wish('Ankara', 200, 90)], FRAME, [markAt(200, 90)]).get('Ankara')
    expect(box).toEqual({ left: 206, top: 83, right: 256, bottom: 97 })
  })

  it('turns a label inwards at the edge of the frame', () => {
    const box = placeLabels([wish('Bitlis', 430, 90)], FRAME, [markAt(430, 90)]).get('Bitlis')!
    expect(box.right).toBeLessThanOrEqual(424)
  })

  it('leaves the lowest priority out when there is no room for all', () => {
    const narrow = { left: 0, top: 0, right: 70, bottom: 14 }
    const wishes = [wish('honorary', 10, 7, 6), wish('embassy', 10, 7, 0)]
    expect([...placeLabels(wishes, narrow, []).keys()]).toEqual(['embassy'])
  })

  it('moves a label aside for one that has no other place', () => {
    const free = { left: 0, top: 0, right: 50, bottom: 14 }
    const elsewhere = { left: 0, top: 40, right: 50, bottom: 54 }
    const placed = placeLabels(
      [
        { id: 'first', priority: 0, candidates: [free, elsewhere] },
        { id: 'second', priority: 1, candidates: [free] },
      ],
      FRAME,
      [],
    )
    expect(placed).toEqual(
      new Map([
        ['first', elsewhere],
        ['second', free],
      ]),
    )
  })

  it('never lets labels cover each other, a mark or the edge, wherever the posts are', () => {
    const post = fc.record({
      x: fc.integer({ min: -20, max: 460 }),
      y: fc.integer({ min: -20, max: 200 }),
      width: fc.integer({ min: 10, max: 110 }),
      priority: fc.integer({ min: 0, max: 8 }),
    })
    fc.assert(
      fc.property(fc.array(post, { maxLength: 25 }), (posts) => {
        const marks = posts.map(({ x, y }) => markAt(x, y))
        const wishes = posts.map(({ x, y, priority, width }, i) => wish(String(i), x, y, priority, width))
        const boxes = [...placeLabels(wishes, FRAME, marks).values()]
        for (const [i, box] of boxes.entries()) {
          expect(isInside(box, FRAME)).toBe(true)
          expect(marks.some((mark) => overlaps(mark, box))).toBe(false)
          expect(boxes.slice(i + 1).some((other) => overlaps(other, box))).toBe(false)
        }
      }),
    )
  })

  it('places every label that has a place to itself', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { maxLength: 10 }), (rows) => {
        const wishes = rows.map((row) => wish(String(row), 200, row * 18 + 9))
        expect(placeLabels(wishes, FRAME, []).size).toBe(rows.length)
      }),
    )
  })
})

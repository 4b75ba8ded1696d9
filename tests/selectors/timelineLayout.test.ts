import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { EVENT_GROUPS } from '#domain/codelists.ts'
import type { EventDot } from '#domain/lane.ts'
import { type PlacedDot, timelineLayout as layOut, type TimelineFrame } from '#selectors/timelineLayout.ts'
import { dotsOf } from '../eventDots.ts'

// One seed: a run that fails here fails everywhere.
fc.configureGlobal({ seed: 1991 })

const aDot = (overrides: Partial<EventDot> = {}): EventDot => {
  const at = overrides.at ?? 2000
  return {
    id: `event-${at}-${overrides.row ?? 'visits'}-${overrides.importance ?? 3}`,
    row: 'visits',
    span: { from: at, to: at + 1 / 366 },
    at,
    isSpan: false,
    importance: 3,
    isPlanned: false,
    pale: false,
    ...overrides,
  }
}

const aFrame = (overrides: Partial<TimelineFrame> = {}): TimelineFrame => ({
  x: (time) => (time - 1991) * 20,
  width: 720,
  rowHeight: 20,
  rows: EVENT_GROUPS,
  ...overrides,
})

const timelineLayout = (dots: readonly EventDot[], frame: TimelineFrame) => layOut(dotsOf(dots), frame)

const dotsArbitrary = fc
  .array(
    fc.record({
      at: fc.double({ min: 1991, max: 2026.99, noNaN: true }),
      importance: fc.constantFrom(1, 2, 3, 4, 5),
      row: fc.constantFrom(...EVENT_GROUPS),
    }),
    { maxLength: 120 },
  )
  .map((dots) => dots.map((dot, i) => aDot({ ...dot, id: `event-${i}` })))

const coverings = (placed: readonly PlacedDot[]) =>
  placed.flatMap((a, i) =>
    placed
      .slice(i + 1)
      .filter((b) => a.dot.row === b.dot.row && Math.hypot(a.x - b.x, a.y - b.y) < (a.r + b.r) * 0.82 - 1e-6),
  )

describe(layOut, () => {
  it('puts a lone dot on the line of its row, at its time', () => {
    const { placed, lines } = timelineLayout([aDot({ at: 2001, row: 'economy' })], aFrame())
    expect(lines).toEqual([10, 30, 50, 70, 90, 110])
    expect(placed).toMatchObject([{ x: 200, y: 50, from: 200, to: 200 }])
  })

  it.each([
    [1, 1.8],
    [2, 2.3],
    [3, 3],
    [4, 4],
    [5, 5.2],
  ] as const)('draws importance %i with radius %f in a row of 20 pixels', (importance, r) => {
    expect(timelineLayout([aDot({ importance })], aFrame()).placed[0]!.r).toBeCloseTo(r)
  })

  it('scales the dots with the row, up to a limit, and doubles them for a room', () => {
    const radius = (frame: Partial<TimelineFrame>) => timelineLayout([aDot()], aFrame(frame)).placed[0]!.r
    expect(radius({ rowHeight: 10 })).toBeCloseTo(1.5)
    expect(radius({ rowHeight: 60 })).toBeCloseTo(3 * 1.15)
    expect(radius({ rowHeight: 60, scale: 2 })).toBeCloseTo(3 * 2.3)
  })

  it('sets the line lower where the name of the row stands above it', () => {
    const { placed, lines } = timelineLayout([aDot()], aFrame({ rowHeight: 36, isStacked: true }))
    expect(lines[0]).toBeCloseTo(23.76)
    expect(placed[0]!.y).toBeCloseTo(23.76)
  })

  it('moves the less important of two events of one day, and only up or down', () => {
    const { placed, overflow } = timelineLayout(
      [aDot({ id: 'minor', importance: 1 }), aDot({ id: 'major', importance: 5 })],
      aFrame({ rowHeight: 30 }),
    )
    const [major, minor] = placed
    expect([major!.dot.id, minor!.dot.id]).toEqual(['major', 'minor'])
    expect(major).toMatchObject({ x: 180, y: 15 })
    expect(minor!.x).toBe(180)
    expect(minor!.y).not.toBe(15)
    expect(overflow[0]).toBe(0)
  })

  it('moves the more important one as well where both fit only so', () => {
    const pair = [aDot({ id: 'one', importance: 5 }), aDot({ id: 'other', importance: 5 })]
    const { placed, overflow } = timelineLayout(pair, aFrame({ rowHeight: 24 }))
    expect(overflow[0]).toBe(0)
    expect(coverings(placed)).toEqual([])
  })

  it('covers no dot by more than 18 % of the radii while the row has room', () => {
    fc.assert(
      fc.property(
        dotsArbitrary,
        fc.integer({ min: 12, max: 60 }),
        fc.boolean(),
        (dots, rowHeight, isStacked) => {
          const { placed, overflow } = timelineLayout(dots, aFrame({ rowHeight, isStacked }))
          for (const [row, group] of EVENT_GROUPS.entries()) {
            const inRow = placed.filter(({ dot }) => dot.row === group)
            if (overflow[row] === 0) expect(coverings(inRow)).toEqual([])
            else expect(new Set(coverings(inRow).map(({ dot }) => dot.id)).size).toBeGreaterThan(0)
          }
        },
      ),
    )
  })

  it('keeps every dot at its time and inside its row', () => {
    fc.assert(
      fc.property(dotsArbitrary, fc.integer({ min: 12, max: 60 }), (dots, rowHeight) => {
        const frame = aFrame({ rowHeight })
        for (const { dot, x, y, r } of timelineLayout(dots, frame).placed) {
          const top = EVENT_GROUPS.indexOf(dot.row) * rowHeight
          expect(x).toBeCloseTo(frame.x(dot.at))
          expect(y - r).toBeGreaterThanOrEqual(top)
          expect(y + r).toBeLessThanOrEqual(top + rowHeight)
        }
      }),
    )
  })

  it('does not depend on the order in which the dots come', () => {
    fc.assert(
      fc.property(dotsArbitrary, (dots) => {
        const places = (list: readonly EventDot[]) =>
          timelineLayout(list, aFrame())
            .placed.map(({ x, y, r }) => `${x} ${y} ${r}`)
            .toSorted()
        expect(places(dots.toReversed())).toEqual(places(dots))
      }),
    )
  })

  it('leaves out what lies outside the plot and what has no row', () => {
    const dots = [
      aDot({ at: 1990.9 }),
      aDot({ at: 1991 }),
      aDot({ at: 2026.9 }),
      aDot({ at: 2027 }),
      aDot({ row: 'culture' }),
    ]
    const { placed, find } = timelineLayout(dots, aFrame({ rows: ['visits', 'economy'] }))
    expect(placed.map(({ dot }) => dot.at)).toEqual([1991, 2026.9])
    expect(find(dots[0]!.id)).toBeUndefined()
    expect(find(dots[1]!.id)?.x).toBe(0)
    expect(find('nothing')).toBeUndefined()
  })

  it('gives a line as long as the doubt, cut at the edges, with the dot on what is in view', () => {
    const year = aDot({ id: 'year', span: { from: 2000, to: 2001 }, at: 2000.5, isSpan: true })
    const early = aDot({
      id: 'early',
      row: 'economy',
      span: { from: 1990, to: 1991.5 },
      at: 1990.75,
      isSpan: true,
    })
    const { find } = timelineLayout([early, year], aFrame())
    expect(find('year')).toMatchObject({ from: 180, to: 200, x: 190 })
    expect(find('early')).toMatchObject({ from: 0, to: 10, x: 5 })
  })

  it('lists the dots of a row in view by time', () => {
    const dots = [
      aDot({ at: 2010 }),
      aDot({ at: 1995 }),
      aDot({ at: 2005, row: 'culture' }),
      aDot({ at: 2040 }),
    ]
    const row = timelineLayout(dots, aFrame()).inRow(0)
    expect([row.length, row.at(0), row.dot(1).at]).toEqual([2, 1995, 2010])
    expect([1990, 1995, 1996, 2011].map(row.after)).toEqual([0, 0, 1, 2])
  })

  it('counts the dots for which a full row has no room', () => {
    const crowd = Array.from({ length: 12 }, (_, i) => aDot({ id: `event-${i}`, importance: 5 }))
    const { overflow, placed } = timelineLayout(crowd, aFrame())
    expect(overflow[0]).toBeGreaterThan(8)
    expect(placed).toHaveLength(12)
  })

  describe('with more events than can be drawn apart', () => {
    const many = Array.from({ length: 6000 }, (_, i) =>
      aDot({ id: `event-${i}`, at: 1991 + (i * 36) / 6000, row: EVENT_GROUPS[i % 6]!, importance: 2 }),
    )

    it('gives events per column of three pixels instead of dots, and loses none', () => {
      const { placed, density } = timelineLayout(many, aFrame())
      expect(placed).toEqual([])
      expect(density.map((row) => row!.length)).toEqual([240, 240, 240, 240, 240, 240])
      expect(density.map((row) => row!.reduce((sum, count) => sum + count, 0))).toEqual([
        1000, 1000, 1000, 1000, 1000, 1000,
      ])
    })

    it('still finds each event and lists its row', () => {
      const { find, inRow } = timelineLayout(many, aFrame())
      expect(find('event-3000')).toMatchObject({ x: 360, y: 10 })
      expect(inRow(1)).toHaveLength(1000)
    })

    it('draws dots again when the years leave few of them', () => {
      const { placed, density } = timelineLayout(many, aFrame({ x: (time) => (time - 2000) * 360 }))
      expect(density.every((row) => row === null)).toBe(true)
      expect(placed.length).toBeGreaterThan(300)
    })

    it('turns a single crowded row into density and leaves the others as dots', () => {
      const crowd = Array.from({ length: 1000 }, (_, i) =>
        aDot({ id: `crowd-${i}`, at: 2000 + i / 1000, importance: 4 }),
      )
      const { placed, density } = timelineLayout([...crowd, aDot({ id: 'lone', row: 'culture' })], aFrame())
      expect(density.map((row) => row !== null)).toEqual([true, false, false, false, false, false])
      expect(placed.map(({ dot }) => dot.id)).toEqual(['lone'])
    })
  })
})

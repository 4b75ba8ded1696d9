import { describe, expect, it } from 'vitest'
import { lanePoints, pointAfter, pointNear } from '#ui/lanes/lanePoints.ts'
import { laneScale } from '#ui/lanes/laneScale.ts'
import { aColumn, aDrawing, aFullModel, aMark, aModel } from './laneFixture.ts'

const pointsOf = (overrides = {}) => {
  const drawing = aDrawing(overrides)
  return lanePoints(drawing, laneScale(drawing))
}
const byId = (points: ReturnType<typeof pointsOf>, id: string) => points.find((point) => point.id === id)!

describe(lanePoints, () => {
  it('holds everything with a claim once: parts, caps, marks, points of lines, statements of goals', () => {
    const { columns, caps, marks, lines, goals } = aFullModel()
    const ids = [
      ...columns.flatMap(({ parts }) => parts),
      ...caps,
      ...marks,
      ...lines.flatMap(({ points }) => points),
      ...goals.flatMap(({ ticks }) => ticks),
    ].map(({ id }) => id)
    expect(
      pointsOf()
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(ids.toSorted())
  })

  it('holds the total of a column over its upper part, where the arrows and a click find it', () => {
    const column = {
      ...aColumn(2014, 2015, 6, 2),
      total: { id: 'sum', value: 8, precision: 'rounded' as const },
    }
    const points = pointsOf({ model: aModel({ columns: [column] }) })
    expect(points.map(({ id }) => id)).toEqual(['kaz-2014', 'tur-2014', 'sum'])
    expect(pointAfter(points, byId(points, 'tur-2014'), 'ArrowUp')?.id).toBe('sum')
    const { x, box } = byId(points, 'tur-2014')
    expect(pointNear(points, x, box!.top - 4, 1)?.id).toBe('sum')
    expect(pointNear(points, x, box!.top + 4, 1)?.id).toBe('tur-2014')
  })

  it('holds a total that is drawn as a mark at the mark', () => {
    const total = { id: 'said', value: 9, precision: 'rounded' as const }
    const columns = [{ ...aColumn(2014, 2015, 6, 2), total }]
    const marks = [aMark({ id: 'said', value: 9 })]
    const point = byId(pointsOf({ model: aModel({ columns, marks }) }), 'said')
    expect(point.series).toMatch(/^mark/)
    expect(point.value).toBe(9)
  })

  it('leaves out what lies outside the years in view', () => {
    expect(pointsOf({ domain: { from: 2021, to: 2024 } }).map(({ id }) => id)).toEqual([
      'p-2021',
      'kaz-2022',
      'tur-2022',
    ])
  })
})

describe(pointAfter, () => {
  const points = pointsOf()
  it.each([
    ['kaz-2012', 'ArrowRight', 'kaz-2013'],
    ['kaz-2013', 'ArrowLeft', 'kaz-2012'],
    ['kaz-2013', 'ArrowUp', 'tur-2013'],
    ['tur-2013', 'ArrowUp', 'year'],
    ['tur-2013', 'ArrowDown', 'kaz-2013'],
    ['kaz-2012', 'Home', 'goal-1'],
    ['kaz-2012', 'End', 'tur-2022'],
    ['kaz-2013', 'ArrowDown', null],
    ['tur-2022', 'ArrowRight', null],
    ['goal-1', 'ArrowLeft', null],
    ['goal-1', 'x', null],
  ])('leads from %s by %s to %s', (from, key, to) => {
    expect(pointAfter(points, byId(points, from), key)?.id ?? null).toBe(to)
  })

  it('goes from a figure to a figure, though a goal of that year is nearer in value', () => {
    const marks = [
      aMark({ id: 'said', at: 2016.5, span: { from: 2016, to: 2017 }, value: 8.9 }),
      aMark({ id: 'low', at: 2014.5, span: { from: 2014, to: 2015 }, value: 2, voice: 'KAZ' }),
    ]
    const [goal] = aFullModel().goals
    const goals = [{ ...goal!, value: 9, ticks: [{ ...goal!.ticks[0]!, id: 'goal', at: 2014.5 }] }]
    const mixed = pointsOf({ model: aModel({ marks, goals, max: 10 }) })
    expect(pointAfter(mixed, byId(mixed, 'said'), 'ArrowLeft')?.id).toBe('low')
    expect(pointAfter(mixed, byId(mixed, 'low'), 'ArrowUp')?.id).toBe('goal')
    expect(pointAfter(mixed, byId(mixed, 'goal'), 'ArrowRight')?.id).toBe('said')
  })

  it('reaches every point by arrows alone', () => {
    const reached = new Set<string>()
    const visit = (id: string) => {
      if (reached.has(id)) return
      reached.add(id)
      for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
        const next = pointAfter(points, byId(points, id), key)
        if (next) visit(next.id)
      }
    }
    visit(points[0]!.id)
    expect(reached.size).toBe(points.length)
  })
})

describe(pointNear, () => {
  const near = aModel({
    columns: [aColumn(2014, 2015, 6, 2)],
    marks: [aMark({ id: 'a', value: 5 }), aMark({ id: 'b', value: 4.6, at: 2014.6 })],
  })
  const points = pointsOf({ model: near })
  const at = (id: string) => byId(points, id)

  it('takes the nearest glyph within twelve px, also over a column', () => {
    expect(pointNear(points, at('a').x - 2, at('a').y - 5, 1)?.id).toBe('a')
    expect(pointNear(points, at('b').x + 2, at('b').y + 5, 1)?.id).toBe('b')
  })

  it('takes the part of the column that was hit where no glyph is near', () => {
    expect(pointNear(points, at('kaz-2014').x, at('kaz-2014').box!.bottom - 3, 1)?.id).toBe('kaz-2014')
    expect(pointNear(points, at('tur-2014').x, at('tur-2014').box!.top + 3, 1)?.id).toBe('tur-2014')
  })

  it('takes the hatching for the total above it, and the bar of a period for its figure', () => {
    const gaps = [{ span: { from: 2018, to: 2019 }, low: 4, high: 8, claims: ['kaz', 'tur'] as const }]
    const marks = [
      aMark({ id: 'tur', span: { from: 2018, to: 2019 }, at: 2018.5, value: 8 }),
      aMark({ id: 'bar', span: { from: 2020, to: 2022 }, at: 2021, value: 6 }),
    ]
    const wide = pointsOf({ model: aModel({ gaps, marks }) })
    const { x, y } = laneScale(aDrawing())
    expect(pointNear(wide, x(2018.5), y(5), 1)?.id).toBe('tur')
    expect(pointNear(wide, x(2020.2), y(6) + 3, 1)?.id).toBe('bar')
    expect(pointNear(wide, x(2020.2), y(6) + 30, 1)).toBeNull()
  })

  it('lets a column of a pixel be hit from a little above it', () => {
    const low = pointsOf({ model: aModel({ columns: [aColumn(2014, 2015, 0.01, 0.01)] }) })
    expect(pointNear(low, low[0]!.x, 186, 1)).not.toBeNull()
    expect(pointNear(low, low[0]!.x, 100, 1)).toBeNull()
  })
})

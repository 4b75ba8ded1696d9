import type { Column, LaneModel, Mark } from '#domain/lane.ts'
import type { LaneDrawing } from '#ui/lanes/laneScale.ts'

/** Valid by default; a test overrides what it is about. */
export const aMark = (overrides: Partial<Mark> = {}): Mark => {
  const id = overrides.id ?? 'mark'
  return {
    id,
    claims: [id],
    span: { from: 2014, to: 2015 },
    at: 2014.5,
    isDay: false,
    value: 3.4,
    whose: 'both',
    voice: 'TUR',
    precision: 'rounded',
    pale: false,
    ...overrides,
  }
}

export const aColumn = (from: number, to: number, kaz: number, tur: number, pale = false): Column => ({
  span: { from, to },
  parts: [
    { id: `kaz-${from}`, whose: 'KAZ', value: kaz },
    { id: `tur-${from}`, whose: 'TUR', value: tur },
  ],
  top: kaz + tur,
  pale,
})

export const aModel = (overrides: Partial<LaneModel> = {}): LaneModel => ({
  max: 10,
  ticks: [0, 5, 10],
  columns: [],
  caps: [],
  gaps: [],
  goals: [],
  marks: [],
  lines: [],
  breaks: [],
  hasStems: false,
  count: 0,
  ...overrides,
})

/** One of everything that a lane can draw. */
export const aFullModel = (): LaneModel =>
  aModel({
    columns: [
      aColumn(2012, 2013, 3, 1),
      aColumn(2013, 2014, 2, 1.5),
      aColumn(2022, 2022 + 334 / 365, 4, 1.5),
    ],
    caps: [{ id: 'cap', span: { from: 2012, to: 2013 }, value: 4.4, pale: false }],
    gaps: [{ span: { from: 2013, to: 2014 }, low: 3.5, high: 5, claims: ['kaz-total', 'tur-total'] }],
    goals: [
      {
        value: 10,
        ticks: [
          { at: 2011, id: 'goal-1' },
          { at: 2013.5, id: 'goal-2' },
          { at: 2016, id: 'goal-3' },
        ],
      },
    ],
    marks: [
      aMark({ id: 'year', value: 5, span: { from: 2013, to: 2014 }, at: 2013.5 }),
      aMark({ id: 'day', voice: 'KAZ', isDay: true, at: 2016.4, span: { from: 2016.4, to: 2016.403 } }),
      aMark({
        id: 'total',
        whose: 'TUR',
        isDay: true,
        at: 2018,
        since: 2014,
        precision: 'at-least',
        value: 7,
      }),
    ],
    lines: [
      {
        whose: 'KAZ',
        points: [
          { id: 'p-2018', at: 2018.5, value: 1, isHollow: false, joinsPrevious: false },
          { id: 'p-2019', at: 2019.5, value: 1.2, isHollow: true, joinsPrevious: true },
          { id: 'p-2021', at: 2021.5, value: 0.9, isHollow: false, joinsPrevious: false },
        ],
      },
    ],
    breaks: [2020],
    hasStems: true,
  })

export const aDrawing = (overrides: Partial<LaneDrawing> = {}): LaneDrawing => ({
  model: aFullModel(),
  domain: { from: 2010, to: 2024 },
  width: 640,
  height: 200,
  k: 1,
  selected: [],
  focusYear: null,
  knownOn: null,
  isEmpty: false,
  formatTick: (value, isTop) => (isTop ? `$${value}bn` : String(value)),
  finding: null,
  remark: null,
  notes: [],
  ...overrides,
})

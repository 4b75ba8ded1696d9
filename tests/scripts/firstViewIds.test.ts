import { createElement as h, Fragment } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import type { LaneModel } from '#domain/lane.ts'
import { LaneData } from '../../scripts/firstView/LaneData.tsx'
import { Defined, LanePoints } from '../../scripts/firstView/LanePoints.tsx'

const DOMAIN = { from: 2020, to: 2026 }
const YEAR = { from: 2023, to: 2024 }
const MODEL: LaneModel = {
  max: 10,
  ticks: [0, 5, 10],
  columns: [{ span: YEAR, parts: [{ id: 'a', whose: 'KAZ', value: 6 }], top: 6, pale: false }],
  caps: [],
  gaps: [{ span: YEAR, low: 4, high: 6, claims: ['a', 'b'] }],
  goals: [
    { value: 8, ticks: [{ at: 2022.5, id: 'c' }] },
    { value: 9, ticks: [{ at: 2023.5, id: 'd' }] },
  ],
  marks: [
    {
      id: 'e',
      claims: ['e'],
      span: YEAR,
      at: 2023.5,
      isDay: false,
      value: 3,
      whose: 'both',
      voice: 'KAZ',
      precision: 'exact',
      pale: false,
    },
  ],
  lines: [],
  breaks: [],
  hasStems: false,
  count: 5,
}

it('defines no id twice where lanes have goals, gaps, marks and the top of their axes in common', () => {
  const lanes = ['trade', 'tourism'].map((id) =>
    h(
      Fragment,
      { key: id },
      h(LaneData, { id, model: MODEL, domain: DOMAIN }),
      h(LanePoints, { model: MODEL, domain: DOMAIN }),
    ),
  )
  const html = renderToStaticMarkup(h(Defined, { value: new Set<string>() }, lanes))
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!)
  expect(ids.toSorted()).toEqual([...new Set(ids)].toSorted())
  expect(ids).toEqual(expect.arrayContaining(['under-trade', 'under-tourism', 'flag', 'hatch']))
  const named = [...html.matchAll(/(?:href="|url\()#([^")]+)/g)].map(([, id]) => id!)
  expect(named.filter((id) => !ids.includes(id))).toEqual([])
  expect(named.filter((id) => id === 'flag')).toHaveLength(4)
})

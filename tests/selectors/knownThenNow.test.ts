import { describe, expect, it } from 'vitest'
import { NO_FILTERS } from '#domain/filters.ts'
import { knownThenNow, type Reading } from '#selectors/knownThenNow.ts'
import { anEvent } from '../fixtures.ts'
import { ankara, astana, indexOf, minister, publishedOn, undated } from './accounts.ts'

const past = { ...NO_FILTERS, known: '2022-11-09' }
const said = (reading: Reading | null) =>
  reading && (reading.kind === 'claim' ? reading.claim.id : reading.value)
const table = (...[index, filters = past]: [Parameters<typeof knownThenNow>[0], typeof past?]) =>
  knownThenNow(index, filters)!.rows.map(({ id, past: then, present, differs }) => [
    id,
    said(then),
    said(present),
    differs,
  ])

const then = publishedOn('2022-03-01')

describe(knownThenNow, () => {
  it('is for past views only', () => {
    expect(knownThenNow(indexOf([astana()]), NO_FILTERS)).toBeNull()
  })

  it('reads the headlines on the day and today, and the same year again as it is counted now', () => {
    const index = indexOf([
      minister({ time: '2021', value: 4.1e9, evidence: then }),
      astana({ time: '2021', value: 4.2e9 }),
      astana({ time: '2024', value: 5e9 }),
      ankara({ time: '2021', value: 5.3e9, evidence: then }),
    ])
    expect(table(index)).toEqual(
      expect.arrayContaining([
        ['trade/KAZ/revised', 'goods-trade/2021/kaz-minister', 'goods-trade/2021/kaz-bns', true],
        ['trade/KAZ', 'goods-trade/2021/kaz-minister', 'goods-trade/2024/kaz-bns', true],
        ['trade/TUR', 'goods-trade/2021/tur-trade-ministry', 'goods-trade/2021/tur-trade-ministry', false],
      ]),
    )
  })

  it('reads the goal stated last and the newest count of companies', () => {
    const goal = { indicator: 'trade-target', nature: 'target' as const }
    const index = indexOf([
      ankara({ ...goal, time: '2021-06-01', value: 5e9, evidence: publishedOn('2021-06-01') }),
      ankara({ ...goal, time: '2022-11-09', value: 10e9, evidence: publishedOn('2022-11-09') }),
      ankara({ ...goal, time: '2026-02-02', value: 15e9, evidence: publishedOn('2026-02-02') }),
      minister({ indicator: 'companies', time: '2022-03-01', value: 3000, evidence: then }),
      minister({
        indicator: 'companies',
        time: '2026-02-02',
        value: 4000,
        evidence: publishedOn('2026-02-02'),
      }),
    ])
    expect(table(index)).toEqual(
      expect.arrayContaining([
        [
          'trade-target',
          'trade-target/2022-11-09/tur-trade-ministry',
          'trade-target/2026-02-02/tur-trade-ministry',
          true,
        ],
        ['companies', 'companies/2022-03-01/kaz-minister', 'companies/2026-02-02/kaz-minister', true],
      ]),
    )
  })

  it('counts events and posts on both days; the count of today has an id of its own', () => {
    const index = indexOf([], {
      events: [
        anEvent({ id: 'a', time: '2021' }),
        anEvent({ id: 'b', time: '2024', evidence: publishedOn('2025-02-14') }),
      ],
    })
    const row = knownThenNow(index, past)!.rows.find(({ kind }) => kind === 'events')
    expect(row).toMatchObject({
      past: { value: 1, figure: 'events' },
      present: { value: 2, figure: 'today/events' },
      differs: true,
    })
  })

  it('counts the figures that carry no publication day', () => {
    expect(
      knownThenNow(indexOf([astana({ time: '2020', evidence: undated }), astana({ time: '2021' })]), past)!
        .undated,
    ).toBe(1)
  })
})

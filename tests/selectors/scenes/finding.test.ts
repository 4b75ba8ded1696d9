import { describe, expect, it } from 'vitest'
import { coreOf } from '#data/parts/core.ts'
import { type Address, DEFAULT_ADDRESS } from '#domain/filters.ts'
import type { Claim, DataRecord } from '#domain/record.ts'
import { type RecordIndex, recordIndex } from '#selectors/recordIndex.ts'
import { findingOf } from '#selectors/scenes/finding.ts'
import { pictureOf } from '#selectors/scenes/picture.ts'
import { fromQuery } from '#state/query.ts'
import { shippedRecord } from '../../record/shippedRecord.ts'
import { aClaimant, aDataset, aMission, anEvent, aStatement, aText } from '../../fixtures.ts'
import { indexOf, publishedOn, said } from '../laneIndex.ts'

const showing = (address: Partial<Address>): Address => ({ ...DEFAULT_ADDRESS, ...address })
const find = (index: RecordIndex, address: Partial<Address>) => findingOf(index, showing(address))
const claimsIn = (finding: ReturnType<typeof find>) => finding?.claims

const astana = (time: string, value: number, rest: Partial<Claim> = {}) =>
  said({ indicator: 'goods-trade', claimant: 'kaz-bns', time, value, ...rest })
const ankara = (time: string, value: number, rest: Partial<Claim> = {}) =>
  said({ indicator: 'goods-trade', claimant: 'tur-mfa', time, value, ...rest })
const goal = (time: string, value: number) =>
  said({ indicator: 'trade-target', claimant: 'tur-mfa', time, value, nature: 'target' })

describe('trade', () => {
  const claims = [astana('2022', 4e9), ankara('2022', 5e9), astana('2024', 5e9), ankara('2024', 9e9)]

  it('sets the two totals of the widest gap side by side', () => {
    expect(find(indexOf(claims), { view: 'trade' })).toMatchObject({
      key: 'tradeGap',
      claims: ['goods-trade/2024/kaz-bns', 'goods-trade/2024/tur-mfa'],
      lead: { kind: 'claim', id: 'goods-trade/2024/kaz-bns' },
    })
  })

  it('finds another gap when the years change', () => {
    const finding = find(indexOf(claims), { view: 'trade', time: { start: 2020, end: 2023 } })
    expect(claimsIn(finding)).toEqual(['goods-trade/2022/kaz-bns', 'goods-trade/2022/tur-mfa'])
  })

  it('finds another gap when the record changes', () => {
    const finding = find(indexOf([...claims, astana('2025', 3e9), ankara('2025', 9e9)]), { view: 'trade' })
    expect(claimsIn(finding)).toEqual(['goods-trade/2025/kaz-bns', 'goods-trade/2025/tur-mfa'])
  })

  it('speaks for one capital when only one is heard', () => {
    const dataset = aDataset({
      headlines: [{ id: 'trade', name: aText('Trade'), indicators: ['goods-trade'], voices: 'both' }],
      ownCount: { KAZ: [{ claimant: 'kaz-bns', from: 2020, to: 2025 }], TUR: [] },
    })
    expect(find(indexOf(claims, { dataset }), { view: 'trade', reporter: 'TUR' })).toMatchObject({
      key: 'tradeOne',
      params: { area: 'TUR', claim: { id: 'goods-trade/2024/tur-mfa' } },
    })
  })

  it('says nothing where nothing was counted', () => {
    expect(find(indexOf([]), { view: 'trade' })).toBeNull()
  })

  it('holds a chosen goal against the most that was counted, and not against a remark of one day', () => {
    const stated = goal('2024-11-12', 15e9)
    const remark = ankara('2026-02', 12e9)
    const index = indexOf([...claims, goal('2010', 5e9), stated, remark])
    expect(find(index, { view: 'trade', sel: { kind: 'claim', id: stated.id } })).toMatchObject({
      key: 'goal',
      params: { isMet: false, goal: { value: 15e9 }, best: { value: 9e9 } },
      lead: { kind: 'claim', id: stated.id },
    })
  })

  it('says that a goal has been passed', () => {
    const stated = goal('2010', 5e9)
    const finding = find(indexOf([...claims, stated]), {
      view: 'trade',
      sel: { kind: 'claim', id: stated.id },
    })
    expect(finding).toMatchObject({ key: 'goal', params: { isMet: true } })
  })
})

describe('investment', () => {
  const total = (whose: 'tur' | 'kaz', claimant: string, time: string, value: number) =>
    said({ indicator: `fdi-from-${whose}-cumulative`, claimant, time, value })
  const kazakh = total('kaz', 'kaz-minister', '2025', 2e9)

  it('tells two newest totals of one direction apart', () => {
    const claims = [total('tur', 'kaz-minister', '2025', 5e9), total('tur', 'tur-mfa', '2025', 5.8e9), kazakh]
    expect(find(indexOf(claims), { view: 'investment' })).toMatchObject({
      key: 'investmentTwo',
      claims: claims.map(({ id }) => id),
    })
  })

  it('does not make a difference of two accounts that agree', () => {
    const claims = [
      total('tur', 'kaz-minister', '2025', 5e9),
      total('tur', 'tur-mfa', '2025', 5.02e9),
      kazakh,
    ]
    expect(find(indexOf(claims), { view: 'investment' })?.key).toBe('investmentOne')
  })

  it('leaves an account of years ago out', () => {
    const claims = [total('tur', 'kaz-minister', '2025', 5e9), total('tur', 'tur-mfa', '2015', 2e9), kazakh]
    const finding = find(indexOf(claims), { view: 'investment' })
    expect(claimsIn(finding)).toEqual([claims[0]!.id, kazakh.id])
  })
})

describe('posts', () => {
  const listed = [publishedOn('2025-02-01')]
  const statements = [
    aStatement({ evidence: listed }),
    aStatement({ says: 'absent-from-list', evidence: listed }),
  ]
  const missions = [
    aMission({ statements }),
    aMission({ id: 'kaz-disputed', status: { state: 'disputed', asOf: '2025-02-01' }, statements }),
    aMission({ id: 'tur-embassy', sendingState: 'TUR', receivingState: 'KAZ', statements }),
  ]

  it('counts the posts of each state, and disputed ones apart', () => {
    expect(find(indexOf([], { missions }), { view: 'missions' })).toMatchObject({
      key: 'posts',
      params: { kazakh: 1, turkish: 1, disputed: 1 },
      lead: { kind: 'figure', id: 'posts' },
    })
  })

  it('speaks of one state when only its posts are shown', () => {
    expect(find(indexOf([], { missions }), { view: 'missions', states: 'KAZ' })).toMatchObject({
      key: 'postsOf',
      params: { area: 'KAZ', count: 1, disputed: 1 },
    })
  })

  it('speaks of the chosen post', () => {
    const sel = { kind: 'mission', id: 'kaz-disputed' } as const
    expect(find(indexOf([], { missions }), { sel })).toMatchObject({
      key: 'post',
      params: { state: 'disputed' },
      lead: sel,
    })
  })
})

describe('events', () => {
  const inYears = (...years: number[]) =>
    years.map((year, i) =>
      anEvent({ id: `event-${i}`, time: `${year}-05-01`, evidence: [publishedOn('1990-01-01')] }),
    )

  it('says from which year on half of them date', () => {
    const events = inYears(1992, 1993, 2005, 2010, 2018, 2019, 2020, 2021)
    expect(find(indexOf([], { events }), { view: 'timeline' })).toMatchObject({
      key: 'events',
      params: { count: 8, first: 1992, half: 2018 },
    })
  })

  it('only counts a few', () => {
    const events = inYears(1992, 2020)
    expect(find(indexOf([], { events }), { view: 'timeline' })).toMatchObject({
      key: 'eventsFew',
      params: { count: 2, first: 1992, last: 2020 },
    })
  })

  it('counts what the filters leave', () => {
    const events = [
      ...inYears(1992, 2020),
      anEvent({ id: 'visit', kind: 'state-visit', evidence: [publishedOn('1990-01-01')] }),
    ]
    const finding = find(indexOf([], { events }), { view: 'timeline', kinds: ['state-visit'] })
    expect(finding).toMatchObject({ params: { count: 1 } })
  })
})

describe('what was known then and now', () => {
  it('counts what reads otherwise, and not what was merely said again', () => {
    const claims = [
      astana('2022', 4e9),
      astana('2024', 5e9, { evidence: [publishedOn('2025-03-01')] }),
      goal('2024-11-12', 15e9),
      said({ ...goal('2025-01-01', 15e9), evidence: [publishedOn('2025-03-01')] }),
    ]
    const index = indexOf(claims, { events: [], missions: [] })
    const address = showing({ view: 'figures', known: '2024-12-31' })
    expect(pictureOf(index, address)).toBe('thenNow')
    const finding = findingOf(index, address)
    expect(finding).toMatchObject({ key: 'thenNow', params: { day: '2024-12-31', changed: 1, events: 0 } })
    expect(finding?.claims).toEqual(['goods-trade/2024/kaz-bns'])
  })
})

describe('the headline figures', () => {
  it('counts those that have a rival', () => {
    const dataset: DataRecord['dataset'] = aDataset({
      headlines: [
        { id: 'trade', name: aText('Trade'), indicators: ['goods-trade'], voices: 'both' },
        { id: 'students', name: aText('Students'), indicators: ['students'], voices: 'one' },
      ],
    })
    const claimants = [
      aClaimant({ id: 'kaz-bns' }),
      aClaimant({ id: 'tur-mfa', kind: 'ministry', perspective: 'TUR' }),
    ]
    const claims = [
      astana('2024', 5e9),
      ankara('2024', 9e9),
      said({ indicator: 'students', time: '2024', value: 12 }),
    ]
    const finding = find(indexOf(claims, { dataset, claimants }), { view: 'figures' })
    expect(finding).toMatchObject({ key: 'figures', params: { all: 2, rivalled: 1 } })
  })
})

describe(pictureOf, () => {
  const index = indexOf([astana('2024', 5e9), said({ indicator: 'students', time: '2024', value: 12 })])
  it.each([
    ['the view of the link', { view: 'missions' }, 'missions'],
    ['the figures of a link that names no view', {}, 'figures'],
    ['the lane of a chosen figure', { sel: { kind: 'claim', id: 'goods-trade/2024/kaz-bns' } }, 'trade'],
    ['a further lane for any other figure', { sel: { kind: 'claim', id: 'students/2024/kaz-bns' } }, 'more'],
    ['the further lane that the link names', { indicator: 'students' }, 'more'],
    ['the figures where that lane is not in the record', { view: 'more', indicator: 'nothing' }, 'figures'],
    ['the trade of a chosen gap', { sel: { kind: 'figure', id: 'gap/2024/tur-mfa' } }, 'trade'],
    ['the timeline of a chosen event', { sel: { kind: 'event', id: 'x' } }, 'timeline'],
  ] as const)('is %s', (_, address, picture) => {
    expect(pictureOf(index, showing(address as Partial<Address>))).toBe(picture)
  })
})

it('finds something to say for every scene that is shipped', () => {
  const record = shippedRecord()
  const index = recordIndex(coreOf(record))
  for (const { id, query } of record.scenes) {
    expect(findingOf(index, showing(fromQuery(query))), id).not.toBeNull()
  }
})

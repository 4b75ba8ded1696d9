import { describe, expect, it } from 'vitest'
import { detailOf } from '#data/loadDetail.ts'
import { type Address, DEFAULT_ADDRESS } from '#domain/filters.ts'
import { eventLabels } from '#selectors/scenes/eventLabels.ts'
import { findingOf } from '#selectors/scenes/finding.ts'
import { fitYears } from '#selectors/scenes/fitYears.ts'
import { pictureSources } from '#selectors/scenes/pictureSources.ts'
import { rivalsIfAsked } from '#selectors/scenes/rivalsIfAsked.ts'
import { safeSentence } from '#selectors/scenes/safeSentence.ts'
import { aDataset, anEvent, aRecord, aText } from '../../fixtures.ts'
import { indexOf, publishedOn, said } from '../laneIndex.ts'

const showing = (address: Partial<Address>): Address => ({ ...DEFAULT_ADDRESS, ...address })
const detail = detailOf(aRecord())

describe(fitYears, () => {
  it('lets the earliest years go first', () => {
    expect(fitYears({ start: 1991, end: 2026 }, 20, [])).toEqual({ start: 2007, end: 2026 })
  })
  it('keeps all years where there is room', () => {
    expect(fitYears({ start: 2009, end: 2026 }, 40, [])).toEqual({ start: 2009, end: 2026 })
  })
  it('keeps a year that the headline speaks of', () => {
    expect(fitYears({ start: 1991, end: 2026 }, 10, [2001, 2020])).toEqual({ start: 2001, end: 2026 })
  })
  it('is not led out of the years of the link by a headline', () => {
    expect(fitYears({ start: 2009, end: 2026 }, 10, [1995])).toEqual({ start: 2017, end: 2026 })
  })
})

describe(eventLabels, () => {
  const on = (id: string, time: string, importance: 1 | 2 | 3 | 4 | 5) =>
    anEvent({ id, time, importance, title: aText(id), evidence: [publishedOn('1990-01-01')] })
  const events = [
    on('small', '1995-01-01', 1),
    on('milestone', '2012-10-11', 2),
    on('great', '2000-06-01', 5),
    on('middling', '2005-06-01', 3),
  ]
  const dataset = aDataset({ milestones: [{ event: 'milestone', label: aText('First council') }] })
  const names = (address: Partial<Address>, most: number) =>
    eventLabels(indexOf([], { events, dataset }), showing(address), most).map(({ name }) => name.en)

  it('names milestones first, then the most important, in order of time', () => {
    expect(names({}, 2)).toEqual(['great', 'First council'])
    expect(names({}, 3)).toEqual(['great', 'middling', 'First council'])
  })

  it('always names the chosen event', () => {
    expect(names({ sel: { kind: 'event', id: 'small' } }, 1)).toEqual(['small'])
  })

  it('names one of two that stand on one another', () => {
    const near = [...events, on('same day', '2000-06-02', 4)]
    const labels = eventLabels(indexOf([], { events: near, dataset }), showing({}), 9)
    expect(labels.map(({ event }) => event.id)).not.toContain('same day')
  })

  it('names only what the filters leave', () => {
    expect(names({ time: { start: 2004, end: 2026 } }, 9)).toEqual(['middling', 'First council'])
  })
})

const goods = (claimant: string, time: string, value: number, rest = {}) =>
  said({ indicator: 'goods-trade', claimant, time, value, ...rest })

describe(pictureSources, () => {
  it('names those whom the headline quotes, then the others by how much they gave', () => {
    const index = indexOf([
      goods('kaz-bns', '2024', 5e9),
      goods('tur-mfa', '2024', 9e9, { evidence: [publishedOn('2025-02-02')] }),
      goods('baci', '2022', 5e9),
      goods('baci', '2023', 5e9),
      goods('tur-turkstat', '2021', 4e9),
    ])
    const address = showing({ view: 'trade' })
    const { claimants } = pictureSources(index, detail, address, findingOf(index, address))
    expect(claimants).toEqual([
      { id: 'kaz-bns', published: '1990-01-01' },
      { id: 'tur-mfa', published: '2025-02-02' },
      { id: 'baci', published: null },
      { id: 'tur-turkstat', published: null },
    ])
  })

  it('leaves those out whose figures lie outside the years', () => {
    const index = indexOf([
      goods('baci', '2001', 5e9),
      goods('baci', '2024', 5e9),
      goods('tur-mfa', '2001', 1e9),
    ])
    const address = showing({ view: 'trade', time: { start: 2020, end: 2026 } })
    expect(pictureSources(index, detail, address, null).claimants.map(({ id }) => id)).toEqual(['baci'])
  })
})

describe(rivalsIfAsked, () => {
  const index = indexOf([
    goods('kaz-bns', '2024', 5e9),
    goods('tur-mfa', '2024', 9e9),
    goods('kaz-minister', '2024', 7e9),
    goods('newspaper', '2024', 30e9, { confidence: 'low' }),
    goods('tur-turkstat', '2020', 2e9),
  ])
  const address = showing({ view: 'trade' })

  it('lists who says otherwise of what the headline quotes, rejected figures last', () => {
    const asked = rivalsIfAsked(index, detail, address, findingOf(index, address))
    expect(asked.map((item) => item.kind === 'claim' && [item.claim.claimant, item.isRejected])).toEqual([
      ['kaz-minister', false],
      ['newspaper', true],
    ])
  })

  it('is empty without a headline', () => {
    expect(rivalsIfAsked(index, detail, address, null)).toEqual([])
  })
})

describe(safeSentence, () => {
  it('quotes both capitals where the headline does', () => {
    const index = indexOf([goods('kaz-bns', '2024', 5e9), goods('tur-mfa', '2024', 9e9)])
    const address = showing({ view: 'trade' })
    expect(safeSentence(index, address, findingOf(index, address))).toMatchObject({
      key: 'two',
      one: { claimant: 'kaz-bns' },
      other: { claimant: 'tur-mfa' },
    })
  })

  it('never sets a goal beside what was counted as if it were the same', () => {
    const goal = said({
      indicator: 'trade-target',
      claimant: 'tur-mfa',
      time: '2024-11-12',
      value: 15e9,
      nature: 'target',
    })
    const index = indexOf([goods('kaz-bns', '2024', 5e9), goal])
    const address = showing({ view: 'trade', sel: { kind: 'claim', id: goal.id } })
    expect(safeSentence(index, address, findingOf(index, address))).toMatchObject({
      key: 'one',
      claim: { id: goal.id },
    })
  })

  it('quotes the list of posts as the list counts them', () => {
    const missions = aRecord().missions.map((mission, i) => ({ ...mission, id: `post-${i}` }))
    const ids = [...missions.map(({ id }) => id), 'a', 'b', 'c', 'd']
    const lists = aRecord().lists.map((list) => ({
      ...list,
      missions: ids,
      evidence: [publishedOn('2025-02-01')],
    }))
    const index = indexOf([], { missions, lists })
    const address = showing({ view: 'missions' })
    expect(safeSentence(index, address, findingOf(index, address))).toMatchObject({ key: 'list', turkish: 0 })
  })

  it('has nothing to say where the record has not', () => {
    expect(safeSentence(indexOf([]), showing({ view: 'trade' }), null)).toBeNull()
  })
})

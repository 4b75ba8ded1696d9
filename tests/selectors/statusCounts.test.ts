import '#selectors/eventSearch.ts'
import { describe, expect, it } from 'vitest'
import { type Filters, without } from '#domain/filters.ts'
import { visibleEvents } from '#selectors/eventSets.ts'
import { lifts, statusCounts } from '#selectors/statusCounts.ts'
import { anEvent } from '../fixtures.ts'
import { filters, indexOf, post, publishedOn, said, says, years } from './laneIndex.ts'

const on2000 = [says('exists', '2000-01-01')]
const index = indexOf(
  [
    said({ id: 'a', time: '2010' }),
    said({ id: 'b', time: '2020', claimant: 'tur-mfa' }),
    said({ id: 'c', time: '2020', evidence: [publishedOn(null)] }),
  ],
  {
    missions: [
      post(on2000, { id: 'embassy', status: { state: 'active', asOf: '2000' } }),
      post(on2000, { id: 'disputed', status: { state: 'disputed', asOf: '2000' }, sendingState: 'TUR' }),
      post(on2000, { id: 'former', status: { state: 'former', asOf: '2000' } }),
      post(on2000, { id: 'culture', kind: 'cultural-centre', status: { state: 'active', asOf: '2000' } }),
    ],
    events: [
      anEvent({ id: 'early', time: '2010-05-01', kind: 'security', evidence: [publishedOn('2010-05-01')] }),
      anEvent({ id: 'late', time: '2020-05-01', kind: 'state-visit', evidence: [publishedOn('2020-05-01')] }),
    ],
  },
)

describe(statusCounts, () => {
  it('counts everything when nothing narrows it; posts that stand, disputed ones too', () => {
    expect(statusCounts(index, filters())).toEqual({
      events: { shown: 2, all: 2 },
      posts: { shown: 2, all: 2 },
      figures: { shown: 3, all: 3 },
      undated: 0,
    })
  })

  it.each<[string, Filters, [events: number, posts: number, figures: number]]>([
    ['years', years(2010), [1, 2, 1]],
    ['years before any post', years(1991, 1999), [0, 0, 0]],
    ['an account', filters({ reporter: 'TUR' }), [2, 2, 1]],
    ['a category', filters({ kinds: ['security'] }), [1, 2, 3]],
    ['a sending state', filters({ states: 'TUR' }), [2, 1, 3]],
    ['kinds of post', filters({ posts: ['consulate'] }), [2, 0, 3]],
    ['a search', filters({ q: 'zebra' }), [0, 2, 3]],
    ['a day', filters({ known: '2015-01-01' }), [1, 2, 2]],
  ])(
    'cuts by %s what that cuts, and counts the whole of the record beside it',
    (_, f, [events, posts, figures]) => {
      const counts = statusCounts(index, f)
      expect([counts.events.shown, counts.posts.shown, counts.figures.shown]).toEqual([
        events,
        posts,
        figures,
      ])
      expect([counts.events.all, counts.posts.all, counts.figures.all]).toEqual([2, 2, 3])
    },
  )

  it('counts aloud what is shown pale, until it is hidden', () => {
    expect(statusCounts(index, filters({ known: '2021-01-01' })).undated).toBe(1)
    expect(statusCounts(index, filters({ known: '2021-01-01', hidesUndated: true })).undated).toBe(0)
  })
})

describe(lifts, () => {
  const count = (f: Filters) => visibleEvents(index, f).length

  it('offers each filter whose lifting alone gives something back, the most first', () => {
    const f = filters({ time: { start: 2010, end: 2010 }, kinds: ['state-visit'], q: 'opens' })
    expect(count(f)).toBe(0)
    expect(lifts(f, ['time', 'kinds', 'q'], count)).toEqual([
      { filter: 'time', adds: 1 },
      { filter: 'kinds', adds: 1 },
    ])
    const most = lifts(f, ['kinds', 'time'], (g) => (g.kinds ? 0 : 1) + (g.time ? 0 : 5))
    expect(most.map(({ filter, adds }) => [filter, adds])).toEqual([
      ['time', 5],
      ['kinds', 1],
    ])
  })

  it('offers only filters that are set, of those that it may', () => {
    const f = filters({ kinds: ['crisis-and-solidarity'], known: '1999-01-01' })
    expect(lifts(without(f, 'kinds'), ['kinds', 'q', 'time'], count)).toEqual([])
    expect(lifts(f, ['kinds'], count)).toEqual([])
    expect(lifts(without(f, 'kinds'), ['known'], count)).toEqual([{ filter: 'known', adds: 2 }])
  })

  it('offers nothing where nothing is missing', () => {
    expect(lifts(filters(), ['time', 'kinds', 'q', 'known', 'hidesUndated'], count)).toEqual([])
  })
})

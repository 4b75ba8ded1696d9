import { describe, expect, it } from 'vitest'
import type { Mission } from '#domain/mission.ts'
import type { PostList } from '#domain/record.ts'
import { isOffice, isStanding, newestList, postCounts, posts } from '#selectors/posts.ts'
import { recordIndex } from '#selectors/recordIndex.ts'
import { aPostList } from '../fixtures.ts'
import { shippedCore } from '../record/shippedRecord.ts'
import { filters, indexOf, post, publishedOn, says, years } from './laneIndex.ts'

describe(newestList, () => {
  const FIVE = ['a', 'b', 'c', 'd', 'e']
  const list = (id: string, asOf: string, overrides: Partial<PostList> = {}) =>
    aPostList({ id, asOf, missions: FIVE, evidence: [publishedOn(asOf)], ...overrides })
  const newest = (lists: PostList[], day: string | null = null) =>
    newestList(indexOf([], { lists }), day)?.id ?? null

  it('is the latest that was public on the day', () => {
    const lists = [list('old', '2020-01-01'), list('new', '2025-01-01')]
    expect(newest(lists)).toBe('new')
    expect(newest(lists, '2024-12-31')).toBe('old')
    expect(newest(lists, '2019-12-31')).toBeNull()
  })

  it.each([
    ['that does not call itself complete', { exhaustive: false }],
    ['of four posts', { missions: FIVE.slice(1) }],
  ])('is never one %s', (_, overrides) => {
    expect(newest([list('old', '2020-01-01'), list('new', '2025-01-01', overrides)])).toBe('old')
  })

  it('is, of two lists of one day, the one that was published last, else the longer', () => {
    expect(
      newest([list('a', '2025-01-01', { evidence: [publishedOn('2025-02-01')] }), list('b', '2025-01-01')]),
    ).toBe('a')
    expect(newest([list('a', '2025-01-01'), list('b', '2025-01-01', { missions: [...FIVE, 'f'] })])).toBe('b')
  })

  it('is none that nobody dated, in a past view', () => {
    expect(
      newest([list('undated', '2020-01-01', { evidence: [publishedOn(null)] })], '2024-01-01'),
    ).toBeNull()
  })
})

describe(posts, () => {
  const at = (id: string, overrides: Partial<Mission>) =>
    post([says('exists', '2000-01-01')], {
      id,
      status: { state: 'active', asOf: '2000-01-01' },
      ...overrides,
    })
  const missions = [
    at('honorary', { kind: 'honorary-consulate', seat: 'bursa' }),
    at('culture', { kind: 'cultural-centre' }),
    at('consulate', { kind: 'consulate-general', seat: 'istanbul' }),
    at('embassy', { sendingState: 'TUR', receivingState: 'KAZ', seat: 'astana' }),
    at('later', {
      kind: 'consulate-general',
      seat: 'antalya',
      attested: { time: '2015', evidence: [publishedOn('2015-01-01')] },
    }),
    at('closed', { kind: 'consulate', seat: null, status: { state: 'former', asOf: '2001' } }),
  ]
  const index = indexOf([], {
    missions,
    lists: [
      aPostList({
        missions: ['embassy', 'consulate', 'honorary', 'x', 'y'],
        evidence: [publishedOn('2000-01-01')],
      }),
    ],
  })
  const ids = (f = filters()) => posts(index, f).map(({ mission }) => mission.id)

  it('stand in the order of their kind, then of their town; offices are not among them', () => {
    expect(ids()).toEqual(['embassy', 'later', 'consulate', 'closed', 'honorary'])
  })

  it('are offices when these are asked for', () => {
    expect(ids(filters({ posts: ['cultural-centre'] }))).toEqual(['culture'])
  })

  it('are those of a sending state, and of some kinds', () => {
    expect(ids(filters({ states: 'TUR' }))).toEqual(['embassy'])
    expect(ids(filters({ posts: ['consulate-general', 'consulate'] }))).toEqual([
      'later',
      'consulate',
      'closed',
    ])
  })

  it('are those that had been attested by the end of the years', () => {
    expect(ids(years(1991, 2014))).not.toContain('later')
    expect(ids(years(1991, 2015))).toContain('later')
    expect(ids(years(1991, 1999))).toEqual([])
    expect(ids(years(2024))).toHaveLength(5)
  })

  it('are, on a past day, those that had been attested by what was public then', () => {
    const toldLater = indexOf([], {
      missions: [
        at('told-later', {
          attested: { time: '2000', evidence: [publishedOn('2000-01-01')] },
          opened: { time: '1995', bound: 'on', evidence: [publishedOn('2015-01-01')] },
        }),
      ],
    })
    const shown = (known: string | null) =>
      posts(toldLater, filters({ time: { start: 1991, end: 1996 }, known })).length
    expect(shown(null)).toBe(1)
    expect(shown('2016-01-01')).toBe(1)
    expect(shown('2010-01-01')).toBe(0)
  })

  it('are not attested, on a past day, by what carries no day where that is hidden', () => {
    const undatedFirst = indexOf([], {
      missions: [
        post([says('exists', '1999-01-01', null), says('exists', '2005-01-01', '2006-01-01')], {
          attested: { time: '2005', evidence: [publishedOn('2006-01-01')] },
          status: { state: 'active', asOf: '2005-01-01' },
        }),
      ],
    })
    const shown = (hidesUndated: boolean) =>
      posts(undatedFirst, filters({ time: { start: 1992, end: 2000 }, known: '2010-01-01', hidesUndated }))
    expect(shown(false)).toHaveLength(1)
    expect(shown(true)).toEqual([])
  })

  it('are listed when the newest list names them, and neither listed nor unlisted without one', () => {
    const listed = posts(index, filters()).map(({ mission, isListed }) => [mission.id, isListed])
    expect(listed).toContainEqual(['embassy', true])
    expect(listed).toContainEqual(['later', false])
    expect(posts(index, filters({ known: '2000-01-01' })).every(({ isListed }) => isListed !== null)).toBe(
      true,
    )
    expect(
      posts(indexOf([], { missions, lists: [] }), filters()).every(({ isListed }) => isListed === null),
    ).toBe(true)
  })

  it('hide what carries no publication day when asked', () => {
    const undated = indexOf([], { missions: [post([says('exists', '2000-01-01', null)])] })
    expect(posts(undated, filters({ known: '2024-01-01' }))).toMatchObject([{ pale: true }])
    expect(posts(undated, filters({ known: '2024-01-01', hidesUndated: true }))).toEqual([])
  })
})

describe('the counts of posts', () => {
  const index = recordIndex(shippedCore())
  const standing = (state: 'active' | 'disputed' | 'former' | 'not-confirmed', kind: Mission['kind']) =>
    isStanding({ mission: { ...index.record.missions[0]!, kind }, state })

  it.each([
    ['active', 'embassy', true],
    ['disputed', 'honorary-consulate', true],
    ['former', 'embassy', false],
    ['not-confirmed', 'embassy', false],
    ['active', 'cultural-centre', false],
  ] as const)('take a post that is %s, %s: %s', (state, kind, expected) => {
    expect(standing(state, kind)).toBe(expected)
    expect(isOffice({ kind })).toBe(kind === 'cultural-centre')
  })

  it('are of one sending state by kind; disputed ones are in no total', () => {
    const shown = (
      [
        'embassy',
        'embassy-branch-office',
        'consulate',
        'honorary-consulate',
        'honorary-consulate',
        'development-agency',
      ] as const
    ).map((kind, i) => ({
      mission: { ...index.record.missions[0]!, kind, sendingState: 'TUR' as const },
      state: i === 4 ? ('disputed' as const) : ('active' as const),
      isListed: null,
      pale: false,
      asOf: '2025-02-01',
      opened: null,
    }))
    expect(postCounts(shown, 'TUR')).toEqual({
      embassy: 2,
      consulateGeneral: 1,
      honorary: 1,
      disputed: 1,
      total: 4,
    })
    expect(postCounts(shown, 'KAZ')).toEqual({
      embassy: 0,
      consulateGeneral: 0,
      honorary: 0,
      disputed: 0,
      total: 0,
    })
  })
})

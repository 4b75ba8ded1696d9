import { describe, expect, it } from 'vitest'
import type { Mission } from '#domain/mission.ts'
import { mapPosts } from '#selectors/mapPosts.ts'
import { aPlace } from '../fixtures.ts'
import { filters, indexOf, post, says, years } from './laneIndex.ts'

const at = (id: string, overrides: Partial<Mission> = {}) =>
  post([says('exists', '2000-01-01')], { id, status: { state: 'active', asOf: '2000-01-01' }, ...overrides })
const former = { status: { state: 'former', asOf: '2000-01-01' } } as const

const missions = [
  at('embassy', { seat: 'ankara' }),
  at('old embassy', { seat: 'ankara', ...former }),
  at('old consulate', { kind: 'consulate', seat: 'bursa', ...former }),
  at('turkish', { sendingState: 'TUR', receivingState: 'KAZ', seat: 'astana' }),
  at('culture', { kind: 'cultural-centre', seat: 'ankara' }),
  at('nowhere', { kind: 'honorary-consulate', seat: 'bursa', point: null }),
  at('townless', { kind: 'honorary-consulate', seat: null }),
  at('provincial', { kind: 'honorary-consulate', seat: 'antakya', label: { en: 'Hatay' } }),
]
const places = ['ankara', 'bursa', 'astana', 'antakya'].map((id) => aPlace({ id, names: { en: id } }))
const index = indexOf([], { missions, places })
const ids = (f = filters()) => mapPosts(index, f).map(({ id }) => id)
const dimmed = (f = filters()) =>
  mapPosts(index, f)
    .filter(({ isDimmed }) => isDimmed)
    .map(({ id }) => id)

describe(mapPosts, () => {
  it('places what has a point and a town; a former post whose town has a standing one is left to the list', () => {
    expect(ids()).toEqual(['embassy', 'turkish', 'old consulate', 'provincial'])
    expect(dimmed()).toEqual([])
  })

  it('shows what its own filters leave out, dimmed', () => {
    const turkish = filters({ states: 'TUR' })
    expect(ids(turkish)).toEqual(ids())
    expect(dimmed(turkish)).toEqual(['embassy', 'old consulate', 'provincial'])
    expect(dimmed(filters({ posts: ['embassy'] }))).toEqual(['old consulate', 'provincial'])
  })

  it('is cut by the filters of others', () => {
    expect(ids(years(1991, 1999))).toEqual([])
    expect(ids(filters({ known: '1999-12-31' }))).toEqual([])
  })

  it('places offices, when they are asked for, on the town of a post too', () => {
    const offices = filters({ posts: ['cultural-centre'] })
    expect(ids(offices)).toContain('culture')
    expect(dimmed(offices)).not.toContain('culture')
    expect(ids(filters({ states: 'KAZ' }))).not.toContain('culture')
  })

  it('writes the province where the town is only inferred', () => {
    const towns = mapPosts(index, filters()).map(({ town }) => town.en)
    expect(towns).toEqual(['ankara', 'astana', 'bursa', 'Hatay'])
  })

  it('is pale where only undated sources name the post', () => {
    const undated = indexOf([], { places, missions: [post([says('exists', '2000-01-01', null)])] })
    expect(mapPosts(undated, filters({ known: '2024-01-01' }))).toMatchObject([{ pale: true }])
  })
})

import { describe, expect, it } from 'vitest'

import { postsIn } from '#ui/map/mapPost.ts'
import { marksOf, nearestMark, showsRing } from '#ui/map/marks.ts'

import { aPost, POSTS } from './postFixture.ts'

const toPixels = (lat: number, lon: number) => ({ x: lon * 10, y: lat * -10 })

describe(postsIn, () => {
  it('keeps the posts of the host country, embassies first and posts that ended last', () => {
    expect(postsIn('TUR', POSTS).map(({ id }) => id)).toEqual([
      'ankara',
      'istanbul',
      'Alanya',
      'Hatay',
      'Nevşehir',
    ])
  })

  it('keeps the given order within a rank', () => {
    const ids = ['b', 'c', 'a'].map((id) => aPost({ id, kind: 'honorary-consulate' }))
    expect(postsIn('TUR', ids).map(({ id }) => id)).toEqual(['b', 'c', 'a'])
  })

  it('shows the posts of both when both countries are shown', () => {
    expect(postsIn('both', POSTS)).toHaveLength(POSTS.length)
  })
})

describe(marksOf, () => {
  it('sets posts of one point side by side', () => {
    const marks = marksOf([aPost({ id: 'a' }), aPost({ id: 'b' }), aPost({ id: 'c' })], toPixels, 1)
    expect(marks.map(({ x }) => Math.round(x - marks[0]!.x))).toEqual([0, 13, 26])
  })

  it('leaves posts that merely stand close where they are', () => {
    const near = aPost({ id: 'near', lon: 33.4 })
    expect(marksOf([aPost(), near], toPixels, 1)[1]!.x).toBeCloseTo(334)
  })
})

describe(nearestMark, () => {
  const marks = [
    { post: aPost({ id: 'left' }), x: 100, y: 50 },
    { post: aPost({ id: 'right' }), x: 108, y: 50 },
  ]

  it('gives a touch between two marks to the nearer one', () => {
    expect(nearestMark(marks, { x: 105, y: 52 }, 12)?.post.id).toBe('right')
    expect(nearestMark(marks, { x: 103, y: 52 }, 12)?.post.id).toBe('left')
  })

  it('finds nothing beyond reach', () => {
    expect(nearestMark(marks, { x: 60, y: 50 }, 12)).toBeUndefined()
  })
})

describe(showsRing, () => {
  it('draws the ring of a post only where it is wider than its mark', () => {
    const honorary = aPost({ kind: 'honorary-consulate' })
    expect(showsRing(honorary, 4, 1)).toBe(false)
    expect(showsRing(honorary, 8, 1)).toBe(true)
    expect(showsRing(honorary, 8, 2)).toBe(false)
  })
})

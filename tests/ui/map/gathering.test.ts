import { describe, expect, it } from 'vitest'

import { crowdOf } from '#ui/map/gathering.ts'
import { isStep, markAfter } from '#ui/map/markAfter.ts'
import { marksOf } from '#ui/map/marks.ts'

import { aPost } from './postFixture.ts'

/** A plain sheet: ten pixels for each degree. */
const toPixels = (lat: number, lon: number) => ({ x: lon * 10, y: -lat * 10 })
const at = (id: string, lon: number, lat = 0) => aPost({ id, lat, lon })
const scattered = (count: number) =>
  Array.from({ length: count }, (_, i) => at(`p${i}`, (i * 7.3) % 40, (i * 3.1) % 20))

describe(crowdOf, () => {
  it('draws each of as many posts as one map of the record has, however near they stand', () => {
    const posts = Array.from({ length: 60 }, (_, i) => at(`p${i}`, i / 100))
    const { marks, gathered } = crowdOf(posts, null, toPixels, 1)
    expect(marks).toEqual(marksOf(posts, toPixels, 1))
    expect(gathered).toEqual([])
  })

  it('loses none of a crowd, and counts none twice', () => {
    const posts = scattered(1000)
    const { marks, gathered } = crowdOf(posts, null, toPixels, 1)
    expect(gathered.length).toBeGreaterThan(10)
    const shown = [
      ...marks.map(({ post }) => post.id),
      ...gathered.flatMap((group) => group.posts.map(({ id }) => id)),
    ]
    expect(shown.toSorted()).toEqual(posts.map(({ id }) => id).toSorted())
  })

  it('keeps marks of a crowd apart, so that each can be pressed', () => {
    const { gathered } = crowdOf(scattered(1000), null, toPixels, 1)
    for (const [i, one] of gathered.entries())
      for (const other of gathered.slice(i + 1))
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(24)
  })

  it('comes apart where the map comes nearer', () => {
    const posts = scattered(1000)
    const nearer = (lat: number, lon: number) => ({ x: lon * 400, y: -lat * 400 })
    expect(crowdOf(posts, null, nearer, 1).gathered.length).toBeLessThan(
      crowdOf(posts, null, toPixels, 1).gathered.length,
    )
  })

  it('draws the chosen post by itself', () => {
    const { marks } = crowdOf(
      Array.from({ length: 80 }, (_, i) => at(`p${i}`, 1)),
      'p33',
      toPixels,
      1,
    )
    expect(marks.map(({ post }) => post.id)).toEqual(['p33'])
  })
})

describe(markAfter, () => {
  const marks = [
    { id: 'middle', x: 0, y: 0 },
    { id: 'right', x: 50, y: 5 },
    { id: 'far right', x: 90, y: 0 },
    { id: 'up', x: 4, y: -40 },
    { id: 'down left', x: -30, y: 30 },
  ]
  it.each([
    ['ArrowRight', 'right'],
    ['ArrowUp', 'up'],
    ['ArrowLeft', 'down left'],
    ['ArrowDown', 'down left'],
    ['Home', 'middle'],
    ['End', 'down left'],
    ['PageDown', 'right'],
  ])('leads by %s from the middle to %s', (key, id) => {
    expect(isStep(key)).toBe(true)
    expect(markAfter(marks, 0, key)?.id).toBe(id)
  })

  it('stays where there is nothing more', () => {
    expect(markAfter(marks, 2, 'ArrowRight')).toBeUndefined()
    expect(markAfter(marks, 0, 'PageUp')).toBeUndefined()
    expect(isStep('Enter')).toBe(false)
  })
})

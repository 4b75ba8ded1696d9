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

  it('keeps every mark of a crowd so far from a gathered one that each can be pressed', () => {
    for (const count of [250, 500, 1000]) {
      const { marks, gathered } = crowdOf(scattered(count), null, toPixels, 1)
      expect(gathered.length).toBeGreaterThan(0)
      for (const [i, one] of gathered.entries())
        for (const other of [...marks, ...gathered.slice(i + 1)])
          expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(24)
    }
  })

  it('gathers a single post that stands too near with the others, in tab order', () => {
    const crowd = Array.from({ length: 70 }, (_, i) => at(`p${i}`, 2))
    // 22 px from the first and 13 px from the crowd
    const posts = [at('first', 5.5), at('near', 3.3), ...crowd]
    const { marks, gathered } = crowdOf(posts, null, toPixels, 1)
    expect(marks.map(({ post }) => post.id)).toEqual(['first'])
    expect(gathered).toHaveLength(1)
    expect(gathered[0]!.posts.slice(0, 2).map(({ id }) => id)).toEqual(['near', 'p0'])
    expect(gathered[0]!.id).toBe('near')
  })

  it('comes apart where the map comes nearer', () => {
    const posts = scattered(1000)
    const nearer = (lat: number, lon: number) => ({ x: lon * 400, y: -lat * 400 })
    expect(crowdOf(posts, null, nearer, 1).gathered.length).toBeLessThan(
      crowdOf(posts, null, toPixels, 1).gathered.length,
    )
  })

  it.each([1, 2])(
    'draws the chosen post by itself, aside of the mark of the others, at scale %d',
    (scale) => {
      const { marks, gathered } = crowdOf(
        Array.from({ length: 80 }, (_, i) => at(`p${i}`, 1)),
        'p33',
        toPixels,
        scale,
      )
      expect(marks.map(({ post }) => post.id)).toEqual(['p33'])
      const [mark, disc] = [marks[0]!, gathered[0]!]
      expect(Math.hypot(mark.x - disc.x, mark.y - disc.y)).toBeGreaterThanOrEqual(27 * scale)
    },
  )

  it('draws it between other marks where there is no room aside of all of them', () => {
    const posts = Array.from({ length: 1125 }, (_, i) =>
      at(`p${i}`, (i % 15) * 2.5, (Math.floor(i / 15) % 15) * 2.5),
    )
    const { marks, gathered } = crowdOf(posts, 'p112', toPixels, 1)
    expect(gathered).toHaveLength(225)
    const nearest = Math.min(
      ...gathered.map((disc) => Math.hypot(marks[0]!.x - disc.x, marks[0]!.y - disc.y)),
    )
    expect(nearest).toBeGreaterThan(10)
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

import { describe, expect, it } from 'vitest'

import { EVENT_GROUPS } from '#domain/codelists.ts'
import { nearestDot, walk } from '#ui/timeline/nearestDot.ts'
import { aDot, layoutOf } from './timelineFixtures.ts'

const dots = [
  aDot('visit-1995', 1995),
  aDot('visit-2000', 2000),
  aDot('visit-2010', 2010),
  aDot('security-1999', 1999, { row: 'security' }),
  aDot('security-2004', 2004, { row: 'security' }),
]
const layout = layoutOf(dots)
const near = (x: number, y: number, reach = 12) => nearestDot(layout, x, y, reach)?.dot.id

describe(nearestDot, () => {
  it('gives the nearest dot within reach', () => {
    expect(near(85, 26)).toBe('visit-1995')
    expect(near(172, 18)).toBe('visit-2000')
  })

  it('gives none out of reach, and more to a finger', () => {
    expect(near(100, 20)).toBeUndefined()
    expect(near(100, 20, 22)).toBe('visit-1995')
  })

  it('gives the small dot at its own middle and the big one beside it', () => {
    const pair = layoutOf([aDot('big', 2000, { importance: 5 }), aDot('small', 2000.3, { importance: 1 })])
    const [big, small] = [pair.find('big')!, pair.find('small')!]
    expect(nearestDot(pair, small.x, small.y, 12)?.dot.id).toBe('small')
    expect(nearestDot(pair, big.x - 3, big.y, 12)?.dot.id).toBe('big')
  })

  it('gives the event nearest in time in a row that is drawn as density', () => {
    const many = layoutOf(Array.from({ length: 6001 }, (_, i) => aDot(`event-${i}`, 1991 + i / 200)))
    expect(nearestDot(many, 300.02, 22, 12)?.dot.id).toBe('event-3000')
    expect(nearestDot(many, 300.02, 60, 12)).toBeNull()
  })
})

describe(walk, () => {
  const from = (id: string, key: string) => walk(layout, EVENT_GROUPS, layout.find(id)!.dot, key)?.id

  it.each([
    ['visit-1995', 'ArrowRight', 'visit-2000'],
    ['visit-2000', 'ArrowLeft', 'visit-1995'],
    ['visit-1995', 'ArrowLeft', undefined],
    ['visit-2010', 'ArrowRight', undefined],
    ['visit-2000', 'Home', 'visit-1995'],
    ['visit-1995', 'End', 'visit-2010'],
    ['visit-2000', 'ArrowDown', 'security-1999'],
    ['visit-2010', 'ArrowDown', 'security-2004'],
    ['security-2004', 'ArrowUp', 'visit-2000'],
    ['security-2004', 'ArrowDown', undefined],
  ])('leads from %s with %s to %s', (id, key, target) => {
    expect(from(id, key)).toBe(target)
  })
})

import { describe, expect, it } from 'vitest'
import { grown, isInside, within } from '#ui/map/room.ts'

const ROOM = { left: 40, right: 60, top: 40, bottom: 60 }
type Spot = readonly [number, number]

/** The same for every run: a linear congruence. */
function* numbers(seed: number) {
  for (let value = seed; ;) yield (value = (value * 1103515245 + 12345) % 2147483648) / 2147483648
}

/** A ring that wanders in and out of the room. */
function ring(seed: number, corners: number): Spot[] {
  const random = numbers(seed)
  const next = () => random.next().value as number
  const points = Array.from({ length: corners }, (): Spot => [next() * 100, next() * 100])
  return [...points, points[0]!]
}

const isFilled = (points: readonly Spot[], [x, y]: Spot): boolean =>
  points.reduce((inside, [bx, by], i) => {
    const [ax, ay] = points[i === 0 ? points.length - 1 : i - 1]!
    return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax ? !inside : inside
  }, false)

describe(within, () => {
  it('fills the room as the whole ring does, with fewer corners', () => {
    let [before, after] = [0, 0]
    for (let seed = 1; seed <= 60; seed++) {
      const whole = ring(seed, 40)
      const short = within(ROOM, whole)
      before += whole.length
      after += short.length
      for (let x = 40.5; x < 60; x += 3)
        for (let y = 40.5; y < 60; y += 3)
          expect(isFilled(short, [x, y]), `ring ${seed} at ${x}, ${y}`).toBe(isFilled(whole, [x, y]))
    }
    expect(after).toBeLessThan(before)
  })

  it('keeps every stroke that may be seen in the room', () => {
    const line: Spot[] = [
      [10, 50],
      [20, 50],
      [30, 50],
      [50, 50],
      [70, 50],
      [80, 50],
      [90, 50],
    ]
    expect(within(ROOM, line)).toEqual([
      [10, 50],
      [30, 50],
      [50, 50],
      [70, 50],
      [90, 50],
    ])
  })

  it('keeps a ring that lies around the room without a corner in it', () => {
    const around: Spot[] = [
      [0, 0],
      [100, 0],
      [100, 100],
      [0, 100],
      [0, 0],
    ]
    expect(within(ROOM, around)).toEqual(around)
  })

  it('leaves out what lies beyond one side, and takes a dashed line whole or not at all', () => {
    const left: Spot[] = [
      [0, 50],
      [10, 90],
      [20, 10],
    ]
    expect(within(ROOM, left)).toEqual([])
    expect(within(ROOM, [...left, [50, 50]], true)).toEqual([...left, [50, 50]])
    expect(within(ROOM, left, true)).toEqual([])
  })
})

describe(grown, () => {
  it('holds the box and a quarter more on each side', () => {
    const room = grown(ROOM)
    expect(room).toEqual({ left: 35, right: 65, top: 35, bottom: 65 })
    expect([isInside(ROOM, room), isInside(room, ROOM)]).toEqual([true, false])
  })
})

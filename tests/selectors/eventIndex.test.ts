import { describe, expect, it } from 'vitest'

import { EVENT_KINDS } from '#domain/codelists.ts'
import { beginningWithin, countsPerKind, countsPerYear, eventIndex } from '#selectors/eventIndex.ts'
import { anEvent } from '../fixtures.ts'

const events = [
  anEvent({ time: '2022-11-09', kind: 'mission-opened' }),
  anEvent({ time: '1991-12-16', kind: 'recognition-and-relations' }),
  anEvent({ time: '2022', kind: 'security' }),
  anEvent({ time: '1993-12/1994-01', kind: 'security' }),
  anEvent({ time: '2022-11-09', kind: 'security' }),
]
const index = eventIndex(events)
const timesWithin = (from: number, to: number) => {
  const { start, end } = beginningWithin(index, { from, to })
  return Array.from(index.order.subarray(start, end), (i) => events[i]!.time)
}

describe(eventIndex, () => {
  it('puts events in order of their beginning and keeps the order of those that begin together', () => {
    expect([...index.order]).toEqual([1, 3, 2, 0, 4])
    expect(index.size).toBe(5)
  })

  it('holds beginning, end and category of each', () => {
    expect(index.from[0]).toBeCloseTo(1991.956, 2)
    expect([index.from[2], index.to[2]]).toEqual([2022, 2023])
    expect([...index.kind].map((kind) => EVENT_KINDS[kind])).toEqual([
      'recognition-and-relations',
      'security',
      'security',
      'mission-opened',
      'security',
    ])
  })

  it('gives the same for events that come in order already', () => {
    const sorted = eventIndex([1, 3, 2, 0, 4].map((i) => events[i]!))
    expect([...sorted.order]).toEqual([0, 1, 2, 3, 4])
    expect(sorted.from).toEqual(index.from)
    expect(sorted.cube).toEqual(index.cube)
  })

  it('is empty for no events', () => {
    const empty = eventIndex([])
    expect(countsPerYear(empty, null).size).toBe(0)
    expect(beginningWithin(empty, { from: 1991, to: 2027 })).toEqual({ start: 0, end: 0 })
  })
})

describe(beginningWithin, () => {
  it('takes what begins in the span, its first moment included and its last not', () => {
    expect(timesWithin(2022, 2023)).toEqual(['2022', '2022-11-09', '2022-11-09'])
    expect(timesWithin(1991, 1994)).toEqual(['1991-12-16', '1993-12/1994-01'])
    expect(timesWithin(1994, 2022)).toEqual([])
  })
})

describe(countsPerYear, () => {
  it('counts every year between the first event and the last, empty ones too', () => {
    const counts = countsPerYear(index, null)
    expect([...counts.keys()]).toEqual(Array.from({ length: 32 }, (_, i) => 1991 + i))
    expect([1991, 1992, 1993, 1994, 2022].map((year) => counts.get(year))).toEqual([1, 0, 1, 0, 3])
  })

  it('counts the chosen categories only', () => {
    const counts = countsPerYear(index, ['security'])
    expect([1991, 1993, 2022].map((year) => counts.get(year))).toEqual([0, 1, 2])
  })

  it('counts nothing when no category is chosen', () => {
    expect([...countsPerYear(index, []).values()].every((count) => count === 0)).toBe(true)
  })
})

describe(countsPerKind, () => {
  it('counts the categories of a range of years', () => {
    const counts = countsPerKind(index, 1993, 2022)
    expect(counts.get('security')).toBe(3)
    expect(counts.get('mission-opened')).toBe(1)
    expect(counts.get('recognition-and-relations')).toBe(0)
  })

  it('is zero outside the years of the record', () => {
    expect([...countsPerKind(index, 1950, 1960).values()].every((count) => count === 0)).toBe(true)
  })
})

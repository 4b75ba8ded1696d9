import { describe, expect, it } from 'vitest'
import { DEFAULT_ADDRESS, type Filters, isUnfiltered, NO_FILTERS, without } from '#domain/filters.ts'

const ALL: Filters = {
  time: { start: 2010, end: 2020 },
  reporter: 'KAZ',
  known: '2022-11-09',
  hidesUndated: true,
  kinds: ['security'],
  states: 'TUR',
  posts: ['embassy'],
  q: 'council',
}
const KEYS = Object.keys(ALL) as (keyof Filters)[]

describe(without, () => {
  it.each(KEYS)('lifts %s and keeps the others', (own) => {
    expect(without(ALL, own)).toEqual({ ...ALL, [own]: NO_FILTERS[own] })
  })

  it('lifts several at once, and leaves what it was given as it was', () => {
    const before = structuredClone(ALL)
    expect(without(ALL, ...KEYS)).toEqual(NO_FILTERS)
    expect(ALL).toEqual(before)
  })
})

describe(isUnfiltered, () => {
  it('is true of the default page, with whatever is chosen or enlarged', () => {
    expect(isUnfiltered(NO_FILTERS)).toBe(true)
    expect(
      isUnfiltered({
        ...DEFAULT_ADDRESS,
        sel: { kind: 'event', id: 'a' },
        view: 'trade',
        theme: 'dark',
      } as Filters),
    ).toBe(true)
  })

  it.each(KEYS)('is false as soon as %s narrows the record', (key) => {
    expect(isUnfiltered({ ...NO_FILTERS, [key]: ALL[key] })).toBe(false)
  })
})

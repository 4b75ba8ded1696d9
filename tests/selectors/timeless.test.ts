import { describe, expect, it, vi } from 'vitest'
import { NO_FILTERS } from '#domain/filters.ts'
import type { RecordIndex } from '#selectors/recordIndex.ts'
import { timeless } from '#selectors/timeless.ts'

const index = {} as RecordIndex

describe(timeless, () => {
  it('answers once while only the years move, and never sees them', () => {
    const select = vi.fn((_: RecordIndex, { time }: typeof NO_FILTERS) => ({ time }))
    const kept = timeless(select)
    const first = kept(index, { ...NO_FILTERS, time: { start: 2010, end: 2012 } })
    expect(kept(index, { ...NO_FILTERS, time: { start: 2011, end: 2013 } })).toBe(first)
    expect(kept(index, NO_FILTERS)).toBe(first)
    expect(first).toEqual({ time: null })
    expect(select).toHaveBeenCalledTimes(1)
  })

  it.each([{ reporter: 'KAZ' as const }, { known: '2020-01-01' }, { hidesUndated: true }])(
    'answers anew for %o, and for another record',
    (change) => {
      const kept = timeless((_, filters) => ({ ...filters }))
      const first = kept(index, NO_FILTERS)
      expect(kept(index, { ...NO_FILTERS, ...change })).toMatchObject(change)
      expect(kept(index, NO_FILTERS)).not.toBe(first)
      expect(kept({} as RecordIndex, NO_FILTERS)).not.toBe(kept(index, NO_FILTERS))
    },
  )
})

import { type Filters, without } from '#domain/filters.ts'
import type { RecordIndex } from './recordIndex.ts'

/**
 * A selector of figures that the years do not change: while they move, its last answer stands. It is given the filters
 * without years, and may read those on account and day of knowledge only.
 */
export function timeless<T>(select: (index: RecordIndex, filters: Filters) => T) {
  const last = new WeakMap<RecordIndex, { key: string; value: T }>()
  return (index: RecordIndex, filters: Filters): T => {
    const key = `${filters.reporter} ${filters.known} ${filters.hidesUndated}`
    const kept = last.get(index)
    if (kept?.key === key) return kept.value
    const value = select(index, without(filters, 'time'))
    last.set(index, { key, value })
    return value
  }
}

import { type Filters, NO_FILTERS, without } from '#domain/filters.ts'
import { visibleRows } from './events.ts'
import { isStanding, posts } from './posts.ts'
import type { RecordIndex } from './recordIndex.ts'
import { figureCounts } from './visibleClaims.ts'

export interface Count {
  shown: number
  all: number
}

export interface StatusCounts {
  events: Count
  posts: Count
  figures: Count
  /** Figures shown pale, because no publication day is known. */
  undated: number
}

/** What the status lines say: how much of the record the filters leave. */
export function statusCounts(index: RecordIndex, filters: Filters): StatusCounts {
  const figures = figureCounts(index, filters)
  return {
    events: { shown: visibleRows(index, filters).length, all: index.record.events.length },
    posts: {
      shown: posts(index, filters).filter(isStanding).length,
      all: posts(index, NO_FILTERS).filter(isStanding).length,
    },
    figures: { shown: figures.shown, all: figures.all },
    undated: figures.undated,
  }
}

export interface Lift {
  /** The filter at fault. */
  filter: keyof Filters
  /** How many more there are without it. */
  adds: number
}

/** For an empty view: each active filter whose lifting alone would show something, most first. */
export function lifts(
  filters: Filters,
  own: readonly (keyof Filters)[],
  count: (filters: Filters) => number,
): Lift[] {
  const now = count(filters)
  return own
    .filter((filter) => filters[filter] !== without(filters, filter)[filter])
    .map((filter) => ({ filter, adds: count(without(filters, filter)) - now }))
    .filter(({ adds }) => adds > 0)
    .sort((a, b) => b.adds - a.adds)
}

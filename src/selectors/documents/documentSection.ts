import '../eventSearch.ts'
import type { CoreClaim, CoreEvent, CoreRemark, DetailRecord } from '#domain/coreRecord.ts'
import { type Address, NO_FILTERS } from '#domain/filters.ts'
import type { LaneModel } from '#domain/lane.ts'
import { spanOf } from '#domain/timePeriod.ts'
import { type Difference, differences } from '../differences.ts'
import { visibleEvents } from '../eventSets.ts'
import { type HeadlineFigure, headlines } from '../headline.ts'
import { knownThenNow, type ThenNow } from '../knownThenNow.ts'
import { drawnRows } from '../laneReading.ts'
import { type Post, posts } from '../posts.ts'
import type { ReadOn } from '../publishedParts.ts'
import type { RecordIndex } from '../recordIndex.ts'
import { laneModelOf } from '../scenes/pictureSources.ts'
import { indicatorOf } from '../scenes/picture.ts'
import { byText } from '../order.ts'
import { type DocumentPart, isLanePart } from './parts.ts'

/** What one part of a document holds, as the page shows it under the same address. */
export interface DocumentSection {
  part: DocumentPart
  /** As of which day it is read; as of today beside what was known then. */
  on: ReadOn
  /** What is drawn; null where the part is no lane. */
  lane: LaneModel | null
  /** Indicator of the further lane. */
  indicator: string | null
  figures: readonly HeadlineFigure[]
  posts: readonly Post[]
  /** Latest first, as the list shows them. */
  events: readonly CoreEvent[]
  differences: readonly Difference[]
  remarks: readonly CoreRemark[]
  thenNow: readonly ThenNow[]
  /** Every claim that the part shows, once, in the order of its table. */
  claims: readonly CoreClaim[]
}

const EMPTY = {
  lane: null,
  indicator: null,
  figures: [],
  posts: [],
  events: [],
  differences: [],
  remarks: [],
  thenNow: [],
}

const claimsOf = (index: RecordIndex, ids: readonly string[]): CoreClaim[] =>
  [...new Set(ids)].flatMap((id) => index.claims.get(id) ?? [])

const latestFirst = (a: CoreEvent, b: CoreEvent) =>
  spanOf(b.time).from - spanOf(a.time).from || byText(a.id, b.id)

/** One part of a document under an address. A document stands still, so nothing is spared for what sets a filter itself. */
export function documentSection(
  index: RecordIndex,
  detail: DetailRecord | null,
  part: DocumentPart,
  address: Address,
): DocumentSection {
  const { known, hidesUndated } = part === 'thenNow' ? NO_FILTERS : address
  const head = { ...EMPTY, part, on: { known, hidesUndated } }
  if (isLanePart(part)) {
    const lane = laneModelOf(index, part, address)
    const indicator = part === 'more' ? indicatorOf(index, address) : null
    const claims = claimsOf(
      index,
      drawnRows(lane).map(({ id }) => id),
    )
    return { ...head, lane, indicator, claims }
  }
  switch (part) {
    case 'figures': {
      const figures = headlines(index, address)
      const ids = figures.flatMap(({ voices }) => voices.flatMap(({ claim }) => claim?.id ?? []))
      return { ...head, figures, claims: claimsOf(index, ids) }
    }
    case 'missions':
      return { ...head, posts: posts(index, address), claims: [] }
    case 'timeline':
      return { ...head, events: visibleEvents(index, address).toSorted(latestFirst), claims: [] }
    case 'differences': {
      const { rows, remarks } = differences(index, address, detail)
      const ids = rows.flatMap(({ accounts }) => accounts.map(({ claim }) => claim.id))
      return { ...head, differences: rows, remarks, claims: claimsOf(index, ids) }
    }
    case 'thenNow': {
      const thenNow = knownThenNow(index, address)?.rows.filter(({ differs }) => differs) ?? []
      const ids = thenNow.flatMap(({ past, present }) =>
        [past, present].flatMap((reading) => (reading?.kind === 'claim' ? [reading.claim.id] : [])),
      )
      return { ...head, thenNow, claims: claimsOf(index, ids) }
    }
  }
}

import type { PostKind, EventKind } from '#domain/codelists.ts'
import type { CoreClaim, CoreEvent } from '#domain/coreRecord.ts'
import type { Selection } from '#domain/filters.ts'
import type { Text } from '#domain/sourced.ts'
import { lastDayOf, lastOf, overlaps, type Span, spanOf } from '#domain/timePeriod.ts'
import { rowsFound } from './eventSearch.ts'
import { fold, matches } from './fold.ts'
import { leading } from './headlineLead.ts'
import type { RecordIndex } from './recordIndex.ts'
import { spellingsOf } from './spellings.ts'
import { byText } from './order.ts'

/** Something that a reader may look for. */
export interface Entry {
  selection: Selection
  kind: 'post' | 'event' | 'figure'
  name: Text
  /** Town of a post; null for an event and a figure. */
  place: Text | null
  postKind: PostKind | null
  eventKind: EventKind | null
  time: string | null
}

/** A post or a figure, with every spelling of it folded. */
export interface FoldedEntry extends Entry {
  folded: string
}

const entries = new WeakMap<RecordIndex, readonly FoldedEntry[]>()

/** What happened before what is hoped for, then by the end of the time that is counted, the latest first. */
const byRecency = (a: CoreClaim, b: CoreClaim) => {
  const end = ({ time }: CoreClaim) => (time === null ? '' : lastDayOf(time))
  return Number(b.nature === 'outcome') - Number(a.nature === 'outcome') || byText(end(b), end(a))
}

const isFindable = (claim: CoreClaim) => claim.confidence !== 'low' && claim.value !== null

/** An indicator goes by its own name, and by the name of the headline figure that it leads. */
const namesOf = (index: RecordIndex, indicator: { id: string; name: Text }) =>
  [
    indicator.name,
    ...index.record.dataset.headlines
      .filter(({ indicators }) => indicators.includes(indicator.id))
      .map(({ name }) => name),
  ]
    .flatMap((name) => Object.values(name))
    .join(' ')

const asFigure = (
  index: RecordIndex,
  indicator: { id: string; name: Text },
  claim: CoreClaim,
): FoldedEntry => ({
  selection: { kind: 'claim', id: claim.id },
  kind: 'figure',
  name: indicator.name,
  place: null,
  postKind: null,
  eventKind: null,
  time: claim.time,
  folded: fold(namesOf(index, indicator)),
})

/** Every post and indicator of the record as an entry; an indicator opens its newest claim. */
export function searchEntries(index: RecordIndex): readonly FoldedEntry[] {
  const made = entries.get(index)
  if (made) return made
  const posts = index.record.missions.map((mission): FoldedEntry => {
    const place = mission.seat ? index.places.get(mission.seat) : undefined
    return {
      selection: { kind: 'mission', id: mission.id },
      kind: 'post',
      name: mission.name,
      place: place?.names ?? null,
      postKind: mission.kind,
      eventKind: null,
      time: null,
      folded: fold(`${Object.values(mission.name).join(' ')} ${spellingsOf(index, mission.seat)}`),
    }
  })
  const figures = index.record.indicators.flatMap((indicator): FoldedEntry[] => {
    const newest = index.claimsOf(indicator.id).filter(isFindable).toSorted(byRecency)[0]
    return newest ? [asFigure(index, indicator, newest)] : []
  })
  const all = [...posts, ...figures]
  entries.set(index, all)
  return all
}

const asEvent = ({ id, title, kind, time }: CoreEvent): Entry => ({
  selection: { kind: 'event', id },
  kind: 'event',
  name: title,
  place: null,
  postKind: null,
  eventKind: kind,
  time,
})

const YEAR = /(?<!\p{N})(?:19|20)\d{2}(?!\p{N})/u

/** "trade 2024": of each indicator that the words name, the claim that leads among those of that year. */
function figuresOfYear(index: RecordIndex, query: string): Entry[] {
  const year = YEAR.exec(query)?.[0]
  const words = query.replace(YEAR, ' ').trim()
  if (!year || words === '') return []
  const span = spanOf(year)
  return index.record.indicators.flatMap((indicator): Entry[] => {
    if (!matches(words, fold(namesOf(index, indicator)))) return []
    const claims = index
      .claimsOf(indicator.id)
      .filter((claim) => isFindable(claim) && claim.time !== null && endsWithin(claim.time, span))
    const lead = leading(index, claims)?.claim ?? claims.toSorted(byRecency)[0]
    return lead ? [asFigure(index, indicator, lead)] : []
  })
}

/** A total that counts from earlier years is a figure of the year in which it ends. */
const endsWithin = (time: string, span: Span) => overlaps(spanOf(lastOf(time)), span)

/**
 * Figures of the year that the query names, then entries that match, posts first, then figures, then events from the
 * newest; at most `limit`. Without events while their titles are not read yet.
 */
export function found(index: RecordIndex, query: string, limit: number, hasEvents = true): Entry[] {
  if (query.trim() === '') return []
  const result: Entry[] = figuresOfYear(index, query).slice(0, limit)
  for (const entry of searchEntries(index)) {
    if (result.length === limit) break
    if (matches(query, entry.folded)) result.push(entry)
  }
  if (!hasEvents) return result
  const isFound = rowsFound(index, query)
  for (let row = isFound.length - 1; row >= 0 && result.length < limit; row--)
    if (isFound[row]) result.push(asEvent(index.events.at(row)))
  return result
}

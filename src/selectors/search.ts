import type { PostKind, EventKind } from '#domain/codelists.ts'
import type { CoreClaim } from '#domain/coreRecord.ts'
import type { Selection } from '#domain/filters.ts'
import type { Text } from '#domain/sourced.ts'
import { lastDayOf } from '#domain/timePeriod.ts'
import { fold, matches } from './fold.ts'
import type { RecordIndex } from './recordIndex.ts'
import { spellingsOf } from './spellings.ts'
import { byText } from './order.ts'

/** Something that a reader may look for, with every spelling of it folded. */
export interface Entry {
  selection: Selection
  kind: 'post' | 'event' | 'figure'
  name: Text
  /** Town of a post, kind of an event; null for a figure. */
  place: Text | null
  postKind: PostKind | null
  eventKind: EventKind | null
  time: string | null
  folded: string
}

const entries = new WeakMap<RecordIndex, readonly Entry[]>()

/** What happened before what is hoped for, then by the end of the time that is counted, the latest first. */
const byRecency = (a: CoreClaim, b: CoreClaim) => {
  const end = ({ time }: CoreClaim) => (time === null ? '' : lastDayOf(time))
  return Number(b.nature === 'outcome') - Number(a.nature === 'outcome') || byText(end(b), end(a))
}

/** Every post, indicator and event of the record as an entry; an indicator opens its newest claim. */
export function searchEntries(index: RecordIndex): readonly Entry[] {
  const made = entries.get(index)
  if (made) return made
  const posts = index.record.missions.map((mission): Entry => {
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
  const figures = index.record.indicators.flatMap((indicator): Entry[] => {
    const claims = index
      .claimsOf(indicator.id)
      .filter((claim) => claim.confidence !== 'low' && claim.value !== null)
    const newest = claims.toSorted(byRecency)[0]
    if (!newest) return []
    return [
      {
        selection: { kind: 'claim', id: newest.id },
        kind: 'figure',
        name: indicator.name,
        place: null,
        postKind: null,
        eventKind: null,
        time: newest.time,
        folded: fold(Object.values(indicator.name).join(' ')),
      },
    ]
  })
  const events = index.record.events.map((event): Entry => ({
    selection: { kind: 'event', id: event.id },
    kind: 'event',
    name: event.title,
    place: null,
    postKind: null,
    eventKind: event.kind,
    time: event.time,
    folded: fold(`${Object.values(event.title).join(' ')} ${spellingsOf(index, event.place)}`),
  }))
  const all = [...posts, ...figures, ...events.toReversed()]
  entries.set(index, all)
  return all
}

/** Entries that match, posts first, then figures, then events from the newest; at most `limit`. */
export function found(index: RecordIndex, query: string, limit: number): Entry[] {
  if (query.trim() === '') return []
  const result: Entry[] = []
  for (const entry of searchEntries(index)) {
    if (!matches(query, entry.folded)) continue
    result.push(entry)
    if (result.length === limit) break
  }
  return result
}

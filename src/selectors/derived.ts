import { type Area, AREAS, EVENT_GROUPS, EVENT_KINDS, GROUP_OF_KIND } from '#domain/codelists.ts'
import type { CoreClaim, CoreList } from '#domain/coreRecord.ts'
import { type Filters, NO_FILTERS, without } from '#domain/filters.ts'
import { parsePeriod } from '#domain/timePeriod.ts'
import { type EventRows, visibleRows } from './events.ts'
import { rowsToldLater } from './eventSets.ts'
import { isStanding, newestList, type Post, posts } from './posts.ts'
import type { RecordIndex } from './recordIndex.ts'
import { gapId } from './gapId.ts'
import { mirrorGaps, tradeColumns } from './tradeLane.ts'
import { passingRows } from './claimColumns.ts'
import { knowledgeOn } from './visibleClaims.ts'

/** Kinds under which posts are counted; disputed ones are in no other count. */
export const POST_COUNTS = ['embassy', 'consulate-general', 'honorary-consulate', 'disputed'] as const
export type PostCount = (typeof POST_COUNTS)[number]

/**
 * A number that no source prints and this project works out. Its id is public (`?sel=figure:…`):
 * `posts`, `posts/KAZ`, `posts/KAZ/embassy`, `gap/2025-01--2025-11/tur-mfa`,
 * `sum/2016/KAZ`, `events`, `events/visits`,
 * `events/state-visit`, `events/2022`, `events/later`, `figures`, `figures/undated`; after `today/`, without the day of knowledge.
 */
export type DerivedFigure =
  | {
      kind: 'posts'
      value: number
      area: Area | null
      of: PostCount | null
      posts: Post[]
      disputed: Post[]
      list: CoreList | null
    }
  /** The larger claim less the smaller one, of the period that `claims[1]` counts; [Astana's, Ankara's]. */
  | { kind: 'gap'; value: number; isLowerBound: boolean; claims: readonly [CoreClaim, CoreClaim] }
  /** Both directions of trade by one account: [from Kazakhstan, from Türkiye], then the total that it prints itself. */
  | {
      kind: 'sum'
      value: number
      claims: readonly CoreClaim[]
      printed: CoreClaim | null
      isRounded: boolean
    }
  | { kind: 'events'; value: number; of: string | null; rows: EventRows }
  | { kind: 'figures'; value: number; isUndated: boolean; claims: CoreClaim[] }

const countOf = ({ mission, state }: Post): PostCount => {
  if (state === 'disputed') return 'disputed'
  if (mission.kind === 'honorary-consulate') return 'honorary-consulate'
  return mission.kind === 'embassy' || mission.kind === 'embassy-branch-office'
    ? 'embassy'
    : 'consulate-general'
}

function postsFigure(index: RecordIndex, path: readonly string[], filters: Filters): DerivedFigure | null {
  const area = AREAS.find((state) => state === path[0]) ?? null
  const of = POST_COUNTS.find((name) => name === path[1]) ?? null
  if ((path.length > 0 && !area) || (path.length > 1 && !of) || path.length > 2) return null
  const standing = posts(index, area ? without(filters, 'states', 'posts') : filters)
    .filter(isStanding)
    .filter(({ mission }) => !area || mission.sendingState === area)
  const disputed = standing.filter((post) => countOf(post) === 'disputed')
  const counted = standing.filter((post) => (of ? countOf(post) === of : countOf(post) !== 'disputed'))
  return {
    kind: 'posts',
    value: counted.length,
    area,
    of,
    posts: counted,
    disputed,
    list: newestList(index, filters.known),
  }
}

function gapFigure(index: RecordIndex, id: string, filters: Filters): DerivedFigure | null {
  const { known, hidesUndated } = filters
  const found = [{ ...NO_FILTERS, known, hidesUndated }, NO_FILTERS]
    .flatMap((view) => mirrorGaps(index, view))
    .find((gap) => gapId(gap) === id || gapId(gap).startsWith(`${id}/`))
  const claims = found?.claims.map((claim) => index.claims.get(claim)!)
  if (!found || !claims) return null
  return {
    kind: 'gap',
    value: found.high - found.low,
    isLowerBound: found.isLowerBound ?? false,
    claims: [claims[0]!, claims[1]!],
  }
}

function sumFigure(index: RecordIndex, path: readonly string[], filters: Filters): DerivedFigure | null {
  const [time = '', by, ...rest] = path
  const span = parsePeriod(time.replace('--', '/'))
  const area = AREAS.find((state) => state === by)
  if (!span || !area || rest.length > 0) return null
  const reporter = area === 'KAZ' ? null : area
  const { known, hidesUndated } = filters
  const column = [
    { ...NO_FILTERS, known, hidesUndated, reporter },
    { ...NO_FILTERS, reporter },
  ]
    .flatMap((view) => tradeColumns(index, view))
    .find(({ span: { from, to }, total }) => total && from === span.from && to === span.to)
  if (!column) return null
  const parts = column.parts.map(({ id }) => index.claims.get(id)!)
  const printed = index.claims.get(column.total!.id) ?? null
  return {
    kind: 'sum',
    value: column.top,
    claims: printed ? [...parts, printed] : parts,
    printed,
    isRounded: parts.some(({ precision }) => precision !== 'exact'),
  }
}

/** Whether an event is of a category, of a row of the timeline, or of a year. */
function isCountedIn(index: RecordIndex, of: string, isYear: boolean): (row: number) => boolean {
  const { kind, time } = index.events.columns
  const isOf = isYear
    ? time.values.map((one) => one.startsWith(of))
    : kind.values.map((one) => one === of || GROUP_OF_KIND[one] === of)
  const { codes } = isYear ? time : kind
  return (row) => isOf[codes[row]!]!
}

function eventsFigure(index: RecordIndex, path: readonly string[], filters: Filters): DerivedFigure | null {
  const [of = null, ...rest] = path
  if (rest.length > 0) return null
  if (of === 'later') {
    const rows = rowsToldLater(index, filters)
    return { kind: 'events', value: rows.length, of, rows }
  }
  const isYear = of !== null && /^\d{4}$/.test(of)
  const names: readonly string[] = [...EVENT_GROUPS, ...EVENT_KINDS]
  if (of !== null && !isYear && !names.includes(of)) return null
  const shown = visibleRows(index, isYear ? without(filters, 'time') : filters)
  const rows = of === null ? shown : shown.filter(isCountedIn(index, of, isYear))
  return { kind: 'events', value: rows.length, of, rows }
}

function figuresFigure(index: RecordIndex, path: readonly string[], filters: Filters): DerivedFigure | null {
  if (path.length > 1 || (path.length === 1 && path[0] !== 'undated')) return null
  const isUndated = path.length === 1
  const passing = passingRows(index, filters)
  const claims = index.record.claims
    .filter((_, row) => passing(row) !== false)
    .filter(
      ({ knownFrom }) =>
        !isUndated ||
        (filters.known ? knowledgeOn(knownFrom, filters.known) === 'undated' : knownFrom.day === null),
    )
  return { kind: 'figures', value: claims.length, isUndated, claims }
}

/** A derived figure with what it is made of, under the filters in force; null for an id that names none. */
export function derivedFigure(index: RecordIndex, id: string, filters: Filters): DerivedFigure | null {
  const [head, ...path] = id.split('/')
  if (head === 'today') return derivedFigure(index, path.join('/'), without(filters, 'known', 'hidesUndated'))
  if (head === 'posts') return postsFigure(index, path, filters)
  if (head === 'gap') return path.length > 0 ? gapFigure(index, id, filters) : null
  if (head === 'sum') return sumFigure(index, path, filters)
  if (head === 'events') return eventsFigure(index, path, filters)
  return head === 'figures' ? figuresFigure(index, path, filters) : null
}

import type { PostState } from '#domain/codelists.ts'
import type { CoreMission, CorePlace, CoreRemark, DetailRecord } from '#domain/coreRecord.ts'
import type { Filters } from '#domain/filters.ts'
import type { PostStatement } from '#domain/mission.ts'
import type { Remark } from '#domain/record.ts'
import type { Source } from '#domain/sourced.ts'
import { visibleRows } from './events.ts'
import { rowsOfMission } from './eventSets.ts'
import { missionOn, type MissionThen, sourcedParts } from './missionOn.ts'
import { byText } from './order.ts'
import { asOfOn, knownPart, stateOn } from './posts.ts'
import { isUndated, remarkOn } from './publishedParts.ts'
import type { RecordIndex } from './recordIndex.ts'

/** What a reader looks for on the card of a post and this record has not found. */
export const UNKNOWNS = [
  'seat',
  'point',
  'opened',
  'closure',
  'address',
  'phone',
  'email',
  'website',
  'head',
  'district',
] as const
export type Unknown = (typeof UNKNOWNS)[number]

export interface MissionFacts {
  mission: CoreMission
  place: CorePlace | null
  /** As read on the day of knowledge; null when nothing on the post was public by then. */
  state: PostState | null
  /** Day of the newest statement behind the state. */
  asOf: string
  /** Publishers that list an active post on that day; empty until the detail has come. */
  listedBy: readonly string[]
  statements: readonly (PostStatement & { isPale: boolean })[]
  /** Null when it was not public by then. */
  opened: CoreMission['opened']
  attested: CoreMission['attested'] | null
  predecessor: CoreMission | null
  successor: CoreMission | null
  /** On a past day, how many entries of the card carry no publication day. */
  undated: number
  /** Rows of the events about the post, then of those of its town, the latest first. */
  events: { about: readonly number[]; ofTown: readonly number[] }
  remarks: readonly { remark: CoreRemark; detail: Remark | null }[]
  unknown: readonly Unknown[]
  /** The first day on which a source on it was public. */
  firstPublic: string | null
}

function unknownOf(
  mission: CoreMission,
  detail: MissionThen | null,
  opened: CoreMission['opened'],
  state: PostState | null,
): Unknown[] {
  const isStanding = state === 'active' || state === 'disputed'
  const lacks: Record<Unknown, boolean> = {
    seat: mission.seat === null,
    point: (detail ?? mission).point === null,
    opened: opened === null,
    closure: state === 'disputed' && !(detail ?? mission).statements.some(({ says }) => says === 'ended'),
    address: isStanding && detail?.addresses.length === 0,
    phone: isStanding && detail?.phone === null,
    email: isStanding && detail?.email === null,
    website: isStanding && detail?.website === null,
    head: isStanding && detail?.heads.length === 0,
    district: isStanding && mission.kind.includes('consulate') && detail?.district === null,
  }
  return UNKNOWNS.filter((name) => lacks[name])
}

/** By how their times are written. */
function newestFirst(index: RecordIndex, rows: readonly number[]): number[] {
  const { values, codes } = index.events.columns.time
  const rank = new Map(values.toSorted(byText).map((time, place) => [time, place]))
  const ranks = values.map((time) => rank.get(time)!)
  return rows.toSorted((a, b) => ranks[codes[b]!]! - ranks[codes[a]!]!)
}

/** The card of a post: what is known of it by the day that is read, and what is not. Null for an id without a post. */
export function missionFacts(
  index: RecordIndex,
  detail: DetailRecord | null,
  id: string,
  filters: Filters,
): MissionFacts | null {
  const mission = index.missions.get(id)
  if (!mission) return null
  const day = filters.known
  const full = missionOn(detail, id, filters)
  const opened = knownPart(mission.opened, filters)
  const neighbour = (other: string | undefined) => {
    const found = other === undefined ? undefined : index.missions.get(other)
    return found && stateOn(found, day) ? found : null
  }
  const state = stateOn(mission, day)?.state ?? null
  const asOf = asOfOn(mission, filters)
  const statements = (full?.statements ?? []).map((statement) => ({
    ...statement,
    isPale: day !== null && detail !== null && isUndated(statement.evidence, detail.sources),
  }))
  const listing = statements.filter((statement) => statement.asOf === asOf && statement.says === 'exists')
  const rows = rowsOfMission(index, id, visibleRows(index, { ...filters, q: '', kinds: null, time: null }))
  const days = [mission.opened, mission.attested, ...mission.statements].flatMap(
    (item) => item?.knownFrom.day ?? [],
  )
  return {
    mission,
    place: mission.seat ? (index.places.get(mission.seat) ?? null) : null,
    state,
    asOf,
    listedBy: state === 'active' ? publishers(listing, detail) : [],
    statements,
    opened,
    attested: knownPart(mission.attested, filters),
    predecessor: neighbour(mission.predecessor),
    successor: neighbour(mission.successor),
    undated:
      day === null || !full || !detail
        ? 0
        : [...statements, ...sourcedParts(full)].filter(
            ({ evidence }) => evidence.length > 0 && isUndated(evidence, detail.sources),
          ).length,
    events: {
      about: newestFirst(index, rows.about),
      ofTown: newestFirst(index, rows.ofTown),
    },
    remarks: index.record.remarks
      .filter((remark) => remark.about.includes(id))
      .map((remark) => ({ remark, detail: remarkOn(detail, remark.id, filters) }))
      .filter((remark) => day === null || remark.detail !== null),
    unknown: unknownOf(mission, full, opened, state),
    firstPublic: days.sort(byText)[0] ?? null,
  }
}

const publishers = (statements: readonly PostStatement[], detail: DetailRecord | null): string[] => [
  ...new Set(
    statements.flatMap(({ evidence }) =>
      evidence.flatMap(({ source }) => detail?.sources.get(source)?.publisher ?? []),
    ),
  ),
]

/** Every source of a post once, numbered in the order in which the card first speaks of it. */
export function missionSources(
  facts: MissionFacts,
  mission: MissionThen,
  detail: DetailRecord,
): { source: Source; at: string[] }[] {
  const groups = [
    ...facts.statements,
    ...sourcedParts(mission),
    ...facts.remarks.flatMap((remark) => remark.detail?.positions ?? []),
  ]
  const found = new Map<string, { source: Source; at: string[] }>()
  for (const { source: id, at } of groups.flatMap(({ evidence }) => evidence)) {
    const source = detail.sources.get(id)
    if (!source) continue
    const item = found.get(id)
    if (!item) found.set(id, { source, at: [at] })
    else if (!item.at.includes(at)) item.at.push(at)
  }
  return [...found.values()]
}

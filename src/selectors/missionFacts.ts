import type { PostState } from '#domain/codelists.ts'
import type { CoreEvent, CoreMission, CorePlace, CoreRemark, DetailRecord } from '#domain/coreRecord.ts'
import type { Filters } from '#domain/filters.ts'
import { knownFrom } from '#domain/known.ts'
import type { Mission, OfficeHolder, PostStatement } from '#domain/mission.ts'
import type { Remark } from '#domain/record.ts'
import type { Evidence, Source } from '#domain/sourced.ts'
import { lastDayOf } from '#domain/timePeriod.ts'
import { visibleEvents } from './events.ts'
import { byText } from './order.ts'
import { stateOn } from './posts.ts'
import type { RecordIndex } from './recordIndex.ts'
import { knowledgeOn } from './visibleClaims.ts'

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
  /** Events about the post, then those of its town, newest first. */
  events: { about: readonly CoreEvent[]; ofTown: readonly CoreEvent[] }
  remarks: readonly { remark: CoreRemark; detail: Remark | null }[]
  unknown: readonly Unknown[]
  /** The first day on which a source on it was public. */
  firstPublic: string | null
}

const lastNamed = ({ since, until, attested }: OfficeHolder): string =>
  [since, until, ...attested]
    .flatMap((time) => (time ? lastDayOf(time) : []))
    .sort(byText)
    .at(-1) ?? ''

/** The detail of a post as public on the day: what was published later is left out; who was named last comes first. */
export function missionOn(detail: DetailRecord | null, id: string, day: string | null): Mission | null {
  const mission = detail?.missions.get(id)
  if (!mission || !detail) return null
  const heads = mission.heads.toSorted((a, b) => byText(lastNamed(b), lastNamed(a)))
  if (day === null) return { ...mission, heads }
  const isPublic = ({ evidence }: { evidence: readonly Evidence[] }, time: string | null = null) =>
    knowledgeOn(knownFrom(evidence, detail.sources, time), day) !== 'later'
  return {
    ...mission,
    addresses: mission.addresses.filter((item) => isPublic(item)),
    heads: heads.filter((item) => isPublic(item, item.attested[0] ?? item.since)),
    district: mission.district && isPublic(mission.district) ? mission.district : null,
    history: mission.history.filter((item) => isPublic(item, item.time)),
    statistics: mission.statistics.filter((item) => isPublic(item, item.time)),
  }
}

function statementsOn(
  mission: CoreMission,
  detail: Mission | null,
  day: string | null,
): MissionFacts['statements'] {
  return (detail?.statements ?? [])
    .map((statement, i) => ({ statement, knowledge: knowledgeOn(mission.statements[i]!.knownFrom, day) }))
    .filter(({ knowledge }) => knowledge !== 'later')
    .map(({ statement, knowledge }) => ({ ...statement, isPale: knowledge === 'undated' }))
    .sort((a, b) => byText(lastDayOf(a.asOf), lastDayOf(b.asOf)))
}

function unknownOf(mission: CoreMission, detail: Mission | null, state: PostState | null): Unknown[] {
  const isStanding = state === 'active' || state === 'disputed'
  const lacks: Record<Unknown, boolean> = {
    seat: mission.seat === null,
    point: mission.point === null,
    opened: mission.opened === null,
    closure: state === 'disputed' && !mission.statements.some(({ says }) => says === 'ended'),
    address: isStanding && detail?.addresses.length === 0,
    phone: isStanding && detail?.phone === null,
    email: isStanding && detail?.email === null,
    website: isStanding && detail?.website === null,
    head: isStanding && detail?.heads.length === 0,
    district: isStanding && mission.kind.includes('consulate') && detail?.district === null,
  }
  return UNKNOWNS.filter((name) => lacks[name])
}

const newestFirst = (a: CoreEvent, b: CoreEvent) => byText(b.time, a.time)

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
  const full = missionOn(detail, id, day)
  const state = stateOn(mission, day)?.state ?? null
  const known = mission.statements.filter(({ knownFrom: since }) => knowledgeOn(since, day) === 'known')
  const newest = known.map(({ asOf }) => asOf).sort((a, b) => byText(lastDayOf(b), lastDayOf(a)))[0]
  const asOf = day === null ? mission.status.asOf : (newest ?? mission.attested.time)
  const statements = statementsOn(mission, full, day)
  const listing = statements.filter((statement) => statement.asOf === asOf && statement.says === 'exists')
  const events = visibleEvents(index, { ...filters, q: '', kinds: null, time: null }).toSorted(newestFirst)
  const about = events.filter(({ missions }) => missions.includes(id))
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
    events: {
      about,
      ofTown: mission.seat
        ? events.filter((event) => event.place === mission.seat && !about.includes(event))
        : [],
    },
    remarks: index.record.remarks
      .filter((remark) => remark.about.includes(id))
      .map((remark) => ({ remark, detail: detail?.remarks.get(remark.id) ?? null })),
    unknown: unknownOf(mission, full, state),
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
  mission: Mission,
  detail: DetailRecord,
): { source: Source; at: string[] }[] {
  const groups = [
    ...facts.statements,
    mission.opened,
    mission.attested,
    ...mission.addresses,
    { evidence: mission.contactEvidence },
    ...mission.heads,
    mission.district,
    mission.point,
    ...mission.history,
    ...mission.statistics,
    ...facts.remarks.flatMap((remark) => remark.detail?.positions ?? []),
  ]
  const found = new Map<string, { source: Source; at: string[] }>()
  for (const { source: id, at } of groups.flatMap((group) => group?.evidence ?? [])) {
    const source = detail.sources.get(id)
    if (!source) continue
    const item = found.get(id)
    if (!item) found.set(id, { source, at: [at] })
    else if (!item.at.includes(at)) item.at.push(at)
  }
  return [...found.values()]
}

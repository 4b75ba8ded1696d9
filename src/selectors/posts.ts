import { OFFICE_KINDS, POST_KINDS, type Area, type PostState } from '#domain/codelists.ts'
import type { CoreList, CoreMission, CoreStatement, Witness } from '#domain/coreRecord.ts'
import type { Filters } from '#domain/filters.ts'
import { firstOf, isBy, lastDayOf } from '#domain/timePeriod.ts'
import type { RecordIndex } from './recordIndex.ts'
import { remember } from './remember.ts'
import { type Knowledge, knowledgeOn } from './visibleClaims.ts'
import { byText } from './order.ts'

/** A post as it stands on the day that is read. */
export interface Post {
  mission: CoreMission
  state: PostState
  /** Named in the newest complete list of that day; null when there is none. */
  isListed: boolean | null
  /** The sources for it carry no publication day. */
  pale: boolean
  /** Of which day it is said. */
  asOf: string
  /** Null when it was not public by then. */
  opened: CoreMission['opened']
}

type ReadOn = Pick<Filters, 'known' | 'hidesUndated'>

/** What is dated of a post as known on the day; null when it was not public yet, or still lay ahead. */
export function knownPart<T extends Witness & { time: string }>(part: T | null, on: ReadOn): T | null {
  const { known: day } = on
  if (part === null || day === null) return part
  return !isSeen(part.knownFrom, on) || firstOf(part.time) > day ? null : part
}

/** The day of the newest statement that was public by then, else the one that first attests the post. */
export function asOfOn(mission: CoreMission, on: ReadOn): string {
  const { attested, opened, statements, status } = mission
  if (on.known === null) return status.asOf
  const newest = (wanted: Knowledge) =>
    statements
      .filter(({ knownFrom }) => knowledgeOn(knownFrom, on.known) === wanted)
      .sort(byAsOf)
      .at(-1)?.asOf
  const first = knownPart(attested, on)?.time ?? knownPart(opened, on)?.time
  return newest('known') ?? first ?? newest('undated') ?? attested.time
}

const byAsOf = (a: CoreStatement, b: CoreStatement) => byText(lastDayOf(a.asOf), lastDayOf(b.asOf))

/**
 * What was known of a post on a day, from the statements published by then. A later contradiction makes a post
 * disputed; being left out of a list never ends one. Once all of them are public, it is what the record says today.
 */
export function stateOn(
  mission: CoreMission,
  day: string | null,
): { state: PostState; pale: boolean } | null {
  if (day === null) return { state: mission.status.state, pale: false }
  const isToldInFull = mission.statements.every(({ knownFrom }) => knowledgeOn(knownFrom, day) !== 'later')
  const visible = mission.statements.filter((statement) => knowledgeOn(statement.knownFrom, day) === 'known')
  const undated = mission.statements.filter(
    (statement) => statement.says === 'exists' && knowledgeOn(statement.knownFrom, day) === 'undated',
  )
  const latest = (says: CoreStatement['says']) =>
    visible
      .filter((s) => s.says === says)
      .sort(byAsOf)
      .at(-1)
  const [exists, ended, otherKind, absent] = [
    latest('exists'),
    latest('ended'),
    latest('other-kind'),
    latest('absent-from-list'),
  ]
  const wasKnown = ({ time, knownFrom }: CoreMission['attested']) =>
    isBy(time, day) && knowledgeOn(knownFrom, day) === 'known'
  const attestedBy =
    (mission.opened?.bound === 'on' && wasKnown(mission.opened)) || wasKnown(mission.attested)
  if (!exists && !attestedBy) return undated.length > 0 ? { state: 'active', pale: true } : null
  if (isToldInFull && isBy(mission.status.asOf, day)) return { state: mission.status.state, pale: false }
  if (ended) return { state: 'former', pale: false }
  if (otherKind) {
    const isOverruled = !exists || byAsOf(otherKind, exists) > 0
    const isPhrase = mission.status.state === 'not-confirmed'
    if (isOverruled) return { state: isPhrase ? 'not-confirmed' : 'disputed', pale: false }
    if (isPhrase) return { state: 'disputed', pale: false }
  }
  const isContradicted = exists && absent && byAsOf(absent, exists) === 0
  return { state: isContradicted ? 'disputed' : 'active', pale: false }
}

/** Shorter lists that call themselves complete are of voting places or of one kind, or a sentence in passing. */
const FEWEST_LISTED = 5

/** The newest list of posts that reads as complete and was public on the day; without a day, the newest of all. */
export function newestList(index: RecordIndex, day: string | null): CoreList | null {
  const order = (list: CoreList) => `${lastDayOf(list.asOf)} ${list.knownFrom.day ?? ''}`
  const lists = index.record.lists.filter(
    (list) =>
      list.exhaustive &&
      list.missions.length >= FEWEST_LISTED &&
      knowledgeOn(list.knownFrom, day) === 'known',
  )
  const [newest] = lists.toSorted(
    (a, b) => byText(order(b), order(a)) || b.missions.length - a.missions.length,
  )
  return newest ?? null
}

/** Public by the day that is read; what carries no day is, unless it is hidden. */
function isSeen(from: Witness['knownFrom'], { known, hidesUndated }: ReadOn): boolean {
  const knowledge = knowledgeOn(from, known)
  return knowledge === 'known' || (knowledge === 'undated' && !hidesUndated)
}

/** Posts attested by the end of the years in view, as far as it was public on the day; `null` years: all. */
function isAttestedBy(mission: CoreMission, filters: Filters): boolean {
  const { time: years, known } = filters
  if (!years) return true
  const isIn = (time: string | undefined) => time !== undefined && Number(time.slice(0, 4)) <= years.end
  if (known === null) return isIn(mission.attested.time) || isIn(mission.opened?.time)
  const said = mission.statements.filter(
    ({ says, knownFrom }) => says === 'exists' && isSeen(knownFrom, filters),
  )
  const times = [
    knownPart(mission.attested, filters)?.time,
    knownPart(mission.opened, filters)?.time,
    ...said.map(({ asOf }) => asOf),
  ]
  return times.some(isIn)
}

export const isOffice = (mission: Pick<CoreMission, 'kind'>): boolean => OFFICE_KINDS.includes(mission.kind)
/** Posts that count: they stand, or it is disputed whether they do. */
export const isStanding = ({ mission, state }: Pick<Post, 'mission' | 'state'>): boolean =>
  !isOffice(mission) && (state === 'active' || state === 'disputed')

const standing = remember<readonly Post[]>()

/** All posts that the filters let through, embassies first, then by town; offices only when their kind is asked for. */
export function posts(index: RecordIndex, filters: Filters): readonly Post[] {
  const { states, posts: kinds, known, hidesUndated, time } = filters
  const key = JSON.stringify([states, kinds, known, hidesUndated, time?.end])
  return standing(index, key, () => findPosts(index, filters))
}

function findPosts(index: RecordIndex, filters: Filters): readonly Post[] {
  const list = newestList(index, filters.known)
  const listed = list && new Set(list.missions)
  return index.record.missions
    .flatMap((mission) => {
      if (filters.states && mission.sendingState !== filters.states) return []
      if (filters.posts ? !filters.posts.includes(mission.kind) : isOffice(mission)) return []
      const stands = stateOn(mission, filters.known)
      if (!stands || (stands.pale && filters.hidesUndated) || !isAttestedBy(mission, filters)) return []
      const isListed = listed ? listed.has(mission.id) : null
      const opened = knownPart(mission.opened, filters)
      return [{ mission, ...stands, isListed, asOf: asOfOn(mission, filters), opened }]
    })
    .sort(
      (a, b) =>
        POST_KINDS.indexOf(a.mission.kind) - POST_KINDS.indexOf(b.mission.kind) ||
        byText(a.mission.seat ?? '', b.mission.seat ?? '') ||
        byText(a.mission.id, b.mission.id),
    )
}

export interface PostCounts {
  embassy: number
  consulateGeneral: number
  honorary: number
  disputed: number
  /** Without the disputed ones, which never enter a total. */
  total: number
}

/** Standing posts of one sending state by kind. Honorary posts are counted apart; disputed ones are in no total. */
export function postCounts(all: readonly Post[], sending: Area): PostCounts {
  const own = all.filter((post) => post.mission.sendingState === sending && isStanding(post))
  const active = own.filter(({ state }) => state === 'active')
  const of = (...kinds: CoreMission['kind'][]) =>
    active.filter(({ mission }) => kinds.includes(mission.kind)).length
  return {
    embassy: of('embassy', 'embassy-branch-office'),
    consulateGeneral: of('consulate-general', 'consulate', 'vice-consulate', 'consular-agency'),
    honorary: of('honorary-consulate'),
    disputed: own.length - active.length,
    total: active.length,
  }
}

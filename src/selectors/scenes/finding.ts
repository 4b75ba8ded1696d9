import '../eventSearch.ts'
import { AREAS } from '#domain/codelists.ts'
import type { DetailRecord } from '#domain/coreRecord.ts'
import { type Address, without } from '#domain/filters.ts'
import { differences } from '../differences.ts'
import { visibleRows } from '../events.ts'
import { timesOf } from '../eventTimes.ts'
import { headlines } from '../headline.ts'
import { knownThenNow, type Reading, type ThenNow } from '../knownThenNow.ts'
import { asOfOn, postCounts, posts, stateOn } from '../posts.ts'
import type { RecordIndex } from '../recordIndex.ts'
import { type Finding, onClaims, onCount } from './findingTypes.ts'
import { indicatorFinding, investmentFinding, tourismFinding, tradeFinding } from './laneFindings.ts'
import { pictureOf } from './picture.ts'

/** Of the headline figures, how many are told otherwise by another source. */
function figuresFinding(index: RecordIndex, address: Address): Finding | null {
  const told = headlines(index, address).filter(({ voices }) => voices.some(({ claim }) => claim !== null))
  const rivalled = told.filter(({ voices }) => voices.some(({ rivals }) => rivals > 0))
  const claims = told.flatMap(({ voices }) => voices.flatMap(({ claim }) => claim ?? []))
  return onClaims({ key: 'figures', params: { all: told.length, rivalled: rivalled.length } }, claims)
}

/** Posts of each state in the other; disputed ones are named and never added. */
function postsFinding(index: RecordIndex, address: Address): Finding | null {
  if (address.sel?.kind === 'mission') {
    const mission = index.missions.get(address.sel.id)
    const standing = mission && stateOn(mission, address.known)
    if (mission && standing) {
      const params = { mission, state: standing.state, asOf: asOfOn(mission, address) }
      return { key: 'post', params, lead: address.sel, claims: [] }
    }
  }
  const all = posts(index, without(address, 'states', 'posts'))
  const [kazakh, turkish] = AREAS.map((area) => postCounts(all, area))
  if (address.states) {
    const { total, disputed } = address.states === 'KAZ' ? kazakh! : turkish!
    const params = { area: address.states, count: total, disputed }
    return onCount({ key: 'postsOf', params }, `posts/${address.states}`)
  }
  const disputed = kazakh!.disputed + turkish!.disputed
  const params = { kazakh: kazakh!.total, turkish: turkish!.total, disputed }
  return onCount({ key: 'posts', params }, 'posts')
}

/** Fewer events than these have no half worth telling. */
const FEW = 8

/** Events: the year from which on half of them date, or, of a few, the years that they span. */
function eventsFinding(index: RecordIndex, address: Address): Finding | null {
  if (address.sel?.kind === 'event') {
    const event = index.events.get(address.sel.id)
    if (event) return { key: 'event', params: { event }, lead: address.sel, claims: [] }
  }
  const { codes } = index.events.columns.time
  const { year } = timesOf(index.events)
  const years = visibleRows(index, address)
    .map((row) => year[codes[row]!]!)
    .sort()
  const [count, first, last] = [years.length, years[0], years.at(-1)]
  if (first === undefined || last === undefined) return null
  const half = years[Math.floor(count / 2)]!
  return count < FEW || half === first
    ? onCount({ key: 'eventsFew', params: { count, first, last } }, 'events')
    : onCount({ key: 'events', params: { count, first, half } }, 'events')
}

/** On how many measures the accounts differ, and on which the two capitals differ most. */
function differencesFinding(
  index: RecordIndex,
  address: Address,
  detail: DetailRecord | null,
): Finding | null {
  const rows = differences(index, address, detail).rows.filter(({ isLatest }) => isLatest)
  const row =
    rows.find(({ accounts }) => AREAS.every((area) => accounts.some(({ voice }) => voice === area))) ?? null
  const accounts = (row ?? rows[0])?.accounts.map(({ claim }) => claim) ?? []
  return onClaims({ key: 'differences', params: { count: rows.length, row } }, accounts)
}

const valueOf = (reading: Reading | null) =>
  reading?.kind === 'claim' ? reading.claim.value : reading?.value

/** True when another value is read today, and not only the same one said again. */
export const readsOtherwise = ({ past, present }: ThenNow): boolean => valueOf(past) !== valueOf(present)

/** How much reads otherwise today than on the day of knowledge. */
function thenNowFinding(index: RecordIndex, address: Address): Finding | null {
  const model = knownThenNow(index, address)
  if (!model || !address.known) return null
  const changed = model.rows.filter(readsOtherwise)
  const events =
    visibleRows(index, without(address, 'known', 'hidesUndated')).length - visibleRows(index, address).length
  const claims = changed.flatMap(({ present }) => (present?.kind === 'claim' ? [present.claim.id] : []))
  const params = {
    day: address.known,
    changed: changed.length,
    all: model.rows.length,
    events,
    rows: changed,
  }
  const [lead] = claims
  return lead === undefined
    ? onCount({ key: 'thenNow', params }, 'figures')
    : { key: 'thenNow', params, lead: { kind: 'claim', id: lead }, claims }
}

/**
 * What a scene says, found in the record under the scene's filters; null where the record has nothing to say, and
 * the scene's own headline stands. `detail` only narrows contradictions about posts to what was public.
 */
export function findingOf(
  index: RecordIndex,
  address: Address,
  detail: DetailRecord | null = null,
): Finding | null {
  switch (pictureOf(index, address)) {
    case 'figures':
      return figuresFinding(index, address)
    case 'trade':
      return tradeFinding(index, address)
    case 'investment':
      return investmentFinding(index, address)
    case 'tourism':
      return tourismFinding(index, address)
    case 'more':
      return indicatorFinding(index, address)
    case 'missions':
      return postsFinding(index, address)
    case 'timeline':
      return eventsFinding(index, address)
    case 'differences':
      return differencesFinding(index, address, detail)
    case 'thenNow':
      return thenNowFinding(index, address)
  }
}

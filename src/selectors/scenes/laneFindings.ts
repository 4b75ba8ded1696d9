import { AREAS, type Area } from '#domain/codelists.ts'
import type { CoreClaim } from '#domain/coreRecord.ts'
import type { Address } from '#domain/filters.ts'
import { spanOf } from '#domain/timePeriod.ts'
import { yearsIn, rangeSpan, shownYears } from '#domain/years.ts'
import { headlines } from '../headline.ts'
import { indicatorLane } from '../indicatorLane.ts'
import { FDI_TOTALS, investmentLane } from '../investmentLane.ts'
import { lastMarks, widestGap } from '../laneReading.ts'
import { perspectiveOf, type RecordIndex } from '../recordIndex.ts'
import { saysTheSame } from '../rivals.ts'
import { VISITORS } from '../tourismLane.ts'
import { goals, GOODS_TOTAL, TRADE_TARGET, tradeLane } from '../tradeLane.ts'
import { drawable } from '../visibleClaims.ts'
import { type Finding, onClaims } from './findingTypes.ts'
import { indicatorOf } from './picture.ts'

const spanIn = (index: RecordIndex, { time }: Address) =>
  rangeSpan(shownYears(time, yearsIn(index.record.dataset.timeDomain)))

const chosenClaim = (index: RecordIndex, { sel }: Address): CoreClaim | undefined =>
  sel?.kind === 'claim' ? index.claims.get(sel.id) : undefined

/** The figures with which the headline of an indicator leads, by whose account; null: the accounts are not told apart. */
function leads(
  index: RecordIndex,
  indicator: string,
  address: Address,
): { area: Area | null; claim: CoreClaim }[] {
  const ids = new Set(
    index.record.dataset.headlines
      .filter(({ indicators }) => indicators.includes(indicator))
      .map(({ id }) => id),
  )
  return headlines(index, address)
    .filter(({ id }) => ids.has(id))
    .flatMap(({ voices }) => voices)
    .flatMap(({ area, claim }) => (claim && claim.value !== null ? [{ area, claim }] : []))
}

/** Least part of a year that a count of trade covers. */
const COUNTED = 0.5

function spanLength(time: string | null): number {
  if (time === null) return 0
  const { from, to } = spanOf(time)
  return to - from
}

function goalFinding(index: RecordIndex, address: Address, goal: CoreClaim): Finding | null {
  const first = goals(index, { ...address, time: null }).find(({ value }) => value === goal.value)?.ticks[0]
  // a month or a day in which somebody named a number is no period that was counted
  const counted = drawable(index, GOODS_TOTAL, address).filter(
    (claim) =>
      claim.nature === 'outcome' && perspectiveOf(index, claim) !== null && spanLength(claim.time) >= COUNTED,
  )
  const best = counted.toSorted((a, b) => b.value! - a.value!)[0]
  if (!first || !best || goal.value === null) return null
  const isMet = best.value! >= goal.value
  return onClaims({ key: 'goal', params: { goal, first, best, isMet } }, [goal, best])
}

/** Trade: a chosen goal against the most that was counted, else the widest gap in view, else the one count there is. */
export function tradeFinding(index: RecordIndex, address: Address): Finding | null {
  const chosen = chosenClaim(index, address)
  if (chosen?.indicator === TRADE_TARGET) return goalFinding(index, address, chosen)
  if (chosen) return latest(chosen)
  const gap = widestGap(tradeLane(index, address))
  const [astana, ankara] = gap?.claims.map((id) => index.claims.get(id)) ?? []
  if (gap && astana && ankara) {
    const params = { astana, ankara, isLowerBound: gap.isLowerBound ?? false }
    return onClaims({ key: 'tradeGap', params }, [astana, ankara])
  }
  const [one] = leads(index, GOODS_TOTAL, address)
  if (!one?.area) return one ? latest(one.claim) : null
  return onClaims({ key: 'tradeOne', params: { claim: one.claim, area: one.area } }, [one.claim])
}

/** Years by which two accounts of a running total may lie apart and still be set side by side. */
const SIDE_BY_SIDE = 1

/** Investment: the newest running total of each capital where they differ, and that of the other direction. */
export function investmentFinding(index: RecordIndex, address: Address): Finding | null {
  const chosen = chosenClaim(index, address)
  if (chosen) return latest(chosen)
  const domain = spanIn(index, address)
  const marks = lastMarks(investmentLane(index, address), domain, ({ whose, voice }) => `${whose} ${voice}`)
  const claimsOf = (whose: Area) => {
    const own = marks.filter((mark) => mark.whose === whose).toSorted((a, b) => b.at - a.at)
    const newest = own[0]?.at ?? 0
    return own
      .filter(({ at }) => newest - at <= SIDE_BY_SIDE)
      .map(({ id, voice }) => ({ voice, claim: index.claims.get(id)! }))
  }
  const [kazakh, turkish] = AREAS.map(claimsOf) as [ReturnType<typeof claimsOf>, ReturnType<typeof claimsOf>]
  const told = (by: Area) => turkish.find(({ voice }) => voice === by)?.claim
  const [astana, ankara, other] = [told('KAZ'), told('TUR'), kazakh[0]?.claim ?? null]
  if (astana && ankara && !saysTheSame(figureOf(astana), figureOf(ankara))) {
    const claims = [astana, ankara, ...(other ? [other] : [])]
    return onClaims({ key: 'investmentTwo', params: { astana, ankara, other } }, claims)
  }
  const one = turkish[0]?.claim
  if (one && other)
    return onClaims({ key: 'investmentOne', params: { turkish: one, kazakh: other } }, [one, other])
  const lone = one ?? other ?? leads(index, FDI_TOTALS[0], address)[0]?.claim
  return lone ? latest(lone) : null
}

const figureOf = ({ value, precision }: CoreClaim) => ({ value: value!, precision })

/** Visitors: the leading count of each direction, with its own year. */
export function tourismFinding(index: RecordIndex, address: Address): Finding | null {
  const chosen = chosenClaim(index, address)
  if (chosen) return latest(chosen)
  const [kazakh, turkish] = VISITORS.map((indicator) => leads(index, indicator, address)[0]?.claim)
  if (kazakh && turkish) return onClaims({ key: 'visitors', params: { kazakh, turkish } }, [kazakh, turkish])
  const lone = kazakh ?? turkish
  return lone ? latest(lone) : null
}

/** Any further indicator: its newest figure in view, or the chosen one. */
export function indicatorFinding(index: RecordIndex, address: Address): Finding | null {
  const indicator = indicatorOf(index, address)
  const chosen = chosenClaim(index, address)
  if (chosen && chosen.indicator === indicator) return latest(chosen)
  if (!indicator) return null
  const model = indicatorLane(index, indicator, address)
  const drawn = [...model.marks, ...model.lines.flatMap(({ points }) => points)]
  const newest = drawn.toSorted((a, b) => b.at - a.at)[0]
  const claim = newest && index.claims.get(newest.id)
  return claim ? latest(claim) : null
}

const latest = (claim: CoreClaim): Finding | null =>
  claim.value === null ? null : onClaims({ key: 'latest', params: { claim } }, [claim])

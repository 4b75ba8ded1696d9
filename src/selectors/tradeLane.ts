import type { Area } from '#domain/codelists.ts'
import type { CoreClaim } from '#domain/coreRecord.ts'
import { type Filters, NO_FILTERS } from '#domain/filters.ts'
import type { Cap, Column, Gap, Goal, LaneModel, Mark } from '#domain/lane.ts'
import { isWholeYear, isWithinYear, overlaps, type Span, spanOf } from '#domain/timePeriod.ts'
import { rangeSpan } from '#domain/years.ts'
import { distance, SMALLEST_GAP } from './agreement.ts'
import { groupBy } from './groupBy.ts'
import { niceTicks } from './laneScale.ts'
import { collapsed, placeable } from './marks.ts'
import { perspectiveOf, type RecordIndex } from './recordIndex.ts'
import { timeless } from './timeless.ts'
import { drawable, inRange, knowledgeOn } from './visibleClaims.ts'
import { byVintage } from './vintage.ts'

export const GOODS_TOTAL = 'goods-trade'
export const GOODS_FROM: Record<Area, string> = { KAZ: 'goods-from-kaz', TUR: 'goods-from-tur' }
export const TRADE_TARGET = 'trade-target'

const isPale = (claim: CoreClaim, filters: Filters) =>
  knowledgeOn(claim.knownFrom, filters.known) === 'undated'

/** The claims of a state's own annual count, by year: one claimant for each stretch of years, never spliced silently. */
function ownCount(
  index: RecordIndex,
  area: Area,
  indicator: string,
  filters: Filters,
): Map<string, CoreClaim> {
  const parts = index.record.dataset.ownCount[area]
  const found = new Map<string, CoreClaim>()
  for (const claim of drawable(index, indicator, filters).sort(byVintage)) {
    if (!claim.time || !isWholeYear(claim.time) || claim.nature !== 'outcome') continue
    const year = Number(claim.time)
    const isOwn = parts.some(
      (part) => part.claimant === claim.claimant && part.from <= year && year <= part.to,
    )
    if (isOwn && !found.has(claim.time)) found.set(claim.time, claim)
  }
  return found
}

/** Without an own count (Ankara publishes none): what the state declares by direction, best claim of each period. */
function declared(
  index: RecordIndex,
  area: Area,
  indicator: string,
  filters: Filters,
): Map<string, CoreClaim> {
  const claims = drawable(index, indicator, filters).filter(
    (claim) => claim.time !== null && claim.nature === 'outcome' && perspectiveOf(index, claim) === area,
  )
  const rank = (claim: CoreClaim) => (claim.precision === 'exact' ? 0 : 1)
  return new Map(
    [...groupBy(claims, (claim) => claim.time!)].map(([time, rivals]) => [
      time,
      rivals.toSorted((a, b) => rank(a) - rank(b) || byVintage(a, b))[0]!,
    ]),
  )
}

/** The total of both directions by one account, as it prints it or else as their sum; two accounts have none. */
function totalOf(parts: readonly CoreClaim[], printed: readonly CoreClaim[], area: Area): Column['total'] {
  const [one, other] = parts
  if (!one || !other || one.claimant !== other.claimant) return undefined
  const own = printed.find(({ claimant, time }) => claimant === one.claimant && time === one.time)
  if (own) return { id: own.id, value: own.value!, precision: own.precision }
  return {
    id: `sum/${one.time!.replace('/', '--')}/${area}`,
    value: one.value! + other.value!,
    precision: 'rounded',
  }
}

/** The years as one capital counts them, by direction. */
export function tradeColumns(index: RecordIndex, filters: Filters): Column[] {
  const area: Area = filters.reporter ?? 'KAZ'
  const series = index.record.dataset.ownCount[area].length > 0 ? ownCount : declared
  const byDirection = (['KAZ', 'TUR'] as const).map((whose) => ({
    whose,
    claims: series(index, area, GOODS_FROM[whose], filters),
  }))
  const printed = drawable(index, GOODS_TOTAL, filters)
    .filter(({ nature }) => nature === 'outcome')
    .sort(byVintage)
  const times = [...new Set(byDirection.flatMap(({ claims }) => [...claims.keys()]))].sort()
  const drawn = times.map((time) => {
    const parts = byDirection.flatMap(({ whose, claims }) => {
      const claim = claims.get(time)
      return claim ? [{ id: claim.id, whose, value: claim.value!, claim }] : []
    })
    const total = totalOf(
      parts.map(({ claim }) => claim),
      printed,
      area,
    )
    return {
      span: spanOf(time),
      parts: parts.map(({ id, whose, value }) => ({ id, whose, value })),
      top: parts.reduce((sum, part) => sum + part.value, 0),
      ...(total && { total }),
      pale: parts.some(({ claim }) => isPale(claim, filters)),
    }
  })
  return drawn.filter(({ span }) => !drawn.some((other) => isPartOf(span, other.span)))
}

/** Part of a year stands nowhere beside the year: two columns in one place cannot be read. */
const isPartOf = (part: Span, whole: Span) =>
  overlaps(part, whole) && whole.to - whole.from > part.to - part.from

/** The totals that are drawn as marks: those of Ankara, and in a past view also what Astana had said by then. */
function totals(index: RecordIndex, filters: Filters): Mark[] {
  const own = new Set(
    (['KAZ', 'TUR'] as const).flatMap((a) => index.record.dataset.ownCount[a].map((p) => p.claimant)),
  )
  const claims = drawable(index, GOODS_TOTAL, filters).filter((claim) => {
    if (claim.nature !== 'outcome') return false
    const perspective = perspectiveOf(index, claim)
    if (perspective === 'TUR' || perspective === 'joint') return true
    return perspective === 'KAZ' && !own.has(claim.claimant) && filters.known !== null
  })
  return collapsed(index, placeable(claims), filters.known)
}

const wholeTotals = timeless(totals)

const caps = (index: RecordIndex, filters: Filters): Cap[] =>
  filters.reporter
    ? []
    : drawable(index, GOODS_TOTAL, filters)
        .filter((claim) => claim.claimant === index.record.dataset.reconciled && claim.time !== null)
        .map((claim) => ({
          id: claim.id,
          span: spanOf(claim.time!),
          value: claim.value!,
          pale: isPale(claim, filters),
        }))

/**
 * The mirror gap: Ankara's total and Astana's of the same period. Where Astana has no figure for Ankara's part of a
 * year, only a part that already exceeds Astana's whole year is a gap, and then one that is at least so wide.
 */
export function mirrorGaps(index: RecordIndex, filters: Filters): Gap[] {
  if (filters.reporter) return []
  const astana = drawable(index, GOODS_TOTAL, filters)
    .filter((claim) => claim.nature === 'outcome' && perspectiveOf(index, claim) === 'KAZ')
    .sort(byVintage)
  const own = new Set(index.record.dataset.ownCount.KAZ.map((part) => part.claimant))
  const ofPeriod = (time: string) =>
    astana.find((claim) => claim.time === time && own.has(claim.claimant)) ??
    astana.find((claim) => claim.time === time)
  return wholeTotals(index, filters)
    .filter((mark) => mark.voice === 'TUR' && !mark.isDay)
    .flatMap((mark) => {
      const ankara = index.claims.get(mark.id)!
      if (!inRange(index, ankara, filters.time)) return []
      const time = ankara.time!
      const same = ofPeriod(time)
      const whole = same ?? (isWithinYear(time) ? ofPeriod(time.slice(0, 4)) : undefined)
      if (!whole || (!same && mark.value <= whole.value!)) return []
      const [lower, higher] = mark.value < whole.value! ? [ankara, whole] : [whole, ankara]
      const [low, high] = [lower.value!, higher.value!]
      if (distance(low, high) < SMALLEST_GAP) return []
      const gap: Gap = { span: mark.span, low, high, claims: [whole.id, ankara.id] }
      const isBound = higher.precision === 'at-least' || lower.precision === 'at-most'
      return [same && !isBound ? gap : { ...gap, isLowerBound: true }]
    })
}

const statements = (index: RecordIndex, filters: Filters) =>
  groupBy(
    placeable(drawable(index, TRADE_TARGET, filters)).filter(({ claim }) => claim.nature === 'target'),
    ({ value }) => value,
  )
const allStatements = timeless(statements)

/** Goals by their value: a tick for each day on which one was stated or restated. */
export function goals(index: RecordIndex, filters: Filters): Goal[] {
  const whole = allStatements(index, filters)
  return [...statements(index, filters)]
    .map(([value, claims]) => {
      const ticks = claims
        .map(({ claim, time }) => ({ at: spanOf(time).from, id: claim.id }))
        .sort((a, b) => a.at - b.at)
      const all = whole.get(value) ?? claims
      const at = Math.min(...all.map(({ time }) => spanOf(time).from))
      return all.length > claims.length
        ? { value, ticks, origin: { at, count: all.length } }
        : { value, ticks }
    })
    .sort((a, b) => a.value - b.value)
}

/** Years at which the own count changes its claimant. */
function breaks(index: RecordIndex, filters: Filters): number[] {
  const area: Area = filters.reporter ?? 'KAZ'
  const visible = filters.time ? rangeSpan(filters.time) : { from: -Infinity, to: Infinity }
  return index.record.dataset.ownCount[area]
    .slice(1)
    .map((part) => part.from)
    .filter((year) => overlaps({ from: year - 1e-3, to: year + 1e-3 }, visible))
}

/** The largest total or goal of the record: the axis of values stands still whatever the filters leave. */
const highest = timeless((index) => {
  const values = [...drawable(index, GOODS_TOTAL, NO_FILTERS), ...drawable(index, TRADE_TARGET, NO_FILTERS)]
  return Math.max(...values.map(({ value }) => value!), 0)
})

/** Goods trade as each capital counts it: Astana's columns, Ankara's totals, the reconciled caps, the gap and the goals. */
export function tradeLane(index: RecordIndex, filters: Filters): LaneModel {
  const marks = totals(index, filters)
  const drawnColumns = tradeColumns(index, filters)
  const drawnGoals = goals(index, filters)
  const drawnCaps = caps(index, filters)
  return {
    ...niceTicks(highest(index, filters), 3),
    columns: drawnColumns,
    caps: drawnCaps,
    gaps: mirrorGaps(index, filters),
    goals: drawnGoals,
    marks,
    lines: [],
    breaks: breaks(index, filters),
    hasStems: false,
    count:
      drawnColumns.reduce((sum, column) => sum + column.parts.length, 0) +
      marks.reduce((sum, mark) => sum + mark.claims.length, 0) +
      drawnGoals.reduce((sum, goal) => sum + goal.ticks.length, 0) +
      drawnCaps.length,
  }
}

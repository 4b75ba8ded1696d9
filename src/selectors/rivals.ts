import type { CoreClaim } from '#domain/coreRecord.ts'
import { type Filters, NO_FILTERS, without } from '#domain/filters.ts'
import { overlaps, type Span, spanOf } from '#domain/timePeriod.ts'
import { AGREEMENT, agrees, distance, type Figure } from './agreement.ts'
import { byRecency, rankOf } from './headlineLead.ts'
import { countedTime, endSpan, isRemark, isStock } from './headlineTime.ts'
import type { RecordIndex } from './recordIndex.ts'
import { timeless } from './timeless.ts'
import { passes } from './visibleClaims.ts'

/** How a claim stands to the one that is read. `part`: another stretch of the same flow; `confused`: measures something else. */
export const RELATIONS = ['agrees', 'rival', 'rejected', 'part', 'confused'] as const
export type Relation = (typeof RELATIONS)[number]

export interface Related {
  claim: CoreClaim
  /** `own`: the claim that is read itself. */
  relation: Relation | 'own'
}

/** Decimal years within which two positions, or two totals to date, speak of the same state of things. */
const STOCK_WINDOW = 1
/** Share of the larger value beyond which rounding is no excuse: 1.4 is not "1". */
const ROUNDING_LIMIT = 0.1
const EPSILON = 1e-6

type Valued = CoreClaim & { value: number }
const hasValue = (claim: CoreClaim): claim is Valued => claim.value !== null

/** The size of the last digit that a round number shows: 100,000,000 for 4.7 billion. */
function lastDigit(value: number): number {
  const exponent = Math.floor(Math.log10(Math.abs(value)))
  for (let digits = 1; digits < 15; digits += 1) {
    if (Number(value.toPrecision(digits)) === value) return 10 ** (exponent - digits + 1)
  }
  return 10 ** (exponent - 14)
}

/** True when the finer value, rounded as the coarser one was, is the coarser one. Bounds are not roundings. */
function roundsTo(coarse: Figure, fine: Figure): boolean {
  if (coarse.precision !== 'rounded' && coarse.precision !== 'approximate') return false
  if (coarse.value === 0 || distance(coarse.value, fine.value) > ROUNDING_LIMIT) return false
  const unit = lastDigit(coarse.value)
  return (
    unit > lastDigit(fine.value || 1) && Math.round(fine.value / unit) === Math.round(coarse.value / unit)
  )
}

/** True when two figures say the same, also when one of them is only the other at a lower precision. */
export const saysTheSame = (a: Figure, b: Figure): boolean => agrees(a, b) || roundsTo(a, b) || roundsTo(b, a)

const equal = (a: Span, b: Span) => Math.abs(a.from - b.from) < EPSILON && Math.abs(a.to - b.to) < EPSILON
const holds = (outer: Span, inner: Span) =>
  outer.from <= inner.from + EPSILON && inner.to <= outer.to + EPSILON

/** `same`: to be compared; `stretch`: flows over different times that overlap; null: nothing to compare. */
function meeting(index: RecordIndex, a: CoreClaim, b: CoreClaim): 'same' | 'stretch' | null {
  const [times, others] = [countedTime(index, a), countedTime(index, b)]
  if (times === null || others === null) return null
  if (isStock(index, a)) {
    return Math.abs(endSpan(index, a)!.to - endSpan(index, b)!.to) <= STOCK_WINDOW + EPSILON ? 'same' : null
  }
  const [s, t] = [spanOf(times), spanOf(others)]
  return equal(s, t) ? 'same' : overlaps(s, t) ? 'stretch' : null
}

/** True when a part of a stretch is more than the whole of it, which both cannot be. */
function exceedsWhole(a: Valued, b: Valued): boolean {
  const [s, t] = [spanOf(a.time!), spanOf(b.time!)]
  const [whole, part] = holds(s, t) ? [a, b] : holds(t, s) ? [b, a] : [null, null]
  if (!whole || whole.precision === 'at-least' || part.precision === 'at-most') return false
  return part.value > whole.value * (1 + AGREEMENT) && !saysTheSame(whole, part)
}

const isConfusedWith = (index: RecordIndex, a: string, b: string): boolean =>
  [[a, b] as const, [b, a] as const].some(([one, other]) =>
    index.indicators.get(one)?.confusedWith.some(({ indicator }) => indicator === other),
  )

/** How `b` stands to `a`; null when they have nothing to do with each other. Goals never contradict anything. */
export function relationOf(index: RecordIndex, a: CoreClaim, b: CoreClaim): Relation | null {
  if (a.id === b.id || a.nature !== b.nature || !hasValue(a) || !hasValue(b)) return null
  const met = meeting(index, a, b)
  if (!met) return null
  if (a.indicator !== b.indicator) return isConfusedWith(index, a.indicator, b.indicator) ? 'confused' : null
  if (a.nature === 'target') return b.confidence !== 'low' && a.value === b.value ? 'agrees' : null
  if (b.confidence === 'low') return 'rejected'
  if (met === 'same') return saysTheSame(a, b) ? 'agrees' : 'rival'
  const isFlow =
    index.indicators.get(a.indicator)?.measure === 'flow' && !isRemark(index, a) && !isRemark(index, b)
  return isFlow && exceedsWhole(a, b) ? 'rival' : 'part'
}

const PLACE = ['own', ...RELATIONS]

const confusions = new WeakMap<RecordIndex, Map<string, readonly string[]>>()

/** Indicators that are mistaken for this one, either way round; found once. */
function confusedFor(index: RecordIndex, indicator: string): readonly string[] {
  const known = confusions.get(index) ?? new Map<string, readonly string[]>()
  confusions.set(index, known)
  const found =
    known.get(indicator) ??
    index.record.indicators.flatMap(({ id }) => (isConfusedWith(index, indicator, id) ? [id] : []))
  known.set(indicator, found)
  return found
}

/**
 * The claim itself and all that bear on it: those that agree, rivals, rejected ones, other stretches of the same
 * flow, look-alikes. Of the filters only the day of knowledge cuts them: rivals are counted, never hidden.
 */
export function rivalsOf(index: RecordIndex, claim: CoreClaim, filters: Filters = NO_FILTERS): Related[] {
  const cut = without(filters, 'time', 'reporter')
  const related = [claim.indicator, ...confusedFor(index, claim.indicator)]
    .flatMap((id) => index.claimsOf(id))
    .flatMap((other): Related[] => {
      const relation = relationOf(index, claim, other)
      return relation && passes(index, other, cut) ? [{ claim: other, relation }] : []
    })
  const newest = byRecency(index)
  return [{ claim, relation: 'own' as const }, ...related].sort(
    (a, b) =>
      PLACE.indexOf(a.relation) - PLACE.indexOf(b.relation) ||
      rankOf(index, a.claim) - rankOf(index, b.claim) ||
      newest(a.claim, b.claim),
  )
}

interface RelationCounts {
  agreeing: number
  rivals: number
  rejected: number
}

const countedFor = timeless(() => new Map<CoreClaim, RelationCounts>())

/** How many claims agree with one, how many are its rivals, and how many were rejected. */
export function relationCounts(index: RecordIndex, claim: CoreClaim, filters: Filters): RelationCounts {
  // years and perspective cut no rivals
  const counted = countedFor(index, { ...filters, reporter: null })
  const known = counted.get(claim)
  if (known) return known
  const related = rivalsOf(index, claim, filters)
  const count = (relation: Relation) => related.filter((item) => item.relation === relation).length
  const counts = { agreeing: count('agrees'), rivals: count('rival'), rejected: count('rejected') }
  counted.set(claim, counts)
  return counts
}

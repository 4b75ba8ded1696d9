import type { CoreClaim, CoreIndicator, CoreRemark, DetailRecord } from '#domain/coreRecord.ts'
import { type Filters, without } from '#domain/filters.ts'
import { knownFrom } from '#domain/known.ts'
import type { Voice, Whose } from '#domain/lane.ts'
import type { Claimant } from '#domain/sourced.ts'
import { overlaps, type Span, spanOf } from '#domain/timePeriod.ts'
import { distance } from './agreement.ts'
import { type Cluster, differenceClusters } from './differenceClusters.ts'
import { byRecency, rankOf } from './headlineLead.ts'
import { isPartYear, isStock } from './headlineTime.ts'
import { whoseOf } from './marks.ts'
import { byText } from './order.ts'
import { type RecordIndex, voiceOf } from './recordIndex.ts'
import { relationOf } from './rivals.ts'
import { drawable, knowledgeOn } from './visibleClaims.ts'

/** One of two or more accounts of the same thing. */
export interface Account {
  claim: CoreClaim
  claimant: Claimant | null
  voice: Voice
  whose: Whose
  isPart: boolean
}

export interface Difference {
  id: string
  indicator: CoreIndicator
  /** The time that the accounts share; for stocks of nearby days, the month or year that holds them. */
  time: string
  /** The best account of each that speaks, none agreeing with another; by the headline rule. */
  accounts: readonly Account[]
  /** Widest distance of two accounts as a share of the larger. */
  width: number
  /** The newest difference on its indicator. */
  isLatest: boolean
}

export interface Differences {
  /** Widest first. */
  rows: readonly Difference[]
  /** Contradictions about posts and names: no numbers. */
  remarks: readonly CoreRemark[]
}

/** The accounts that stand against each other: the best first, then each that contradicts all that stand before it. */
function opposed(index: RecordIndex, claims: readonly CoreClaim[]): CoreClaim[] {
  const newest = byRecency(index)
  const kept: CoreClaim[] = []
  for (const claim of claims.toSorted((a, b) => rankOf(index, a) - rankOf(index, b) || newest(a, b))) {
    const contradicts = kept.every(
      (other) =>
        relationOf(index, other, claim) === 'rival' &&
        (!isStock(index, claim) || other.claimant !== claim.claimant),
    )
    if (contradicts) kept.push(claim)
  }
  return kept
}

const VOICES: readonly Voice[] = ['KAZ', 'TUR', 'joint', 'other']

function differencesIn(index: RecordIndex, indicator: CoreIndicator, filters: Filters): Difference[] {
  const claims = drawable(index, indicator.id, filters).filter(
    (claim) => claim.nature === 'outcome' && claim.claimant !== index.record.dataset.reconciled,
  )
  if (claims.length < 2) return []
  const timed = isStock(index, { indicator: indicator.id })
    ? []
    : claims.flatMap((claim) => (claim.time === null ? [] : [{ claim, span: spanOf(claim.time) }]))
  const rows = differenceClusters(index, indicator.id, claims).flatMap((cluster) => {
    // A part that exceeds the whole stands against it: both cannot be.
    const parts = partsThatExceed(index, cluster, timed)
    const accounts = opposed(index, [...cluster.claims, ...parts])
    if (accounts.length < 2 || !accounts.some((claim) => cluster.claims.includes(claim))) return []
    const values = accounts.map((claim) => claim.value!)
    const row: Difference = {
      id: `${indicator.id}/${cluster.time.replace('/', '--')}`,
      indicator,
      time: cluster.time,
      accounts: accounts
        .map((claim) => ({
          claim,
          claimant: index.claimants.get(claim.claimant) ?? null,
          voice: voiceOf(index, claim),
          whose: whoseOf(index, claim.indicator),
          isPart: isPartYear(index, claim),
        }))
        .sort((a, b) => VOICES.indexOf(a.voice) - VOICES.indexOf(b.voice)),
      width: distance(Math.min(...values), Math.max(...values)),
      isLatest: false,
    }
    return [row]
  })
  const newest = rows.toSorted((a, b) => spanOf(b.time).to - spanOf(a.time).to || b.width - a.width)[0]
  return rows.map((row) => (row === newest ? { ...row, isLatest: true } : row))
}

/** What counts less time than the claims of a cluster, within it, and is more. */
function partsThatExceed(
  index: RecordIndex,
  { claims }: Cluster,
  timed: readonly { claim: CoreClaim; span: Span }[],
): CoreClaim[] {
  if (timed.length === 0) return []
  const wholes = claims.map((claim) => ({ claim, span: spanOf(claim.time!) }))
  return timed
    .filter(({ claim, span }) =>
      wholes.some(
        (whole) =>
          span.to - span.from < whole.span.to - whole.span.from &&
          overlaps(span, whole.span) &&
          relationOf(index, whole.claim, claim) === 'rival',
      ),
    )
    .map(({ claim }) => claim)
}

/** With a day of knowledge, a contradiction is one only when two of its positions had been published by then. */
function wasKnown(remark: CoreRemark, filters: Filters, detail: DetailRecord | null): boolean {
  if (!filters.known) return true
  const positions = detail?.remarks.get(remark.id)?.positions ?? []
  const sources = detail?.sources ?? new Map()
  return (
    positions.filter(
      ({ evidence, asOf }) => knowledgeOn(knownFrom(evidence, sources, asOf), filters.known) === 'known',
    ).length > 1
  )
}

/**
 * Where the accounts differ, widest first, then contradictions without numbers. The choice of a capital does not
 * cut it: a difference needs both. Rejected figures and the reconciled series are no accounts.
 */
export function differences(
  index: RecordIndex,
  filters: Filters,
  detail: DetailRecord | null = null,
): Differences {
  return { rows: differingFigures(index, filters), remarks: contradictions(index, filters, detail) }
}

/** The numbers that differ, widest first. */
export function differingFigures(index: RecordIndex, filters: Filters): readonly Difference[] {
  const cut = without(filters, 'reporter')
  return index.record.indicators
    .flatMap((indicator) => differencesIn(index, indicator, cut))
    .sort((a, b) => b.width - a.width || byText(a.id, b.id))
}

/** Contradictions about posts and names. Until the detail has come, none is known to be of a day of knowledge. */
export const contradictions = (
  index: RecordIndex,
  filters: Filters,
  detail: DetailRecord | null,
): readonly CoreRemark[] =>
  index.record.remarks.filter(
    (remark) => remark.kind === 'contradiction' && wasKnown(remark, filters, detail),
  )

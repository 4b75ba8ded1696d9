import { type Area, AREAS } from '#domain/codelists.ts'
import type { CoreClaim, CoreIndicator, DetailRecord } from '#domain/coreRecord.ts'
import type { Filters, Selection } from '#domain/filters.ts'
import type { Voice, Whose } from '#domain/lane.ts'
import type { HeadlineStep } from '#domain/dataset.ts'
import type { Indicator } from '#domain/record.ts'
import type { Claimant, Evidence, Source, Text } from '#domain/sourced.ts'
import { type DerivedFigure, derivedFigure } from './derived.ts'
import { leading } from './headlineLead.ts'
import { countedTime, isPartYear } from './headlineTime.ts'
import { whoseOf } from './marks.ts'
import { evidenceThen, type ReadOn } from './publishedParts.ts'
import { perspectiveOf, type RecordIndex, voiceOf } from './recordIndex.ts'
import { type Related, rivalsOf } from './rivals.ts'
import { knowledgeOn } from './visibleClaims.ts'

/** Where in which source a statement stands, the source looked up. */
export interface Citation {
  source: Source
  at: string
}

/** A claim among those that bear on the one that is read. */
export interface EvidenceRow extends Related {
  claimant: Claimant | null
  voice: Voice
  whose: Whose
  isPart: boolean
  /** The project's remark on the claim; null until the detail has come, or when there is none. */
  note: Text | null
}

/** Everything that the panel behind a figure says; what needs the detail is empty until it has come. */
export interface ClaimEvidence extends EvidenceRow {
  kind: 'claim'
  indicator: CoreIndicator
  /** Definition and look-alikes. */
  detail: Indicator | null
  /** What the value counts, or, for a stock, the day of which it was said; null when no source gives one. */
  time: string | null
  citations: readonly Citation[]
  computed: { operation: 'sum' | 'difference'; inputs: readonly EvidenceRow[] } | null
  /** Of the claims on the same thing, which leads, and by which step of the headline rule. */
  lead: { claim: CoreClaim; step: HeadlineStep; isThis: boolean } | null
  /** The claim itself first, then those that agree, rivals, rejected ones, other stretches. */
  rows: readonly EvidenceRow[]
  /** Indicators that read alike and measure something else, with their claims on the same time. */
  confusions: readonly { indicator: CoreIndicator; why: Text | null; rows: readonly EvidenceRow[] }[]
  /** Capitals of which the record holds no figure for this time. */
  silent: readonly Area[]
}

export type EvidenceModel =
  | ClaimEvidence
  | {
      kind: 'derived'
      id: string
      figure: DerivedFigure
      list: readonly Citation[]
      /** On a past day: something that it is worked out from was not public yet. */
      isLater: boolean
    }
  | { kind: 'unknown'; id: string }

/** Sources of a statement, in the order of the record; empty until the detail has come. */
export const citationsOf = (evidence: readonly Evidence[], detail: DetailRecord | null): Citation[] =>
  evidence.flatMap(({ source: id, at }) => {
    const source = detail?.sources.get(id)
    return source ? [{ source, at }] : []
  })

/** Those of them that had been published by the day that is read. */
export const citationsThen = (
  evidence: readonly Evidence[],
  detail: DetailRecord | null,
  { known }: ReadOn,
): Citation[] => citationsOf(detail ? evidenceThen(evidence, detail.sources, known) : [], detail)

function rowOf(index: RecordIndex, detail: DetailRecord | null, { claim, relation }: Related): EvidenceRow {
  return {
    claim,
    relation,
    claimant: index.claimants.get(claim.claimant) ?? null,
    voice: voiceOf(index, claim),
    whose: whoseOf(index, claim.indicator),
    isPart: isPartYear(index, claim),
    note: detail?.claims.get(claim.id)?.note ?? null,
  }
}

/** The explanation, whichever of the two indicators carries it. */
function whyConfused(detail: DetailRecord | null, a: string, b: string): Text | null {
  const ofA = detail?.indicators.get(a)?.confusedWith.find(({ indicator }) => indicator === b)
  const ofB = detail?.indicators.get(b)?.confusedWith.find(({ indicator }) => indicator === a)
  return (ofA ?? ofB)?.why ?? null
}

function confusionsOf(
  index: RecordIndex,
  detail: DetailRecord | null,
  id: string,
  rows: readonly EvidenceRow[],
) {
  const named = index.indicators.get(id)?.confusedWith.map(({ indicator }) => indicator) ?? []
  const met = rows.filter(({ relation }) => relation === 'confused').map(({ claim }) => claim.indicator)
  return [...new Set([...named, ...met])].flatMap((other) => {
    const indicator = index.indicators.get(other)
    if (!indicator) return []
    return [
      {
        indicator,
        why: whyConfused(detail, id, other),
        rows: rows.filter(({ claim }) => claim.indicator === other),
      },
    ]
  })
}

/** A capital is silent when no claim of its own, or of both, speaks of the same thing; a rejected one is no figure. */
function silentCapitals(index: RecordIndex, claim: CoreClaim, rows: readonly EvidenceRow[]): Area[] {
  if (claim.nature !== 'outcome' || claim.time === null || perspectiveOf(index, claim) === 'joint') return []
  const speaking = new Set(
    rows
      .filter(({ relation }) => relation !== 'confused' && relation !== 'rejected')
      .map((row) => perspectiveOf(index, row.claim)),
  )
  return speaking.has('joint')
    ? []
    : AREAS.filter((area) => !speaking.has(area) && perspectiveOf(index, claim) !== area)
}

function claimEvidence(
  index: RecordIndex,
  detail: DetailRecord | null,
  claim: CoreClaim,
  filters: Filters,
): ClaimEvidence {
  const rows = rivalsOf(index, claim, filters).map((related) => rowOf(index, detail, related))
  const onTheSame = rows.filter(
    ({ relation }) => relation === 'own' || relation === 'agrees' || relation === 'rival',
  )
  const lead = leading(
    index,
    onTheSame
      .map((row) => row.claim)
      .filter(({ confidence, value }) => confidence !== 'low' && value !== null),
  )
  const inputs = claim.computed?.from.flatMap((id) => index.claims.get(id) ?? []) ?? []
  return {
    kind: 'claim',
    ...rowOf(index, detail, { claim, relation: 'own' }),
    indicator: index.indicators.get(claim.indicator)!,
    detail: detail?.indicators.get(claim.indicator) ?? null,
    time: countedTime(index, claim),
    citations: citationsThen(detail?.claims.get(claim.id)?.evidence ?? [], detail, filters),
    computed: claim.computed
      ? {
          operation: claim.computed.operation,
          inputs: inputs.map((input) => rowOf(index, detail, { claim: input, relation: 'own' })),
        }
      : null,
    lead: lead && claim.nature === 'outcome' ? { ...lead, isThis: lead.claim.id === claim.id } : null,
    rows: rows.filter(({ relation }) => relation !== 'confused'),
    confusions: confusionsOf(index, detail, claim.indicator, rows),
    silent: silentCapitals(index, claim, rows),
  }
}

/** What stands behind the chosen figure; `unknown` when the record has no such claim and no such derived figure. */
export function evidenceOf(
  index: RecordIndex,
  detail: DetailRecord | null,
  { kind, id }: Selection,
  filters: Filters,
): EvidenceModel {
  if (kind === 'claim') {
    const claim = index.claims.get(id)
    return claim ? claimEvidence(index, detail, claim, filters) : { kind: 'unknown', id }
  }
  const figure = kind === 'figure' ? derivedFigure(index, id, filters) : null
  if (!figure) return { kind: 'unknown', id }
  const list =
    figure.kind === 'posts' && figure.list ? (detail?.lists.get(figure.list.id)?.evidence ?? []) : []
  const inputs = figure.kind === 'gap' || figure.kind === 'sum' ? figure.claims : []
  const isLater = inputs.some(({ knownFrom }) => knowledgeOn(knownFrom, filters.known) === 'later')
  return { kind: 'derived', id, figure, list: citationsThen(list, detail, filters), isLater }
}

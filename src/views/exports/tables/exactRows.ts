import type { CoreClaim, CoreEvent, DetailRecord } from '#domain/coreRecord.ts'
import type { Evidence } from '#domain/sourced.ts'
import type { I18n } from '#i18n/I18nProvider.tsx'
import { claimEvidence, eventEvidence, postEvidence } from '#selectors/documents/sectionEvidence.ts'
import { missionOn } from '#selectors/missionOn.ts'
import type { SourceNumbers } from '#selectors/documents/sourceNumbers.ts'
import type { Post } from '#selectors/posts.ts'
import type { ReadOn } from '#selectors/publishedParts.ts'
import type { RecordIndex } from '#selectors/recordIndex.ts'
import type { Cell } from '#ui/paper/paperTypes.ts'

export interface ExactContext {
  i18n: I18n
  index: RecordIndex
  detail: DetailRecord
  sources: SourceNumbers
  /** As of which day the rows are read. */
  on: ReadOn
}

interface ExactTable {
  columns: readonly string[]
  rows: readonly (readonly Cell[])[]
}

const several = (words: readonly (string | null)[]) => words.map((word) => word ?? '').join('; ')

/** Numbers, publishers, locators and addresses of the sources of a statement, each list in the same order. */
function sourceCells({ detail, sources }: ExactContext, evidence: readonly Evidence[]): Cell[] {
  const cited = evidence.flatMap(({ source: id, at }) => {
    const source = detail.sources.get(id)
    return source ? [{ source, at }] : []
  })
  return [
    sources.of(evidence).join(' '),
    several(cited.map(({ source: { publisher, title } }) => (title ? `${publisher}: ${title}` : publisher))),
    several(cited.map(({ at }) => at)),
    several(cited.map(({ source }) => source.url)),
  ]
}

const sourceColumns = ({ i18n: { t } }: ExactContext) => [
  t('exact.number'),
  t('exact.publishers'),
  t('exact.locators'),
  t('exact.urls'),
]

/** Claims with every digit, in the codes of the record. */
export function exactClaims(context: ExactContext, claims: readonly CoreClaim[]): ExactTable {
  const { index, detail, on } = context
  const { t, text } = context.i18n
  return {
    columns: [
      t('exact.id'),
      t('exact.what'),
      t('exact.whatName'),
      t('exact.claimant'),
      t('exact.claimantName'),
      t('exact.perspective'),
      t('exact.period'),
      t('exact.value'),
      t('exact.unit'),
      t('exact.precision'),
      t('exact.nature'),
      t('exact.confidence'),
      t('exact.knownFrom'),
      t('exact.computed'),
      ...sourceColumns(context),
    ],
    rows: claims.map((claim): Cell[] => {
      const indicator = index.indicators.get(claim.indicator)
      const claimant = index.claimants.get(claim.claimant)
      return [
        claim.id,
        claim.indicator,
        indicator ? text(indicator.name) : '',
        claim.claimant,
        claimant ? text(claimant.name) : '',
        claimant?.perspective ?? null,
        claim.time,
        claim.value,
        indicator?.unit ?? null,
        claim.precision,
        claim.nature,
        claim.confidence,
        claim.knownFrom.published,
        claim.computed ? `${claim.computed.operation}: ${claim.computed.from.join('; ')}` : null,
        ...sourceCells(context, claimEvidence(detail, claim.id, on)),
      ]
    }),
  }
}

/** Posts in the codes of the record, with how exactly their place is known. */
export function exactPosts(context: ExactContext, posts: readonly Post[]): ExactTable {
  const { detail, on } = context
  const { t, text } = context.i18n
  return {
    columns: [
      t('exact.id'),
      t('exact.kind'),
      t('exact.whatName'),
      t('exact.sending'),
      t('exact.receiving'),
      t('exact.town'),
      t('exact.status'),
      t('exact.asOf'),
      t('exact.opened'),
      t('exact.latitude'),
      t('exact.longitude'),
      t('exact.pointPrecision'),
      t('exact.radius'),
      ...sourceColumns(context),
    ],
    rows: posts.map((post): Cell[] => {
      const { mission, state, asOf, opened } = post
      const point = missionOn(detail, mission.id, on)?.point
      return [
        mission.id,
        mission.kind,
        text(mission.name),
        mission.sendingState,
        mission.receivingState,
        mission.seat,
        state,
        asOf,
        opened ? (opened.bound === 'on' ? opened.time : `${opened.bound} ${opened.time}`) : null,
        point?.lat ?? null,
        point?.lon ?? null,
        point?.precision ?? null,
        point?.radius ?? null,
        ...sourceCells(context, postEvidence(detail, post, on)),
      ]
    }),
  }
}

/** Events in the codes of the record. */
export function exactEvents(context: ExactContext, events: readonly CoreEvent[]): ExactTable {
  const { t, text } = context.i18n
  return {
    columns: [
      t('exact.id'),
      t('exact.period'),
      t('exact.whatName'),
      t('exact.kind'),
      t('exact.status'),
      t('exact.town'),
      t('exact.importance'),
      t('exact.confidence'),
      t('exact.knownFrom'),
      ...sourceColumns(context),
    ],
    rows: events.map((event): Cell[] => [
      event.id,
      event.time,
      text(event.title),
      event.kind,
      event.status,
      event.place,
      event.importance,
      event.confidence,
      event.knownFrom.published,
      ...sourceCells(context, eventEvidence(context.detail, event.id, context.on)),
    ]),
  }
}

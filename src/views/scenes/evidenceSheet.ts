import type { CoreClaim } from '#domain/coreRecord.ts'
import type { Address, Selection } from '#domain/filters.ts'
import type { Source } from '#domain/sourced.ts'
import type { I18n } from '#i18n/I18nProvider.tsx'
import {
  type Citation,
  citationsOf,
  citationsThen,
  type ClaimEvidence,
  type EvidenceModel,
  evidenceOf,
} from '#selectors/evidence.ts'
import { missionFacts } from '#selectors/missionFacts.ts'
import { missionOn } from '#selectors/missionOn.ts'
import { whoseOf } from '#selectors/marks.ts'
import { type RecordIndex, voiceOf } from '#selectors/recordIndex.ts'
import { knowledgeOn } from '#selectors/visibleClaims.ts'
import { figureWords } from '#ui/evidence/figureWords.ts'
import { publisherName } from '#ui/frame/WithNames.tsx'
import type { EvidenceLine, EvidenceSheet } from '#ui/room/RoomEvidence.tsx'
import { claimantName, claimFigure, claimTitle, derivedWords } from '../sharedWords.ts'
import { claimPeriod } from './findingWords.ts'
import type { SceneModel } from './useSceneModel.ts'

export interface TitledSheet {
  title: string
  sheet: EvidenceSheet
  /** Publishers, for the source line. */
  publishers: readonly string[]
}

/** Sources that find room; the panel of evidence on the whole page has all. */
const MOST_SOURCES = 3

/** Where it stands: who published what, when. */
function cited({ t, tn, format }: I18n, citations: readonly Citation[]) {
  const sources = unique(citations)
  const lines = sources
    .slice(0, MOST_SOURCES)
    .map(({ publisher, title, language, publishedOn, copiedOn }: Source) => ({
      names: [publisherName(publisher), { name: title ?? '', lang: language ?? 'en' }],
      text: [
        publisher,
        title,
        publishedOn
          ? format.period(publishedOn)
          : copiedOn
            ? t('source.copied', { day: format.day(copiedOn) })
            : t('source.undated'),
      ]
        .filter(Boolean)
        .join(', '),
    }))
  const more = sources.length - lines.length
  if (more > 0) lines.push({ text: tn('room.source.more', more, { count: format.integer(more) }), names: [] })
  return {
    sources: lines,
    sourcesTitle: t('room.evidence.sources'),
    publishers: [...new Set(sources.map(({ publisher }) => publisher))],
  }
}

const unique = (citations: readonly Citation[]): Source[] => [
  ...new Map(citations.map(({ source }) => [source.id, source])).values(),
]

function rowOf(i18n: I18n, index: RecordIndex, claim: CoreClaim, isRejected = false): EvidenceLine {
  const { t, format } = i18n
  const { published } = claim.knownFrom
  return {
    id: claim.id,
    figure: claimFigure(i18n, index, claim),
    main: claimantName(i18n, index, claim),
    meta: [
      claimPeriod(i18n, index, claim),
      published ? t('evidence.published', { day: format.period(published) }) : t('evidence.noDay'),
      isRejected ? t('confidence.low') : '',
    ]
      .filter(Boolean)
      .join(' · '),
    glyph: {
      voice: voiceOf(index, claim),
      precision: claim.precision,
      whose: whoseOf(index, claim.indicator),
    },
    isRejected,
  }
}

/** On a past day, that something of later is shown. */
const laterWords = ({ t, format }: I18n, isLater: boolean, { known }: Address): string =>
  isLater && known ? t('evidence.notYetPublic', { day: format.day(known) }) : ''

const BEARS = ['rival', 'agrees', 'rejected']

function claimSheet(i18n: I18n, { index, address }: SceneModel, model: ClaimEvidence): TitledSheet {
  const { t, text, format } = i18n
  const { claim, indicator, voice, whose, rows } = model
  const { published } = claim.knownFrom
  const said =
    claim.value === null
      ? { qualifier: '', number: claimFigure(i18n, index, claim), unit: '' }
      : figureWords(i18n, { value: claim.value, unit: indicator.unit, precision: claim.precision }, 4)
  const who = claimantName(i18n, index, claim)
  const { publishers, ...stands } = cited(i18n, model.citations)
  return {
    title: claimTitle(i18n, index, claim),
    sheet: {
      ...stands,
      qualifier: said.qualifier,
      figure: said.number,
      unit: said.unit,
      glyph: { voice, precision: claim.precision, whose },
      facts: [
        voice === 'other' ? who : t('room.evidence.by', { voice: t(`voice.${voice}`), who }),
        t(`evidence.precision.${claim.precision}`),
        claim.nature === 'outcome' ? '' : t(`evidence.nature.${claim.nature}`),
        model.isPart && model.time ? t('evidence.partYear', { period: format.period(model.time) }) : '',
        published ? t('evidence.isPublic', { day: format.period(published) }) : t('evidence.isUndated'),
        laterWords(i18n, knowledgeOn(claim.knownFrom, address.known) === 'later', address),
        model.note ? text(model.note) : '',
        model.detail ? text(model.detail.definition) : '',
      ].filter(Boolean),
      rowsTitle: t('room.evidence.others'),
      rows: rows
        .filter(({ relation }) => BEARS.includes(relation))
        .toSorted((a, b) => BEARS.indexOf(a.relation) - BEARS.indexOf(b.relation))
        .map((row) => rowOf(i18n, index, row.claim, row.relation === 'rejected')),
      none: t('room.evidence.none'),
    },
    publishers,
  }
}

function derivedSheet(
  i18n: I18n,
  { index, detail, address }: SceneModel,
  { figure, list, isLater }: Extract<EvidenceModel, { kind: 'derived' }>,
): TitledSheet {
  const { t, text, format } = i18n
  const words = derivedWords(i18n, index, figure)
  const rows: EvidenceLine[] =
    figure.kind === 'gap' || figure.kind === 'sum'
      ? figure.claims.map((claim) => rowOf(i18n, index, claim))
      : figure.kind === 'posts'
        ? [...figure.disputed, ...figure.posts].map(({ mission, state, asOf }) => ({
            id: mission.id,
            figure: '',
            main: text(mission.name),
            meta: [t(`state.${state}`), format.period(asOf)].join(' · '),
          }))
        : []
  const citations =
    figure.kind === 'gap' || figure.kind === 'sum'
      ? figure.claims.flatMap(({ id }) =>
          citationsThen(detail?.claims.get(id)?.evidence ?? [], detail, address),
        )
      : list
  const { publishers, ...stands } = cited(i18n, citations)
  return {
    title: words.title,
    sheet: {
      ...stands,
      qualifier: words.qualifier,
      figure: words.figure,
      unit: words.unit,
      facts: [...words.formula, laterWords(i18n, isLater, address)].filter(Boolean),
      rowsTitle: rows.length > 0 ? t('derived.counted') : '',
      rows,
      none: '',
    },
    publishers,
  }
}

/** A post or an event: what the sources say of it, the latest first. */
function subjectSheet(
  i18n: I18n,
  { index, detail, address }: SceneModel,
  { kind, id }: Selection,
): TitledSheet | null {
  const { t, text, format } = i18n
  const nothing = { qualifier: '', figure: '', unit: '', rowsTitle: '', rows: [], none: '' }
  if (kind === 'event') {
    const event = detail?.events.get(id)
    if (!event) return null
    const facts = [format.period(event.time), text(event.summary)]
    const { publishers, ...stands } = cited(i18n, citationsThen(event.evidence, detail, address))
    return { title: text(event.title), sheet: { ...nothing, ...stands, facts }, publishers }
  }
  const mission = missionOn(detail, id, address)
  const known = missionFacts(index, detail, id, address)
  if (!mission || !known) return null
  const rows = mission.statements.toReversed().map((statement, i) => ({
    id: `${id} ${i}`,
    figure: '',
    main: text(statement.statement),
    meta: [format.period(statement.asOf), t(`missionCard.says.${statement.says}`)].join(' · '),
  }))
  const citations = mission.statements.flatMap(({ evidence }) => citationsOf(evidence, detail))
  const { publishers, ...stands } = cited(i18n, citations)
  return {
    title: text(mission.name),
    sheet: {
      ...nothing,
      ...stands,
      facts: [
        known.state
          ? t(`state.${known.state}`)
          : t('missionCard.unknownThen', { day: format.day(address.known ?? known.asOf) }),
        ...mission.notes.slice(0, 2).map(text),
      ],
      rowsTitle: t('missionCard.statements'),
      rows,
    },
    publishers,
  }
}

/** What stands behind a selection, in words large enough for a room; null when the record has nothing of it. */
export function evidenceSheet(i18n: I18n, scene: SceneModel, selection: Selection): TitledSheet | null {
  const model = evidenceOf(scene.index, scene.detail, selection, scene.address)
  if (model.kind === 'claim') return claimSheet(i18n, scene, model)
  if (model.kind === 'derived') return derivedSheet(i18n, scene, model)
  return subjectSheet(i18n, scene, selection)
}

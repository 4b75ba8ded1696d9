import { type Briefing, type BriefingScene, SHIPPED } from '#domain/briefing.ts'
import type { CoreEvent, DetailRecord } from '#domain/coreRecord.ts'
import { type Address, DEFAULT_ADDRESS } from '#domain/filters.ts'
import { yearsIn } from '#domain/years.ts'
import type { I18n } from '#i18n/I18nProvider.tsx'
import { documentDates } from '#selectors/documents/documentDates.ts'
import { type DocumentSection, documentSection } from '#selectors/documents/documentSection.ts'
import type { DocumentPart } from '#selectors/documents/parts.ts'
import { sectionEvidence } from '#selectors/documents/sectionEvidence.ts'
import { type SourceNumbers, sourceNumbers } from '#selectors/documents/sourceNumbers.ts'
import type { RecordIndex } from '#selectors/recordIndex.ts'
import { toQuery } from '#state/query.ts'
import type { PaperSource, PaperStamp } from '#ui/paper/paperTypes.ts'
import { pictureName, type SceneModel, sceneModel, subWords } from '../documentWords.ts'
import { fileName, slug } from './words/fileName.ts'
import { sourceText } from './words/sourceText.ts'
import { filtersInForce, stampWords } from './words/stampWords.ts'

/** What a reader asks for: parts of the view, or a briefing scene by scene. */
export type DocumentScope =
  | { kind: 'view'; address: Address; parts: readonly DocumentPart[] }
  | { kind: 'briefing'; briefing: Briefing }

/**
 * The same scope for a document in another language: the record's own scenes with their texts in it. What an author
 * wrote is in no other language than the author's, and is left out there.
 */
export function scopeIn({ i18n, detail }: Loaded, scope: DocumentScope): DocumentScope {
  if (scope.kind === 'view') return scope
  const textIn = (text: BriefingScene['notes']) => (text[i18n.locale] === undefined ? EMPTY_TEXT : text)
  const scenes = scope.briefing.scenes.map((scene) => {
    const own = scene.isWritten ? undefined : detail.scenes.find(({ id }) => id === scene.id)
    const { headline, notes } = own ?? scene
    return { ...scene, headline: textIn(headline), notes: textIn(notes) }
  })
  return { ...scope, briefing: { ...scope.briefing, scenes } }
}

/** `data` has every row and every source; `paper` names what fits a page, and sources of that alone. */
export type DocumentForm = 'data' | 'paper'

/** One part of a document with all that it says and shows. */
export interface DocumentSheet {
  /** Part of a file name: the part, or the number of the scene and the part. */
  id: string
  /** What the part is, in a word. */
  name: string
  scene: SceneModel
  section: DocumentSection
  /** Of the events, those that a page of paper names; by time. */
  dates: readonly CoreEvent[]
  /** The filters in force, in words. */
  filters: string
  /** Notes of the scene; null for a part of the view. */
  notes: string | null
}

/** A whole document before it takes a format. */
export interface DocumentPlan {
  kind: DocumentScope['kind']
  i18n: I18n
  index: RecordIndex
  detail: DetailRecord
  address: Address
  sheets: readonly DocumentSheet[]
  sources: SourceNumbers
  sourceList: readonly PaperSource[]
  stamp: PaperStamp
  /** Of the whole document, without an ending. */
  fileName: string
  fileNameOf: (sheet: DocumentSheet) => string
}

/** Events that a page of paper names; the data formats have all. */
const MOST_DATES = 16
const EMPTY_TEXT = { en: '' }

function partScene(address: Address, part: DocumentPart): BriefingScene {
  const view = part === 'thenNow' ? 'figures' : part
  const query = toQuery({ ...address, view, scene: null, embed: false })
  return { id: part, query, headline: EMPTY_TEXT, notes: EMPTY_TEXT, minutes: 0 }
}

/** What a document is made from. */
export interface Loaded {
  i18n: I18n
  index: RecordIndex
  detail: DetailRecord
}

function sheetOf(
  { i18n, index, detail }: Loaded,
  scene: BriefingScene,
  part: DocumentPart | null,
): DocumentSheet {
  const model = sceneModel(i18n, index, detail, scene)
  const shown = part ?? model.picture
  // figures of a past day stand for themselves here; beside them stands what was known then and now
  const own =
    shown === model.picture
      ? model
      : {
          ...model,
          picture: shown,
          finding: null,
          headline: pictureName(i18n, shown),
          sub: subWords(i18n, index, model.address, shown),
        }
  const section = documentSection(index, detail, shown, model.address)
  // the room draws differences as bars; paper sets them side by side
  const sub = shown === 'differences' ? i18n.t('document.differences.sub') : own.sub
  return {
    id: shown,
    name: pictureName(i18n, shown),
    scene: { ...own, sub },
    section,
    dates: documentDates(index, section.events, MOST_DATES),
    filters: filtersInForce(i18n, index.record, model.address),
    notes: part ? null : i18n.text(scene.notes),
  }
}

/** What of a part a page of paper states in words. */
function paperSection({ section, dates }: DocumentSheet): DocumentSection {
  const latest = section.differences.filter(({ isLatest }) => isLatest)
  const accounts = latest.flatMap((row) => row.accounts.map(({ claim }) => claim))
  const claims = section.part === 'differences' ? accounts : section.claims
  return { ...section, events: dates, differences: latest, claims, remarks: [] }
}

/** The filters that all scenes share; where they differ, each names its own, and the whole says how many there are. */
function sceneFilters({ tn, format }: I18n, sheets: readonly DocumentSheet[]): string {
  const [one, ...others] = new Set(sheets.map(({ filters }) => filters))
  return one !== undefined && others.length === 0
    ? one
    : tn('export.scenes', sheets.length, { count: format.integer(sheets.length) })
}

/** Everything that a document of this scope holds, in words and numbers; `day` is the day on which it is made. */
export function documentPlan(
  record: Loaded,
  scope: DocumentScope,
  form: DocumentForm,
  day: string,
): DocumentPlan {
  const { i18n, index, detail } = record
  const { t } = i18n
  const isView = scope.kind === 'view'
  const address = isView ? scope.address : DEFAULT_ADDRESS
  const sheets = isView
    ? scope.parts.map((part) => sheetOf(record, partScene(address, part), part))
    : scope.briefing.scenes.map((scene, i) => {
        const sheet = sheetOf(record, scene, null)
        return { ...sheet, id: `${String(i + 1).padStart(2, '0')}-${sheet.id}` }
      })
  const sources = sourceNumbers(
    sheets.flatMap((sheet) => [
      ...sectionEvidence(form === 'paper' ? paperSection(sheet) : sheet.section, detail),
    ]),
    detail.sources,
  )
  const bounds = yearsIn(index.record.dataset.timeDomain)
  const [only, ...others] = sheets
  const name = isView ? null : scope.briefing.name
  const title = name ?? (only && others.length === 0 ? only.scene.headline : t('document.title'))
  const what = isView
    ? only && others.length === 0
      ? only.id
      : 'view'
    : scope.briefing.id === SHIPPED
      ? 'briefing'
      : `briefing-${slug(scope.briefing.name) ?? 'own'}`
  return {
    kind: scope.kind,
    ...record,
    address,
    sheets,
    sources,
    sourceList: sources.list.map((source) => sourceText(i18n, source)),
    stamp: stampWords(i18n, index.record, {
      title,
      address,
      day,
      filters: isView ? null : sceneFilters(i18n, sheets),
    }),
    fileName: isView ? fileName(what, address, bounds) : `kopru-${what}`,
    fileNameOf: (sheet) => fileName(sheet.id, sheet.scene.address, bounds),
  }
}

import type { I18n } from '#i18n/I18nProvider.tsx'
import { isRemark } from '#selectors/headlineTime.ts'
import type { Reading } from '#selectors/knownThenNow.ts'
import type { RecordIndex } from '#selectors/recordIndex.ts'
import type { PaperTable } from '#ui/paper/paperTypes.ts'
import { claimantName, claimFigure, figureWords } from '../../documentWords.ts'
import { laneTable } from '../../laneTable.ts'
import { openedWords } from '../../openedWords.ts'
import type { DocumentPlan, DocumentSheet } from '../documentPlan.ts'
import { type ExactContext, exactClaims, exactEvents, exactPosts } from './exactRows.ts'
import { figuresTable } from './figuresTable.ts'

interface Shown {
  columns: readonly string[]
  rows: readonly (readonly string[])[]
}

/** The unit in which a lane counts. */
export const laneUnit = (index: RecordIndex, { section: { part, indicator } }: DocumentSheet) =>
  part === 'tourism'
    ? 'persons'
    : part === 'more'
      ? (index.indicators.get(indicator ?? '')?.unit ?? 'items')
      : 'USD'

function postsShown(i18n: I18n, index: RecordIndex, { section }: DocumentSheet): Shown {
  const { t, text } = i18n
  return {
    columns: [
      t('missions.column.post'),
      t('missions.column.town'),
      t('missions.column.state'),
      t('missions.column.opened'),
    ],
    rows: section.posts.map(({ mission, state, opened }) => {
      const place = mission.seat ? index.places.get(mission.seat) : undefined
      return [
        t(`post.${mission.kind}`),
        place ? text(place.names) : t('missions.noPlace'),
        t(`state.${state}`),
        openedWords(i18n, opened),
      ]
    }),
  }
}

function eventsShown({ t, text, format }: I18n, index: RecordIndex, { section }: DocumentSheet): Shown {
  return {
    columns: [t('table.date'), t('table.event'), t('table.category'), t('table.town')],
    rows: section.events.map((event) => {
      const place = event.place ? index.places.get(event.place) : undefined
      const kind = t(`kind.${event.kind}`)
      return [
        format.period(event.time),
        text(event.title),
        event.status === 'planned' ? t('timeline.planned', { what: kind }) : kind,
        place ? text(place.names) : '',
      ]
    }),
  }
}

/** One row for each account, in the order of the card. */
function differencesShown(i18n: I18n, index: RecordIndex, { section }: DocumentSheet): Shown {
  const { t, text, format } = i18n
  const accounts = section.differences.flatMap(({ indicator, time, accounts: all }) =>
    all.map(({ claim }) => [
      text(indicator.name),
      format.period(time),
      claimantName(i18n, index, claim),
      claimFigure(i18n, index, claim),
    ]),
  )
  const remarks = section.remarks.map(({ title }) => [text(title), '', '', ''])
  return {
    columns: [t('table.figure'), t('table.period'), t('table.who'), t('table.amount')],
    rows: [...accounts, ...remarks],
  }
}

/** A reading with its period, where it has one. */
export function readingWords(i18n: I18n, index: RecordIndex, reading: Reading | null): string {
  if (!reading) return i18n.t('thenNow.nothing')
  if (reading.kind === 'count') return i18n.format.integer(reading.value)
  const { claim } = reading
  const figure = claimFigure(i18n, index, claim)
  return claim.time && !isRemark(index, claim) ? `${figure}, ${i18n.format.period(claim.time)}` : figure
}

/** What a row of "known then, known now" reads. */
export function thenNowName({ t, text }: I18n, row: DocumentSheet['section']['thenNow'][number]): string {
  const { kind, name, area } = row
  const title =
    kind === 'goal' || kind === 'posts' || kind === 'events'
      ? t(`thenNow.${kind}`)
      : name
        ? text(name)
        : row.id
  const aside = [
    ...(area ? [t(`voice.${area}`)] : []),
    ...(kind === 'goal' ? [t('thenNow.goalNote')] : kind === 'revised' ? [t('thenNow.same')] : []),
  ]
  return [title, ...aside].join(', ')
}

function thenNowShown(i18n: I18n, index: RecordIndex, { section }: DocumentSheet): Shown {
  const { t } = i18n
  return {
    columns: [t('table.figure'), t('table.then'), t('table.now')],
    rows: section.thenNow.map((row) => [
      thenNowName(i18n, row),
      readingWords(i18n, index, row.past),
      readingWords(i18n, index, row.present),
    ]),
  }
}

/** What the page shows of a part as a table: same rows, same order, same rounding. */
export function shownTable(i18n: I18n, index: RecordIndex, sheet: DocumentSheet): Shown {
  const { section, scene } = sheet
  switch (section.part) {
    case 'figures':
      return figuresTable(i18n, index, section.figures, scene.address)
    case 'trade':
    case 'investment':
    case 'tourism':
    case 'more': {
      if (!section.lane) return { columns: [], rows: [] }
      const table = laneTable(section.lane, index, figureWords(index, i18n), i18n.t, laneUnit(index, sheet))
      return { columns: table.columns, rows: table.rows.map(({ cells }) => cells) }
    }
    case 'missions':
      return postsShown(i18n, index, sheet)
    case 'timeline':
      return eventsShown(i18n, index, sheet)
    case 'differences':
      return differencesShown(i18n, index, sheet)
    case 'thenNow':
      return thenNowShown(i18n, index, sheet)
  }
}

/** The table of a part, and its statements with every digit and source. */
export function sectionTable(plan: DocumentPlan, sheet: DocumentSheet): PaperTable {
  const { i18n, index } = plan
  const { section } = sheet
  const context: ExactContext = { ...plan, on: section.on }
  const exact =
    section.part === 'missions'
      ? exactPosts(context, section.posts)
      : section.part === 'timeline'
        ? exactEvents(context, section.events)
        : exactClaims(context, section.claims)
  return {
    id: sheet.id,
    title: sheet.name,
    ...shownTable(i18n, index, sheet),
    exact: { title: i18n.t('document.sheetExact', { name: sheet.name }), ...exact },
  }
}

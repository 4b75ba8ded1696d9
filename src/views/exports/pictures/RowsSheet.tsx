import type { Reading } from '#selectors/knownThenNow.ts'
import { isRemark } from '#selectors/headlineTime.ts'
import { voiceOf } from '#selectors/recordIndex.ts'
import { whoseOf } from '#selectors/marks.ts'
import type { Account } from '#selectors/differences.ts'
import { type PaperItem, type PaperRow, RowsDrawing, rowsHeight } from '#ui/paper/RowsDrawing.tsx'
import { claimantName, claimFigure } from '../../documentWords.ts'
import type { DocumentPlan, DocumentSheet } from '../documentPlan.ts'
import { thenNowName } from '../tables/sectionTable.ts'
import type { PictureProps } from './pictureProps.ts'

const MOST_ROWS = 12
const MOST_ACCOUNTS = 3

function accountItem({ i18n, index }: DocumentPlan, { claim, voice, whose }: Account): PaperItem {
  return {
    text: claimFigure(i18n, index, claim),
    by: claimantName(i18n, index, claim),
    glyph: { voice, precision: claim.precision, whose },
  }
}

function readingItem({ i18n, index }: DocumentPlan, reading: Reading | null): PaperItem {
  const { t, format } = i18n
  if (!reading) return { text: t('thenNow.nothing'), by: '', glyph: null }
  if (reading.kind === 'count') return { text: format.integer(reading.value), by: '', glyph: null }
  const { claim } = reading
  return {
    text: claimFigure(i18n, index, claim),
    by: claim.time && !isRemark(index, claim) ? format.period(claim.time) : '',
    glyph: {
      voice: voiceOf(index, claim),
      precision: claim.precision,
      whose: whoseOf(index, claim.indicator),
    },
  }
}

export interface PaperRows {
  heads: readonly string[]
  rows: readonly PaperRow[]
  share: number
  /** Rows that there are; the drawing may have fewer. */
  all: number
}

/** Both accounts side by side, the latest difference of each measure, widest first; or what was known then and now. */
export function paperRows(plan: DocumentPlan, { section }: DocumentSheet, most = MOST_ROWS): PaperRows {
  const { i18n } = plan
  const { t, text, format } = i18n
  if (section.part === 'thenNow') {
    const rows = section.thenNow.slice(0, most).map((row) => ({
      id: row.id,
      name: thenNowName(i18n, row),
      about: '',
      cells: [[readingItem(plan, row.past)], [readingItem(plan, row.present)]],
    }))
    return { heads: [t('table.then'), t('table.now')], rows, share: 0.4, all: section.thenNow.length }
  }
  const latest = section.differences.filter(({ isLatest }) => isLatest)
  const rows = latest.slice(0, most).map(({ id, indicator, time, accounts }) => {
    const of = (voices: readonly string[]) =>
      accounts
        .filter(({ voice }) => voices.includes(voice))
        .slice(0, MOST_ACCOUNTS)
        .map((account) => accountItem(plan, account))
    return {
      id,
      name: text(indicator.name),
      about: format.period(time),
      cells: [of(['KAZ']), of(['TUR']), of(['joint', 'other'])],
    }
  })
  return {
    heads: [t('voice.KAZ'), t('voice.TUR'), t('document.otherVoices')],
    rows,
    share: 0.28,
    all: section.differences.length,
  }
}

export const rowsSheetHeight = (props: Pick<PictureProps, 'plan' | 'sheet' | 'k'>): number =>
  rowsHeight(paperRows(props.plan, props.sheet).rows, props.k)

export function RowsSheet({ plan, sheet, width, k }: PictureProps) {
  const { heads, rows, share } = paperRows(plan, sheet)
  return <RowsDrawing heads={heads} rows={rows} width={width} k={k} share={share} />
}

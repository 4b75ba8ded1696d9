import { shownTable } from '../tables/sectionTable.ts'
import type { DocumentPlan, DocumentSheet } from '../documentPlan.ts'

const MOST = 12

/** A picture in words, for those who cannot see it: what it shows, then the first rows of its table. */
export function describe({ i18n, index }: DocumentPlan, sheet: DocumentSheet): string {
  const { rows } = shownTable(i18n, index, sheet)
  const shown =
    sheet.section.part === 'timeline' ? sheet.dates.map((event) => dateWords(i18n, event)) : rowWords(rows)
  const list = shown.slice(0, MOST).join('; ')
  return i18n.t('document.alt', { name: sheet.scene.headline, sub: sheet.scene.sub, list })
}

const rowWords = (rows: readonly (readonly string[])[]) => rows.map((row) => row.filter(Boolean).join(', '))

const dateWords = ({ text, format }: DocumentPlan['i18n'], event: DocumentSheet['dates'][number]) =>
  `${format.period(event.time)}: ${text(event.title)}`

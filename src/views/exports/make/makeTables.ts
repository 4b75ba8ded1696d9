import type { Cell, PaperTable } from '#ui/paper/paperTypes.ts'
import { sectionTable } from '../tables/sectionTable.ts'
import type { DocumentPlan, DocumentSheet } from '../documentPlan.ts'

/** What a file of tables says of itself: one line each. The scenes of a briefing each have filters of their own. */
export function aboutRows(plan: DocumentPlan, sheets: readonly DocumentSheet[] = plan.sheets): Cell[][] {
  const { stamp, kind } = plan
  const scenes = sheets.map((sheet) => [`${titleOf(plan, sheet)}: ${sheet.filters}`])
  return [
    [stamp.name],
    [stamp.title],
    ...(kind === 'briefing' ? scenes : [[stamp.filters]]),
    [stamp.record],
    [stamp.madeOn],
    [stamp.licence.words, stamp.licence.url],
    ...(stamp.link ? [[stamp.link]] : []),
  ]
}

export const tablesOf = (plan: DocumentPlan): PaperTable[] =>
  plan.sheets.map((sheet) => ({ ...sectionTable(plan, sheet), title: titleOf(plan, sheet) }))

/** Scenes may show one view several times: their tables are told apart by number. */
const titleOf = ({ kind }: DocumentPlan, { id, name }: DocumentPlan['sheets'][number]) =>
  kind === 'briefing' ? `${id.slice(0, 2)} ${name}` : name

/** Every source of the document with all its locators. */
export function sourceTable({ i18n: { t }, sources }: DocumentPlan) {
  return {
    title: t('document.sources'),
    columns: [
      t('exact.sourceNumber'),
      t('exact.publisher'),
      t('exact.sourceTitle'),
      t('exact.published'),
      t('exact.locator'),
      t('exact.url'),
    ],
    rows: sources.list.map(({ number, source, at }): Cell[] => [
      number,
      source.publisher,
      source.title,
      source.publishedOn,
      at.join('; '),
      source.url,
    ]),
  }
}

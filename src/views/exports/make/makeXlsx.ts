import { xlsxBlob } from '#ui/paper/xlsx.ts'
import { aboutRows, sourceTable, tablesOf } from './makeTables.ts'
import { breathe, type Make } from './making.ts'

/** One workbook: two sheets for each part, the sources, and what it says of itself. */
export const make: Make = async ({ plan, signal, onStep }) => {
  const tables = tablesOf(plan)
  onStep({ kind: 'write' })
  await breathe(signal)
  const about = { title: plan.i18n.t('document.about'), rows: aboutRows(plan) }
  const blob = await xlsxBlob({ tables, sources: sourceTable(plan), about })
  return [{ name: `${plan.fileName}.xlsx`, blob }]
}

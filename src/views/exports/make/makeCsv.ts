import { csvFile } from '#ui/paper/csv.ts'
import type { PaperTable } from '#ui/paper/paperTypes.ts'
import { sectionTable } from '../tables/sectionTable.ts'
import { aboutRows, sourceTable } from './makeTables.ts'
import { bundled, forEachSheet, type Make } from './making.ts'

/** Numbers of the sources that a table names. */
function citedNumbers({ exact }: PaperTable, column: string): ReadonlySet<string> {
  const at = exact.columns.indexOf(column)
  return new Set(exact.rows.flatMap((row) => String(row[at] ?? '').split(' ')))
}

/** A CSV file for each part: as shown, exact, and what it says of itself with its sources. */
export const make: Make = async (making) => {
  const { plan } = making
  const sources = sourceTable(plan)
  const files = await forEachSheet(making, (sheet) => {
    const table = sectionTable(plan, sheet)
    const cited = citedNumbers(table, plan.i18n.t('exact.number'))
    const about = [
      ...aboutRows(plan, [sheet]),
      [],
      [sources.title],
      sources.columns,
      ...sources.rows.filter(([number]) => cited.has(String(number))),
    ]
    const blob = new Blob([csvFile(table, about)], { type: 'text/csv;charset=utf-8' })
    return { name: `${plan.fileNameOf(sheet)}.csv`, blob }
  })
  return bundled(making, files, 'csv')
}

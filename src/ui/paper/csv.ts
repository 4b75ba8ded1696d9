import type { Cell, PaperTable } from './paperTypes.ts'

/** Spreadsheets run what begins so as a formula, also behind a quote sign of the file. */
const FORMULA = /^[=+\-@\t\r]/
const NUMBER = /^[+-]?\d[\d.,\s\u00a0\u202f]*%?$/
const SPECIAL = /[",\r\n;\t]|^\s|\s$/

const END = '\r\n'
/** Without it Excel reads UTF-8 as the code page of the machine, and Қазақстан is lost. */
const BYTE_ORDER_MARK = '\ufeff'

/** Text that a spreadsheet must show and never run: an apostrophe before it. Numbers stay numbers. */
export const harmless = (text: string): string =>
  FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text

function field(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const text = harmless(cell)
  return SPECIAL.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Rows as RFC 4180 has them; no byte order mark. */
export const csvRows = (rows: readonly (readonly Cell[])[]): string =>
  rows.map((row) => row.map(field).join(',') + END).join('')

/**
 * A table as a CSV file: the rows as the page shows them, then the same with every digit and source, then what the file
 * says of itself. Empty lines part the three.
 */
export function csvFile(table: PaperTable, about: readonly (readonly Cell[])[]): string {
  const { columns, rows, exact } = table
  return [
    BYTE_ORDER_MARK,
    csvRows([columns, ...rows]),
    END,
    csvRows([[exact.title], exact.columns, ...exact.rows]),
    END,
    csvRows(about),
  ].join('')
}

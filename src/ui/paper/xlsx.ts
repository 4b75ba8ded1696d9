import writeXlsxFile, { type Cell as SheetCell, type Sheet as AnySheet } from 'write-excel-file/browser'
import type { Cell, PaperTable } from './paperTypes.ts'

type Sheet = AnySheet<Blob>

const FORBIDDEN = /[\\/?*[\]:]/g
const LONGEST_NAME = 31
const WIDEST = 60

/** Names of sheets: at most 31 letters, none of a few signs, no two alike. */
export function sheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    const plain =
      name
        .replace(FORBIDDEN, ' ')
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/^'+|'+$/g, '') || '–'
    let unique = plain.slice(0, LONGEST_NAME)
    for (let i = 2; taken.has(unique); i++)
      unique = `${plain.slice(0, LONGEST_NAME - 1 - String(i).length)} ${i}`
    taken.add(unique)
    return unique
  })
}

const widthOf = (rows: readonly (readonly Cell[])[], column: number): number =>
  Math.min(WIDEST, Math.max(8, ...rows.map((row) => String(row[column] ?? '').length + 2)))

const cellOf = (value: Cell): SheetCell =>
  value === null
    ? null
    : typeof value === 'number'
      ? { type: Number, value, format: Number.isInteger(value) ? '#,##0' : '#,##0.######' }
      : { type: String, value }

function sheetOf(name: string, head: readonly string[], rows: readonly (readonly Cell[])[]): Sheet {
  const all = head.length > 0 ? [head, ...rows] : rows
  const width = Math.max(0, ...all.map((row) => row.length))
  return {
    sheet: name,
    data: [
      ...(head.length > 0
        ? [head.map((value): SheetCell => ({ type: String, value, fontWeight: 'bold' }))]
        : []),
      ...rows.map((row) => row.map(cellOf)),
    ],
    columns: Array.from({ length: width }, (_, i) => ({ width: widthOf(all, i) })),
    ...(head.length > 0 && { stickyRowsCount: 1 }),
  }
}

export interface Workbook {
  tables: readonly PaperTable[]
  sources: { title: string; columns: readonly string[]; rows: readonly (readonly Cell[])[] }
  about: { title: string; rows: readonly (readonly Cell[])[] }
}

/** A workbook: each table as the page shows it and with exact values, the sources, and what it says of itself. */
export async function xlsxBlob({ tables, sources, about }: Workbook): Promise<Blob> {
  const parts = [
    ...tables.flatMap(({ title, columns, rows, exact }) => [
      { title, columns, rows },
      { title: exact.title, columns: exact.columns, rows: exact.rows },
    ]),
    sources,
    { title: about.title, columns: [], rows: about.rows },
  ]
  const names = sheetNames(parts.map(({ title }) => title))
  const sheets = parts.map(({ columns, rows }, i) => sheetOf(names[i]!, columns, rows))
  return writeXlsxFile(sheets).toBlob()
}

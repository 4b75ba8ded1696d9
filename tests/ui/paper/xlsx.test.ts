import readXlsxFile from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import type { Cell } from '#ui/paper/paperTypes.ts'
import { sheetNames, xlsxBlob } from '#ui/paper/xlsx.ts'

const aWorkbook = (rows: readonly (readonly Cell[])[] = [['a', 5_409_460_000, null, '=1+1']]) => ({
  tables: [
    {
      id: 'trade',
      title: 'Сауда: Қазақстан/Türkiye',
      columns: ['Кезең', 'Мәні'],
      rows: [['2024', '5,41']],
      exact: { title: 'Exact', columns: ['id', 'value', 'period', 'text'], rows },
    },
  ],
  sources: { title: 'Sources', columns: ['number', 'publisher'], rows: [[1, 'İşbank']] },
  about: { title: 'About', rows: [['Köprü · Көпір'], ['Record 2026.1']] },
})

const read = async (blob: Blob) => readXlsxFile(Buffer.from(await blob.arrayBuffer()))

it('holds the table as shown, the exact values as numbers, the sources and about itself', async () => {
  expect(await read(await xlsxBlob(aWorkbook()))).toEqual([
    {
      sheet: 'Сауда Қазақстан Türkiye',
      data: [
        ['Кезең', 'Мәні'],
        ['2024', '5,41'],
      ],
    },
    {
      sheet: 'Exact',
      data: [
        ['id', 'value', 'period', 'text'],
        // text that begins with a sign of equality stays text, and is no formula
        ['a', 5_409_460_000, null, '=1+1'],
      ],
    },
    {
      sheet: 'Sources',
      data: [
        ['number', 'publisher'],
        [1, 'İşbank'],
      ],
    },
    { sheet: 'About', data: [['Köprü · Көпір'], ['Record 2026.1']] },
  ])
})

it('packs sheets of any size', async () => {
  const rows = Array.from({ length: 4000 }, (_, i) => [`claim/${i}`, i, null, `Қазақстан ${i * 7919}`])
  const sheets = await read(await xlsxBlob(aWorkbook(rows)))
  expect(sheets[1]?.data).toHaveLength(4001)
  expect(sheets[1]?.data.at(-1)).toEqual(rows.at(-1))
})

describe(sheetNames, () => {
  it('keeps names short, free of forbidden signs, and apart', () => {
    const long = 'Goods trade of Kazakhstan and Türkiye'
    const names = sheetNames([long, long, 'a/b?', "'quoted'", '', long])
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) {
      expect(name.length).toBeGreaterThan(0)
      expect(name.length).toBeLessThanOrEqual(31)
      expect(name).not.toMatch(/[\\/?*[\]:]|^'|'$/)
    }
  })
})

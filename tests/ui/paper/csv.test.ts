import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { csvFile, csvRows, harmless } from '#ui/paper/csv.ts'

const read = (text: string) => Papa.parse<string[]>(text, { skipEmptyLines: false }).data

describe(csvRows, () => {
  it('gives every cell back to another reader', () => {
    const rows = [
      ['Қазақстан, Türkiye', 'a "quoted" word', 'two\nlines', ' edges ', ''],
      ['5,41', 'a;b', 'İzmir', 'ү', 'x'],
    ]
    expect(read(csvRows(rows)).slice(0, 2)).toEqual(rows)
  })

  it('writes numbers with every digit and nothing for what is not known', () => {
    expect(csvRows([[5_409_460_000, 0.125, 0, null]])).toBe('5409460000,0.125,0,\r\n')
  })
})

describe(harmless, () => {
  it.each(['=1+1', '+cmd', '-2+3', '@SUM(A1)', '\t=1'])('disarms the formula %j', (text) => {
    expect(harmless(text)).toBe(`'${text}`)
  })

  it.each(['-5', '+3.2', '-12,5 %'.replace(' ', ''), 'a=b', '–'])('leaves %j as it is', (text) => {
    expect(harmless(text)).toBe(text)
  })
})

it('begins with the mark by which Excel knows UTF-8, then the table as shown, the exact one, and about itself', () => {
  const file = csvFile(
    {
      id: 'trade',
      title: 'Trade',
      columns: ['Year', 'Value'],
      rows: [['2024', '5.41']],
      exact: { title: 'Exact', columns: ['id', 'value'], rows: [['a', 5_409_460_000]] },
    },
    [['Köprü · Көпір'], ['Record 2026.1']],
  )
  expect(file.startsWith('\ufeffYear,Value\r\n')).toBe(true)
  expect(read(file.slice(1))).toEqual([
    ['Year', 'Value'],
    ['2024', '5.41'],
    [''],
    ['Exact'],
    ['id', 'value'],
    ['a', '5409460000'],
    [''],
    ['Köprü · Көпір'],
    ['Record 2026.1'],
    [''],
  ])
})

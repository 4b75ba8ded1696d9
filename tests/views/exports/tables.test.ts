import { unzipSync } from 'fflate'
import Papa from 'papaparse'
import readXlsxFile from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { kk, tr } from '../../i18n/wholeLanguages.ts'
import { shownTable } from '#views/exports/tables/sectionTable.ts'
import { DAY, index, made, record } from './planOf.ts'

const bytes = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer())
const textOf = (content: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(content)

/** The blocks of a CSV file, which empty lines part: as shown, exact, about, sources. */
function blocksOf(text: string): string[][][] {
  const blocks: string[][][] = [[]]
  for (const row of Papa.parse<string[]>(text.replace('\ufeff', '')).data) {
    if (row.length === 1 && row[0] === '') blocks.push([])
    else blocks.at(-1)!.push(row)
  }
  return blocks.filter((block) => block.length > 0)
}

const claims = new Map(record.claims.map((claim) => [claim.id, claim]))

describe('CSV', () => {
  it('has the rows of the page, in its order and rounding, for every part', async () => {
    const { plan, file } = await made('csv', { language: kk })
    const files = unzipSync(await bytes(file.blob))
    expect(Object.keys(files)).toEqual(plan.sheets.map((sheet) => `${plan.fileNameOf(sheet)}.csv`))
    for (const sheet of plan.sheets) {
      const text = textOf(files[`${plan.fileNameOf(sheet)}.csv`]!)
      expect(text.startsWith('\ufeff')).toBe(true)
      const { columns, rows } = shownTable(plan.i18n, index, sheet)
      expect(rows.length).toBeGreaterThan(2)
      expect(blocksOf(text)[0]).toEqual([columns, ...rows].map((row) => [...row]))
    }
  })

  it('has every digit of the record, with the numbers of its sources', async () => {
    const { file } = await made('csv', { query: '?view=trade' })
    const [shown, exact, about, sources] = blocksOf(await file.blob.text())
    const [, head, ...rows] = exact!
    const column = (name: string) => head!.indexOf(name)
    expect(rows).toHaveLength(shown!.length - 1)
    const numbers = new Set(sources!.slice(2).map(([number]) => number))
    for (const row of rows) {
      const claim = claims.get(row[0]!)!
      expect(row[column('value')]).toBe(String(claim.value))
      expect(row[column('period')]).toBe(claim.time ?? '')
      expect(row[column('claimant')]).toBe(claim.claimant)
      const cited = row[column('source numbers')]!.split(' ')
      expect(cited.length).toBe(new Set(claim.evidence.map(({ source }) => source)).size)
      for (const number of cited) expect(numbers.has(number)).toBe(true)
    }
    const words = about!.flat().join('\n')
    expect(words).toContain('Both capitals · 1991–2026 · as known today')
    expect(words).toContain(`Record ${record.dataset.version}`)
    expect(words).toContain('Made on 22 Nov 2026')
  })

  it('says the filters of each scene of a briefing', async () => {
    const { plan, file } = await made('csv', { isBriefing: true })
    const files = unzipSync(await bytes(file.blob))
    const filters = new Set<string>()
    for (const sheet of plan.sheets) {
      const [, , about] = blocksOf(textOf(files[`${plan.fileNameOf(sheet)}.csv`]!))
      expect(about!.flat().join('\n')).toContain(sheet.filters)
      filters.add(sheet.filters)
    }
    expect(filters.size).toBeGreaterThan(1)
  })

  it('holds what the filters leave and no more', async () => {
    const { file } = await made('csv', { query: '?view=trade&time=2015..2020&reporter=KAZ' })
    const [, exact, about] = blocksOf(await file.blob.text())
    const [, head, ...rows] = exact!
    expect(rows.length).toBeGreaterThan(5)
    for (const row of rows) {
      const year = Number(row[head!.indexOf('period')]!.slice(0, 4))
      expect(year).toBeGreaterThanOrEqual(2015)
      expect(year).toBeLessThanOrEqual(2020)
      expect(row[head!.indexOf('perspective')]).not.toBe('TUR')
    }
    expect(about!.flat().join('\n')).toContain('2015–2020')
  })
})

it('XLSX has two sheets for each part, the sources, and about itself', async () => {
  const { plan, file } = await made('xlsx', { language: tr })
  const sheets = await readXlsxFile(Buffer.from(await bytes(file.blob)))
  expect(sheets).toHaveLength(2 * plan.sheets.length + 2)
  for (const [i, sheet] of plan.sheets.entries()) {
    const { columns, rows } = shownTable(plan.i18n, index, sheet)
    const read = sheets[2 * i]!.data.map((row) => row.map((cell) => cell ?? ''))
    expect(read).toEqual([columns, ...rows].map((row) => [...row]))
    for (const [id, ...cells] of sheets[2 * i + 1]!.data.slice(1)) {
      const value = claims.get(String(id))?.value
      if (value !== undefined) expect(cells).toContain(value)
    }
  }
  const [sources, about] = sheets.slice(-2)
  expect(sources!.data).toHaveLength(plan.sources.list.length + 1)
  const words = about!.data.flat().join('\n')
  for (const stamp of [plan.stamp.filters, plan.stamp.record, plan.stamp.madeOn])
    expect(words).toContain(stamp)
  expect(words).toContain('Türkiye')
})

it('JSON has the facts with all their evidence, and every source that they name', async () => {
  const { file } = await made('json', { query: '?time=2015..2020' })
  const json = JSON.parse(await file.blob.text()) as {
    about: { filters: string; day: string; record: { version: string } }
    parts: {
      part: string
      filters: string
      claims: { id: string; value: number; evidence: { source: string }[] }[]
    }[]
    sources: { id: string }[]
  }
  expect(json.about.record.version).toBe(record.dataset.version)
  expect(json.about.day).toBe(DAY)
  const trade = json.parts.find(({ part }) => part === 'trade')!
  expect(trade.filters).toContain('2015–2020')
  expect(trade.claims.length).toBeGreaterThan(5)
  const listed = new Set(json.sources.map(({ id }) => id))
  for (const { id, value, evidence } of trade.claims) {
    expect(value).toBe(claims.get(id)!.value)
    for (const { source } of evidence) expect(listed.has(source)).toBe(true)
  }
})

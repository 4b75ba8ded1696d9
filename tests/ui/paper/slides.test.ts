import { unzipSync, strFromU8 } from 'fflate'
import { expect, it } from 'vitest'
import { slidesBlob } from '#ui/paper/slides.ts'
import type { Slide, SlideChart } from '#ui/paper/slideTypes.ts'
import { officeFile, textsOf } from './officeFile.ts'
import { aPalette, aStamp, SOURCES } from './paperFixtures.ts'

const aSlide = (overrides: Partial<Slide> = {}): Slide => ({
  title: 'Сауда: Astana ile Ankara ayrı söylüyor',
  sub: 'млрд $',
  source: 'Дереккөз: Ticaret Bakanlığı',
  filters: 'Екі астана · 2015–2020',
  notes: 'Айтылатын сөз & "ğüşiöç"',
  body: { kind: 'table', table: { columns: ['', 'Астана'], rows: [['Тауар', '5,41']], shares: [0.5, 0.5] } },
  ...overrides,
})

const YEARS: SlideChart = {
  kind: 'years',
  years: ['2022', '2023', '2024'],
  columns: [
    { name: 'Қазақстаннан', tone: 'KAZ', values: [4.7, null, 3.9] },
    { name: 'Түркиядан', tone: 'TUR', values: [1.6, 2.2, 1.51] },
  ],
  points: [{ name: 'Ankara', tone: 'ink', symbol: 'diamond', values: [null, 8.95, null] }],
  axis: 'млрд $',
  format: '0.##',
}

const POINTS: SlideChart = {
  kind: 'points',
  from: 2005,
  to: 2027,
  series: [
    { name: 'Астана', tone: 'TUR', symbol: 'circle', values: [[2010.5, 1.1]] },
    { name: 'Ағын', tone: 'KAZ-soft', symbol: 'triangle', values: [[2020.25, 5]] },
  ],
  axis: 'млрд $',
  format: '0.##',
}

const deck = (slides: Slide[]) => slidesBlob({ stamp: aStamp(), slides, sources: SOURCES }, aPalette)

it('has a cover, a slide for each part and the sources, each with filters, record and day', async () => {
  const { names, xml } = await officeFile(await deck([aSlide(), aSlide({ title: 'Екінші' })]))
  expect(names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(4)
  const words = (number: number) => textsOf(xml(`ppt/slides/slide${number}.xml`), 'a:t').join('\n')
  for (const text of ['Қазақстан мен Türkiye: İki ülke', 'Екі астана · 1991–2026', 'Record 2026.1'])
    expect(words(1)).toContain(text)
  for (const text of ['Сауда: Astana ile Ankara ayrı söylüyor', 'Дереккөз: Ticaret Bakanlığı', '5,41'])
    expect(words(2)).toContain(text)
  expect(words(2)).toContain('Екі астана · 2015–2020 · Record 2026.1 · Made on 22 Nov 2026')
  expect(words(3)).toContain('Екінші')
  for (const text of ['Дереккөздер', 'Ulusal istatistik, ağ', 'Ұлттық бюро']) expect(words(4)).toContain(text)
})

it('keeps what is to be said in the notes', async () => {
  const { xml } = await officeFile(await deck([aSlide()]))
  expect(textsOf(xml('ppt/notesSlides/notesSlide2.xml'), 'a:t').join('\n')).toContain(
    'Айтылатын сөз & "ğüşiöç"',
  )
})

/** A deck and its only chart; the library numbers charts through all the decks that it makes. */
async function withChart(blob: Blob) {
  const { names, xml } = await officeFile(blob)
  const charts = names.filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name))
  expect(charts).toHaveLength(1)
  return { xml, chart: xml(charts[0]!) }
}

/** Values of a chart by the name of the series; an empty place is left out. */
function seriesOf(chart: Document, value: 'c:val' | 'c:yVal') {
  return [...chart.getElementsByTagName('c:ser')].map((series) => {
    const [name = ''] = textsOf(series.getElementsByTagName('c:tx')[0]!, 'c:v')
    const points = [...series.getElementsByTagName(value)[0]!.getElementsByTagName('c:pt')]
    return [name, points.map((point) => [Number(point.getAttribute('idx')), Number(point.textContent)])]
  })
}

it('draws a lane of years as a native chart that keeps its gaps', async () => {
  const body = { kind: 'chart' as const, chart: YEARS, alt: 'Сауданың суреті' }
  const { xml, chart } = await withChart(await deck([aSlide({ body })]))
  expect(seriesOf(chart, 'c:val')).toEqual([
    [
      'Қазақстаннан',
      [
        [0, 4.7],
        [2, 3.9],
      ],
    ],
    [
      'Түркиядан',
      [
        [0, 1.6],
        [1, 2.2],
        [2, 1.51],
      ],
    ],
    ['Ankara', [[1, 8.95]]],
  ])
  expect(chart.getElementsByTagName('c:symbol')[0]?.getAttribute('val')).toBe('diamond')
  expect(strFromXml(xml('ppt/slides/slide2.xml'))).toContain('Сауданың суреті')
})

it('has the numbers of a chart in a workbook, where they can be edited', async () => {
  const { files } = await officeFile(await deck([aSlide({ body: { kind: 'chart', chart: YEARS, alt: '' } })]))
  const workbook = Object.entries(files).find(([name]) => name.endsWith('.xlsx'))
  const sheet = strFromU8(unzipSync(workbook![1])['xl/worksheets/sheet1.xml']!)
  expect(sheet).toContain('<v>8.95</v>')
  expect(sheet).not.toContain('<v></v>')
})

it('draws points at their time, each series in the shape of who says so', async () => {
  const body = { kind: 'chart' as const, chart: POINTS, alt: '' }
  const { chart } = await withChart(await deck([aSlide({ body })]))
  expect(seriesOf(chart, 'c:yVal')).toEqual([
    ['Астана', [[0, 1.1]]],
    ['Ағын', [[1, 5]]],
  ])
  const times = textsOf(chart.getElementsByTagName('c:xVal')[0]!, 'c:v').map(Number)
  expect(times).toEqual([2010.5, 2020.25])
  const symbols = [...chart.getElementsByTagName('c:symbol')].map((symbol) => symbol.getAttribute('val'))
  expect(symbols).toEqual(['circle', 'triangle'])
})

const strFromXml = (xml: Document) => new XMLSerializer().serializeToString(xml)

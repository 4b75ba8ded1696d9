import { beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { kk } from '../../i18n/wholeLanguages.ts'
import { officeFile, textsOf } from '../../ui/paper/officeFile.ts'
import { index, made, record } from './planOf.ts'

/** The smallest PNG that is one. */
const PIXEL = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII='),
  (letter) => letter.charCodeAt(0),
)

// jsdom paints nothing; pictures are looked at in the browser
vi.mock('#ui/paper/pngFile.ts', () => ({ pngBlob: () => Promise.resolve(new Blob([PIXEL])) }))
vi.mock('#ui/map/loadBasemap.ts', () => ({ loadBasemap: () => Promise.resolve({}) }))
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })
// the libraries are large, and a busy machine must not make a test wait for them
beforeAll(() => Promise.all([import('#ui/paper/note.ts'), import('#ui/paper/slides.ts')]))
beforeEach(() => {
  vi.stubGlobal('fetch', () => Promise.reject(new Error('nothing is fetched')))
})

const slideWords = (xml: (name: string) => Document, number: number) =>
  textsOf(xml(`ppt/slides/slide${number}.xml`), 'a:t').join('\n')

it('PPTX of a view: a slide for each part, figures of the record in native charts, rivals in the notes', async () => {
  const { plan, file, steps } = await made('pptx', { language: kk, query: '?time=2015..2024' })
  const { names, xml } = await officeFile(file.blob)
  expect(file.name).toBe('kopru-view-2015-2024.pptx')
  for (const [i, sheet] of plan.sheets.entries()) {
    expect(slideWords(xml, i + 2)).toContain(sheet.scene.headline)
    expect(slideWords(xml, i + 2)).toContain(sheet.filters)
    expect(slideWords(xml, i + 2)).toContain(plan.stamp.record)
  }
  const charts = names.filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name))
  expect(charts).toHaveLength(3)
  const values = textsOf(xml(charts[0]!), 'c:v').map(Number)
  for (const id of ['goods-from-kaz/2024/kaz-bns', 'goods-from-tur/2020/kaz-bns']) {
    const value = index.claims.get(id)!.value! / 1e9
    expect(values.some((one) => Math.abs(one - value) < 1e-9)).toBe(true)
  }
  const notes = textsOf(xml('ppt/notesSlides/notesSlide3.xml'), 'a:t').join('\n')
  expect(notes).toContain(plan.i18n.t('document.evidence'))
  expect(notes).toContain(plan.sheets[1]!.filters)
  const parts = steps.filter((step) => step.kind === 'part')
  expect(parts.map(({ part }) => part)).toEqual(plan.sheets.map((_, i) => i + 1))
})

it('PPTX of a briefing: the notes of each scene are under its slide', async () => {
  const { plan, file } = await made('pptx', { isBriefing: true })
  const { xml } = await officeFile(file.blob)
  expect(plan.sheets).toHaveLength(record.scenes.length)
  for (const [i, sheet] of plan.sheets.entries()) {
    const notes = textsOf(xml(`ppt/notesSlides/notesSlide${i + 2}.xml`), 'a:t').join('\n')
    for (const line of sheet.notes!.split('\n').filter(Boolean)) expect(notes).toContain(line)
  }
})

it('DOCX: background, figures with footnotes, dates, posts, sources; boxes for people are empty', async () => {
  const { plan, file } = await made('docx', { language: kk })
  const { t, text } = plan.i18n
  const { xml } = await officeFile(file.blob)
  const body = xml('word/document.xml')
  const headings = [...body.getElementsByTagName('w:p')]
    .filter(
      (paragraph) => paragraph.getElementsByTagName('w:pStyle')[0]?.getAttribute('w:val') === 'Heading1',
    )
    .map(({ textContent }) => textContent)
  expect(headings[0]).toBe(t('note.objective'))
  expect(headings[1]).toBe(t('note.background'))
  expect(headings.slice(-2)).toEqual([t('note.arguments'), t('document.sources')])

  const tables = [...body.getElementsByTagName('w:tbl')]
  const boxes = tables.filter((table) => table.getElementsByTagName('w:tc').length === 1)
  expect(boxes.map(({ textContent }) => textContent)).toEqual(['', ''])

  const words = body.documentElement.textContent
  for (const { time, title } of plan.sheets.find(({ id }) => id === 'timeline')!.dates) {
    expect(words).toContain(text(title))
    expect(words).toContain(plan.i18n.format.period(time))
  }
  for (const { mission } of plan.sheets.find(({ id }) => id === 'missions')!.section.posts) {
    const place = record.places.find(({ id }) => id === mission.seat)
    if (place) expect(words).toContain(text(place.names))
  }
  for (const source of plan.sourceList) expect(words).toContain(source.text)

  const marks = body.getElementsByTagName('w:footnoteReference')
  const notes = textsOf(xml('word/footnotes.xml'), 'w:footnote').filter((note) => note.trim())
  expect(marks.length).toBe(notes.length)
  expect(notes.length).toBeGreaterThan(30)
  expect(notes.some((note) => /\[\d+\]/.test(note))).toBe(true)
})

it('stops where it is cancelled', async () => {
  const { MAKERS } = await import('#views/exports/formats.ts')
  const { planOf } = await import('./planOf.ts')
  const controller = new AbortController()
  const make = await MAKERS.docx()
  const seen: string[] = []
  const making = make({
    plan: planOf({ form: 'paper' }),
    draw: () => Promise.resolve(document.createElementNS('http://www.w3.org/2000/svg', 'svg')),
    signal: controller.signal,
    onStep: (step) => {
      seen.push(step.kind)
      if (step.kind === 'part' && step.part === 2) controller.abort()
    },
  })
  await expect(making).rejects.toThrow(/abort/i)
  expect(seen.filter((kind) => kind === 'part')).toHaveLength(2)
  expect(seen).not.toContain('write')
})

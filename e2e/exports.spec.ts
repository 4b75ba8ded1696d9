import { pathToFileURL } from 'node:url'
import { check } from '@placemarkio/check-geojson'
import ICAL from 'ical.js'
import { findOffice } from '../scripts/ensureOffice.mjs'
import { officeText, openDialog, save, shownRows, unpacked, xmlProblem } from './documents.ts'
import { expect, expectNoAxeViolations, open, settled, test, view } from './fixtures.ts'
import { closeOffice, numbersOf, openedInOffice, wordsOf } from './office.ts'
import { readPdf } from './pdf.ts'
import { claims, eventsBetween, missions, posts } from './record.ts'

// long enough that its workbook would be packed by a worker, which the policy forbids
const FILTERS = 'Both capitals · 1992–2025 · as known today'
const EXPORTERS = /\/assets\/(slides|note|makeXlsx|makePictures|makeLists|Handout)-/

test('saves each kind of document with what the page shows, and fetches its code only then', async ({
  page,
}) => {
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(EXPORTERS.exec(request.url())?.[1] ?? ''))
  await open(page, '?time=1992..2025')
  const trade = view(page, 'Trade')
  await trade.getByRole('button', { name: 'Show as table' }).click()
  const lines = trade.getByRole('table').locator('tr')
  await expect(lines.nth(20)).toBeAttached()
  const onScreen = await lines.evaluateAll((rows) =>
    rows.map((row) => [...row.children].map(({ textContent }) => textContent)),
  )

  const dialog = await openDialog(page)
  await expectNoAxeViolations(page, 'dialog')
  expect(fetched.filter(Boolean)).toEqual([])

  await test.step('CSV', async () => {
    const tables = unpacked(await save(page, 'csv', 'view'))
    const csv = tables['kopru-trade-1992-2025.csv']!
    expect(shownRows(csv)).toEqual(onScreen)
    const text = Buffer.from(csv).toString('utf8')
    for (const words of [FILTERS, 'SHA-256', 'Made on', 'Türkiye'])
      expect(text.includes(words), words).toBe(true)
    expect(text).toContain(String(claims.find(({ id }) => id === 'goods-from-kaz/2024/kaz-bns')!.value))
  })
  await test.step('XLSX', async () => {
    const xlsx = await save(page, 'xlsx', 'view')
    expect(officeText(xlsx, /sharedStrings|sheet/).includes(FILTERS)).toBe(true)
  })
  expect(fetched.filter(Boolean)).toEqual(['makeXlsx'])
  await test.step('pictures', async () => {
    const svgs = Object.entries(unpacked(await save(page, 'svg', 'view')))
    expect(svgs).toHaveLength(7)
    for (const [name, content] of svgs) {
      const text = Buffer.from(content).toString('utf8')
      expect(await xmlProblem(page, text), name).toBeNull()
      for (const words of ['Source: ', FILTERS, 'Record ', 'Made on '])
        expect(text.includes(words), `${name}: ${words}`).toBe(true)
    }
    for (const [name, png] of Object.entries(unpacked(await save(page, 'png', 'view')))) {
      expect(Buffer.from(png.subarray(1, 4)).toString('latin1'), name).toBe('PNG')
      expect(new DataView(png.buffer, png.byteOffset).getUint32(16), name).toBe(1920)
      expect(png.length, name).toBeGreaterThan(30_000)
    }
  })
  await test.step('calendar, contacts, map data', async () => {
    const calendar = new ICAL.Component(ICAL.parse((await save(page, 'ics', 'view')).text) as unknown[])
    expect(calendar.getAllSubcomponents('vevent')).toHaveLength(eventsBetween(1992, 2025).length)
    expect(calendar.getFirstPropertyValue('description')).toContain(FILTERS)
    const cards = ICAL.parse((await save(page, 'vcf', 'view')).text) as unknown[][]
    expect(cards.length).toBeGreaterThan(5)
    const places = check((await save(page, 'geojson', 'view')).text) as unknown as {
      features: { id: string; geometry: { coordinates: number[] } }[]
      about: { filters: string }
    }
    expect(places.about.filters).toBe(FILTERS)
    const ankara = missions.find(({ id }) => id === 'kz-embassy-ankara')!.point as {
      lat: number
      lon: number
    }
    expect(places.features.find(({ id }) => id === 'kz-embassy-ankara')?.geometry.coordinates).toEqual([
      ankara.lon,
      ankara.lat,
    ])
    expect(places.features.length).toBeLessThanOrEqual(posts.length)
  })
  await test.step('JSON', async () => {
    const json = JSON.parse((await save(page, 'json', 'view')).text) as { about: { filters: string } }
    expect(json.about.filters).toBe(FILTERS)
  })
  await test.step('office documents', async () => {
    const pptx = await save(page, 'pptx', 'view')
    expect(Object.keys(unpacked(pptx)).filter((name) => /charts\/chart\d+\.xml$/.test(name))).toHaveLength(3)
    expect(officeText(pptx, /slides\/slide\d+\.xml$/).includes(FILTERS)).toBe(true)
    const docx = await save(page, 'docx', 'view')
    expect(officeText(docx, /word\/document\.xml$/).includes(FILTERS)).toBe(true)
  })
  expect(new Set(fetched.filter(Boolean))).toEqual(
    new Set(['makeXlsx', 'makePictures', 'makeLists', 'slides', 'note']),
  )
  await test.step('cancelling', async () => {
    await dialog.locator('input[value="png"]').check()
    await dialog.locator('button[type="submit"]').click()
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    await expect(dialog.getByRole('status')).toHaveText('Cancelled. Nothing was saved.')
  })
})

test('sets a briefing as pages: tagged, searchable, on A4 and on Letter', async ({ page }) => {
  await open(page, '?lang=kk')
  for (const [i, paper] of [
    { format: 'a4', box: '594.9\\d* 841.9\\d*' },
    { format: 'letter', box: '612 792' },
  ].entries()) {
    const dialog = await openDialog(page, 'kk')
    await dialog.getByRole('group').first().getByRole('radio').nth(1).check()
    await dialog.locator('.segments label').nth(i).click()
    await dialog.locator('button[type="submit"]').click()
    const pages = page.getByRole('dialog').filter({ has: page.locator('article') })
    await expect(pages.getByRole('heading', { level: 1 })).toContainText('Қазақстан')
    if (i === 0) await expectNoAxeViolations(page, '.sheets')
    const file = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true })
    const pdf = readPdf(file)
    const raw = file.toString('latin1')
    expect(/\/MarkInfo\s*<<[^>]*\/Marked true/.test(raw)).toBe(true)
    expect(raw.includes('/StructTreeRoot')).toBe(true)
    for (const role of ['/H1', '/H2', '/Table', '/TH', '/Figure', '/L'])
      expect(new RegExp(`/S ${role}\\b`).test(raw), role).toBe(true)
    expect(/\/MediaBox \[[^\]]*\]/.exec(raw)?.[0]).toMatch(new RegExp(paper.box))
    // every picture has its words
    const figures = [...raw.matchAll(/\/S \/Figure\b[^>]*/g)].map(([figure]) => figure)
    expect(figures.length).toBeGreaterThan(2)
    expect([...raw.matchAll(/\/Alt /g)]).toHaveLength(figures.length)
    expect(pdf.pages).toBeGreaterThan(4)
    expect(pdf.pages).toBeLessThan(20)
    for (const word of ['Қазақстан', 'Türkiye', 'Дереккөздер', 'SHA-256', '5,41'])
      expect(pdf.letters.includes(word), word).toBe(true)
    await page.keyboard.press('Escape')
    await expect(pages).toHaveCount(0)
    await expect(page.getByRole('banner')).toBeVisible()
  }
})

test('opens in an office program, with the numbers and letters of the record', async ({ page }) => {
  const office = findOffice()
  // where a pull request is judged, a check that did not run is no check
  if (process.env['CI']) expect(office).not.toBeNull()
  test.skip(office === null, 'no LibreOffice here; set SOFFICE_PATH to one')
  test.setTimeout(240_000)
  await open(page, '?lang=kk')
  const dialog = await openDialog(page, 'kk')
  await dialog.getByRole('group').first().getByRole('radio').nth(1).check()
  const valueOf = (id: string) => claims.find((claim) => claim.id === id)!.value!
  const goods = [
    'goods-from-kaz/2024/kaz-bns',
    'goods-from-tur/2023/kaz-bns',
    'goods-from-kaz/2012/kaz-comtrade',
  ]

  const slides = await openedInOffice(office!, (await save(page, 'pptx', 'office')).path)
  const near = (all: Set<number>, value: number) => [...all].some((one) => Math.abs(one - value) < 1e-9)
  for (const id of goods) expect(near(numbersOf(slides), valueOf(id) / 1e9), id).toBe(true)
  for (const words of ['Қазақстан', 'Түркия', 'Türkiye', 'Дереккөздер', 'SHA-256'])
    expect(wordsOf(slides).includes(words), words).toBe(true)

  const note = await openedInOffice(office!, (await save(page, 'docx', 'office')).path)
  expect([...note.matchAll(/<text:note /g)].length).toBeGreaterThan(30)
  for (const words of ['Қазақстан', 'Türkiye', 'Ankara', '5,41 млрд $', 'SHA-256'])
    expect(wordsOf(note).replaceAll('\u00a0', ' ').includes(words), words).toBe(true)

  const workbook = await openedInOffice(office!, (await save(page, 'xlsx', 'office')).path)
  for (const id of goods) expect(numbersOf(workbook).has(valueOf(id)), id).toBe(true)
  for (const words of ['Қазақстан', 'Türkiye', 'İ', goods[0]!])
    expect(wordsOf(workbook).includes(words), words).toBe(true)
  closeOffice()
})

test.describe('from disk', () => {
  // the only request that is no noise is the one for the page itself
  test.use({ offline: true, allowedNoise: /^request: file:\/\/\S+\.html(?:\?\S*)?$/ })

  test('the one-file edition makes documents without a network', async ({ page }) => {
    await page.goto(pathToFileURL('dist/kopru.html').href)
    await settled(page)
    await openDialog(page)
    const xlsx = await save(page, 'xlsx', 'disk')
    expect(officeText(xlsx, /sharedStrings|sheet/).includes('Türkiye')).toBe(true)
    const pptx = await save(page, 'pptx', 'disk')
    expect(Object.keys(unpacked(pptx)).some((name) => /charts\/chart\d+\.xml$/.test(name))).toBe(true)
    const docx = await save(page, 'docx', 'disk')
    expect(officeText(docx, /word\/document\.xml$/).includes('Türkiye')).toBe(true)
    expect(Object.keys(unpacked(await save(page, 'png', 'disk')))).toHaveLength(7)
    await page.locator('form.export input[value="pdf"]').check()
    await page.locator('form.export button[type="submit"]').click()
    await expect(page.locator('.sheets').getByRole('heading', { name: 'Sources' })).toBeVisible()
  })
})

test('copies a view as a picture, and hands the link to an app where the system can', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: (data: ShareData) => {
        document.body.dataset['shared'] = data.url
        return Promise.reject(new DOMException('', 'AbortError'))
      },
    })
  })
  await open(page, '?time=2015..2024')
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await page.getByRole('combobox', { name: 'One view' }).selectOption('Missions')
  await page.getByRole('button', { name: 'Copy picture' }).click()
  await expect(page.getByText('Picture copied')).toBeVisible()
  const width = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const bitmap = await createImageBitmap(await item!.getType('image/png'))
    return bitmap.width
  })
  expect(width).toBe(1920)
  await page.getByRole('button', { name: 'Share with an app…' }).click()
  await expect(page.locator('body')).toHaveAttribute('data-shared', /\?time=2015\.\.2024$/)
})

test.describe('a briefing as one file', () => {
  test.use({ allowedNoise: /^request: file:\/\/\S+\.html(?:\?\S*)?$/ })

  test('is saved by the editor, and opens from disk with its scenes', async ({ page, context }, testInfo) => {
    await open(page)
    await page.getByRole('button', { name: 'Share', exact: true }).click()
    await page.getByRole('button', { name: 'Edit the briefing' }).click()
    const editor = page.getByRole('dialog').filter({ has: page.locator('.briefing-bar') })
    await editor.getByRole('button', { name: 'Copy', exact: true }).click()
    await editor.getByRole('textbox', { name: 'Name' }).first().fill('Büyükelçi · Қазақстан')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      editor.getByRole('button', { name: 'Save this briefing as one file' }).click(),
    ])
    await expect(page.getByText('Saved. The file opens by double click, without a network.')).toBeVisible()
    const path = testInfo.outputPath('briefing.html')
    await download.saveAs(path)

    await context.setOffline(true)
    await page.goto(pathToFileURL(path).href)
    await settled(page)
    const dialog = await openDialog(page)
    await expect(dialog.getByRole('radio', { name: /Büyükelçi · Қазақстан/ })).toBeVisible()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Brief', exact: true }).click()
    await expect(page.locator('.room-stage__picture > *').first()).toBeVisible()
    await expect(page.getByText(/^1 of \d+$/)).toBeVisible()
  })
})

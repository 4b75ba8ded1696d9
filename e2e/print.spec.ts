import type { Page } from '@playwright/test'

import { expect, open, test, view } from './fixtures.ts'
import { readPdf } from './pdf.ts'

test.use({ serviceWorkers: 'block', allowedNoise: /Service Worker/ })

/**
 * What can be operated. The numerals that open their evidence and the marks of posts are content and stay; so do the
 * words of the account, the categories and the day that are in force.
 */
const CONTROLS =
  'input, select, textarea, .button:not(.button--active), .segments:not(.filters .segments), .skip, .masthead__find, ' +
  '.map-buttons, .lane__tools, .lane__point, .chip button, .card__close, .card__actions, .popover, dialog'

const STATES = [
  '',
  '?time=2015..2020',
  '?known=2025-02-13',
  '?sel=claim:goods-trade/2024/kaz-bns',
  '?view=timeline',
]

/** A page of paper in pixels, its margins taken off. */
const PAPER = { width: 718, height: 1047 }

const onPaper = (page: Page) => page.emulateMedia({ media: 'print' })

for (const query of STATES) {
  test.describe(`${query || 'the default page'} on paper`, () => {
    test('has no control, and is as wide as its page', async ({ page }) => {
      await open(page, query)
      await onPaper(page)
      const seen = await page
        .locator(`:is(${CONTROLS}) >> visible=true`)
        .evaluateAll((all) => all.map((one) => one.outerHTML.slice(0, 120)))
      expect(seen).toEqual([])
      await page.setViewportSize(PAPER)
      await expect.poll(() => widerThanThePage(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PAPER.width)
    })

    test('says what it was narrowed to', async ({ page }) => {
      await open(page, `${query || '?'}&reporter=KAZ&kinds=security`)
      await onPaper(page)
      await expect(page.getByText('As Astana reports')).toBeVisible()
      await expect(page.getByText('As Ankara reports')).toBeHidden()
      await expect(page.getByText('1 of 17 categories')).toBeVisible()
      if (query.includes('known=')) await expect(view(page, 'Filters').getByText('13 Feb 2025')).toBeVisible()
      if (query.includes('time=')) await expect(page.getByText('Years 2015–2020')).toBeVisible()
    })
  })
}

const widerThanThePage = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('main *, header *, footer *')]
      .filter((one) => !one.closest('.visually-hidden, svg *, .leaflet-container, .standing'))
      .filter((one) => one.checkVisibility() && one.getBoundingClientRect().right > window.innerWidth + 1)
      .map((one) => `${one.tagName} ${one.getAttribute('class')} ${one.getBoundingClientRect().right}`),
  )

test('prints as pages with words that can be copied', async ({ page }) => {
  await open(page)
  const { pages, letters } = readPdf(await page.pdf({ format: 'A4' }))
  expect(pages).toBeGreaterThanOrEqual(1)
  expect(pages).toBeLessThan(8)
  for (const word of ['Trade', 'Investment', 'Tourism', 'Timeline', 'Missions', 'Differences', '5.41bn'])
    expect(letters.includes(word), word).toBe(true)
})

test('prints dark ink on light paper, whatever the theme', async ({ page }) => {
  for (const theme of ['light', 'dark', 'room']) {
    await open(page, `?theme=${theme}`)
    await onPaper(page)
    const [ink, ground] = await page.evaluate(() => {
      const lightness = (colour: string) => {
        const context = new OffscreenCanvas(1, 1).getContext('2d')!
        context.fillStyle = '#fff'
        context.fillRect(0, 0, 1, 1)
        context.fillStyle = colour
        context.fillRect(0, 0, 1, 1)
        const [r = 0, g = 0, b = 0] = context.getImageData(0, 0, 1, 1).data
        return (r + g + b) / 3
      }
      const { color, backgroundColor } = getComputedStyle(document.body)
      return [lightness(color), lightness(backgroundColor)] as const
    })
    expect(ink, theme).toBeLessThan(90)
    expect(ground, theme).toBeGreaterThan(230)
    await page.emulateMedia({ media: 'screen' })
  }
})

test('prints lists and tables whole, where they were chosen', async ({ page }) => {
  await open(page, '?q=Erdogan')
  await view(page, 'Timeline').getByRole('radio', { name: 'List', exact: true }).check()
  const rows = page.locator('[data-event-row]')
  const last = rows.last()
  await onPaper(page)
  const cut = await last.evaluate((row) => {
    for (let box = row.parentElement; box; box = box.parentElement) {
      const { overflowY } = getComputedStyle(box)
      if (overflowY !== 'visible' && box.scrollHeight > box.clientHeight + 1)
        return box.className || box.tagName
    }
    return null
  })
  expect(cut).toBeNull()
})

import type { Page } from '@playwright/test'

import { expect, keepScreenshot, open, test } from './fixtures.ts'

/** Of the four languages the one that runs longest differs from place to place: both long ones are asked. */
const LONG = ['kk', 'ru'] as const

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
  { width: 390, height: 844 },
  // also 1280 px at 400 %, WCAG 1.4.10
  { width: 320, height: 640 },
]

/** WCAG 1.4.12: what a reader's own style sheet may set. */
const SPACING = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-bottom: 2em !important; }`

/** How far the page runs over its side, and texts of controls and headings that their boxes cut off. */
const faults = (page: Page) =>
  page.evaluate(() => {
    const cut = [
      ...document.querySelectorAll<HTMLElement>('button, h1, h2, h3, label, th, a, legend, .status'),
    ]
      .filter(
        (element) =>
          element.checkVisibility() && !element.closest('.visually-hidden, .skip, .leaflet-container'),
      )
      .filter((element) => {
        const { overflowX, textOverflow } = getComputedStyle(element)
        const isClipped = overflowX !== 'visible' && textOverflow !== 'ellipsis'
        return isClipped && element.scrollWidth > element.clientWidth + 1
      })
      .map((element) => `cut: ${element.className} ${element.textContent?.slice(0, 60)}`)
    const over = document.documentElement.scrollWidth - window.innerWidth
    return over > 0 ? [`page is ${over} px too wide`, ...cut] : cut
  })

for (const lang of LONG) {
  test(`no size cuts or widens the page in ${lang}, and no text spacing`, async ({ page }) => {
    test.setTimeout(120_000)
    const found: string[] = []
    for (const size of SIZES) {
      await page.setViewportSize(size)
      for (const query of ['?', '?sel=claim:goods-trade/2024/kaz-bns&']) {
        await open(page, `${query}lang=${lang}`)
        await expect(page.locator('html')).toHaveAttribute('lang', lang)
        const where = `${size.width} ${query}`
        found.push(...(await faults(page)).map((fault) => `${where}: ${fault}`))
        if (query === '?') await keepScreenshot(page, `layout-${lang}-${size.width}`)
        await page.addStyleTag({ content: SPACING })
        found.push(...(await faults(page)).map((fault) => `${where}, spaced: ${fault}`))
        if (query === '?') await keepScreenshot(page, `layout-${lang}-${size.width}-spaced`)
      }
    }
    expect(found).toEqual([])
  })
}

test('forced colours keep marks, borders and the focus; reduced motion moves nothing', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
  await open(page, '?sel=claim:goods-trade/2024/kaz-bns')
  const { gold, focus, moves } = await page.evaluate(() => {
    const style = getComputedStyle(document.documentElement)
    return {
      gold: style.getPropertyValue('--gold').trim(),
      focus: style.getPropertyValue('--focus').trim(),
      moves: document.getAnimations().filter(({ playState }) => playState === 'running').length,
    }
  })
  expect({ gold, focus, moves }).toEqual({ gold: 'Highlight', focus: 'Highlight', moves: 0 })
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  const outline = await page.locator(':focus').evaluate((element) => getComputedStyle(element).outlineStyle)
  expect(outline).not.toBe('none')
  await keepScreenshot(page, 'forced-colours')
})

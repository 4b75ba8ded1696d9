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
          element.checkVisibility() &&
          !element.closest('.visually-hidden, .skip, .leaflet-container, .standing'),
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

/** Words that lie over other words or under a drawing, and names on the map that lie over a mark. */
const collisions = (page: Page) =>
  page.evaluate(() => {
    /** `share`: how much of the height is ink. */
    const of = (selector: string, share: number, inset = 0) =>
      [...document.querySelectorAll<HTMLElement>(selector)]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .map((element) => {
          // words, and not the box that they stand in
          const range = document.createRange()
          range.selectNodeContents(element)
          const { left, right, top, bottom } = (
            share < 1 && element.textContent ? range : element
          ).getBoundingClientRect()
          const away = ((bottom - top) * (1 - share)) / 2
          return {
            what: `${selector} ${element.textContent}`,
            box: { left: left + inset, right: right - inset, top: top + away, bottom: bottom - away },
          }
        })
    type Found = ReturnType<typeof of>
    const meet = ([{ box: a }, { box: b }]: readonly [Found[number], Found[number]]) =>
      a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1
    const among = (all: Found) => all.flatMap((a, i) => all.slice(i + 1).map((b) => [a, b] as const))
    const names = of('.map-label', 0.5)
    const words = [
      '.tile__figure',
      '.tile__by > *',
      '.lane__labels li > span',
      '.mini-line .figure',
      '.lane__gutter h2',
      '.milestones__label',
      '.status > *',
    ].flatMap((selector) => of(selector, 0.5))
    return [
      ...among(words),
      ...among(names),
      ...words.flatMap((a) =>
        [...of('.map-frame', 1), ...of('.lane-drawing', 1)].map((b) => [a, b] as const),
      ),
      // the glyph stands in the middle of its mark
      ...names.flatMap((a) => of('.post-mark svg', 0.4, 7).map((b) => [a, b] as const)),
    ]
      .filter(meet)
      .map(([a, b]) => `${a.what} over ${b.what}`)
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
        found.push(
          ...[...(await faults(page)), ...(await collisions(page))].map((fault) => `${where}: ${fault}`),
        )
        // a desk of common height sees the whole page at once
        const below = await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight)
        if (query === '?' && size.width >= 1440 && below > 0) found.push(`${where}: ${below} px lie below`)
        if (query === '?') await keepScreenshot(page, `layout-${lang}-${size.width}`)
        await page.addStyleTag({ content: SPACING })
        // the maps place their names anew
        if (query === '?') await expect.poll(() => collisions(page)).toEqual([])
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

test('lanes get back the height that a longer row of filters took from them', async ({ page }) => {
  await open(page, '?')
  const tall = () => page.locator('#trade').evaluate((lane) => lane.getBoundingClientRect().height)
  const before = await tall()
  await page.evaluate(() => {
    // as a chip does that needs a second row
    document.querySelector<HTMLElement>('.filters')!.style.paddingBottom = '48px'
  })
  await expect.poll(tall).toBeLessThan(before)
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('.filters')!.style.paddingBottom = ''
  })
  await expect.poll(tall).toBe(before)
})

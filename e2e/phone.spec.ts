import type { Locator, Page } from '@playwright/test'

import { boxOf, come, expect, expectAddress, open, test, view } from './fixtures.ts'

const REGIONS = ['Headline figures', 'Trade', 'Investment', 'Tourism', 'Missions', 'Timeline', 'Differences']
const SHYMKENT = 'mission:tr-honorary-consulate-shymkent'

const STATES = [
  '',
  '?time=2015..2020&reporter=TUR&kinds=security&q=a',
  '?known=2025-02-13',
  `?sel=${SHYMKENT}`,
  '?sel=event:2025-07-29-hlscc-5-ankara',
  '?sel=claim:goods-trade/2024/kaz-bns',
  '?sel=figure:posts',
  '?indicator=students-from-kaz',
  ...['figures', 'trade', 'missions', 'timeline', 'differences'].map((name) => `?view=${name}`),
]

const inWindow = (target: Locator) =>
  target.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect()
    return top < window.innerHeight - 8 && bottom > 8
  })

const NARROW = [
  { width: 390, height: 844 },
  { width: 320, height: 568 },
]

test.describe('narrow', () => {
  test.use({ viewport: NARROW[0]!, hasTouch: true, isMobile: true })

  for (const query of STATES) {
    test(`nothing is wider than the window: ${query || 'the default page'}`, async ({ page }) => {
      await open(page, query)
      for (const viewport of NARROW) {
        await page.setViewportSize(viewport)
        await expect.poll(() => widerThanTheWindow(page)).toEqual([])
        await page.evaluate(() => window.scrollTo(200, 0))
        expect(await page.evaluate(() => window.scrollX)).toBe(0)
      }
    })
  }
})

const widerThanTheWindow = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter(
        (one) =>
          !one.closest('.visually-hidden, .leaflet-container, .standing, .table-scroll, .lane__table, svg *'),
      )
      .filter((one) => one.checkVisibility() && one.getBoundingClientRect().right > window.innerWidth + 1)
      .map((one) => `${one.tagName} ${one.getAttribute('class')} ${one.getBoundingClientRect().right}`),
  )

for (const viewport of NARROW) {
  test.describe(`${viewport.width} pixels wide`, () => {
    test.use({ viewport, hasTouch: true, isMobile: true })

    test('nothing lies over anything else in the bars at its head', async ({ page }) => {
      await open(page, '?time=2015..2020&reporter=TUR')
      const collisions = await page.evaluate(() => {
        const parts = [
          ...document.querySelectorAll('.masthead :is(svg, .wordmark__name), .filters > *, .filters .button'),
        ]
          .filter((one) => one.checkVisibility() && !one.closest('.popover'))
          .map((one) => ({ one, box: one.getBoundingClientRect() }))
        return parts.flatMap(({ one, box }, i) =>
          parts
            .slice(i + 1)
            .filter(
              ({ one: other, box: at }) =>
                !one.contains(other) &&
                box.left < at.right - 1 &&
                at.left < box.right - 1 &&
                box.top < at.bottom - 1 &&
                at.top < box.bottom - 1,
            )
            .map(({ one: other }) => `${one.getAttribute('class')} and ${other.getAttribute('class')}`),
        )
      })
      expect(collisions).toEqual([])
    })

    test('every view is there, one under the other', async ({ page }) => {
      await open(page)
      const tops = []
      for (const name of REGIONS) tops.push((await view(page, name).boundingBox())!.y)
      expect(new Set(tops.map(Math.round)).size).toBe(REGIONS.length)
    })

    test('the range stays in sight while the lanes scroll', async ({ page }) => {
      await open(page)
      for (const name of ['Investment', 'Tourism', 'Timeline']) {
        await view(page, name).evaluate((region) => region.scrollIntoView({ block: 'center' }))
        const box = (await page.locator('.range').boundingBox())!
        expect(box.y, name).toBeGreaterThanOrEqual(0)
        expect(box.y + box.height, name).toBeLessThan(200)
      }
    })

    test('the card of a post is a sheet at the foot of the window, and closes', async ({ page }) => {
      await open(page)
      await view(page, 'Missions').scrollIntoViewIfNeeded()
      await page.locator('.post-mark[data-post="tr-embassy-astana"]').tap()
      await expectAddress(page, 'sel', 'mission:tr-embassy-astana')
      const card = page.locator('.card--mission')
      await expect(card.getByRole('heading', { name: 'Astana, Kazakhstan' })).toBeInViewport()
      const box = (await card.boundingBox())!
      expect(Math.round(box.y + box.height)).toBeGreaterThanOrEqual(viewport.height - 2)
      // it can be read to its end
      await card.locator('.card__body').evaluate((body) => body.scrollTo(0, body.scrollHeight))
      await expect(card.locator('.card__body > *').last()).toBeInViewport()
      await card.getByRole('button', { name: 'Close' }).tap()
      await expectAddress(page, 'sel', null)
      await expect(card).toHaveCount(0)
    })

    test('a figure opens its evidence in a sheet over what it explains, and Back closes it', async ({
      page,
    }) => {
      await open(page)
      await view(page, 'Headline figures').locator('button.figure').first().tap()
      const card = view(page, 'Evidence')
      await expect(card.locator('.card__title')).toBeInViewport()
      expect(await inWindow(view(page, 'Headline figures'))).toBe(true)
      await page.goBack()
      await expect(card).toHaveCount(0)
    })
  })
}

test.describe('with a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('what is pressed most is 44 pixels high', async ({ page }) => {
    await open(page, '?time=2015..2025')
    const targets: [string, Locator][] = [
      ['find', page.locator('.masthead__find')],
      ['menus', page.locator('.masthead .button, .filters > .button, .filters [data-key] > .button')],
      ['whose account', page.locator('.filters .segments')],
      ['undo and reset', page.locator('.filters__steps .button')],
      ['chips', page.locator('.chip')],
      ['headline figures', page.locator('.tiles button.figure')],
      ['map or list, rows or list', page.locator('.missions__head .segments, .timeline__head .segments')],
      ['search of events', page.getByRole('searchbox', { name: 'Search events' })],
      ['more figures', page.getByRole('button', { name: 'More figures' })],
      ['map buttons', page.locator('.map-buttons button')],
    ]
    const small: string[] = []
    for (const [name, locator] of targets) {
      expect(await locator.count(), name).toBeGreaterThan(0)
      for (const target of await locator.all()) {
        const box = await target.boundingBox()
        if (box && (box.height < 43.5 || box.width < 43.5))
          small.push(`${name}: ${box.width} × ${box.height}`)
      }
    }
    expect(small).toEqual([])
  })

  test('what closes a card is 44 pixels in both directions', async ({ page }) => {
    await open(page, `?sel=${SHYMKENT}`)
    const box = (await page.locator('.card__close').boundingBox())!
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(43.5)
  })

  test('the range is dragged, as one step', async ({ page }) => {
    await open(page)
    const box = (await page.locator('.range__strip').boundingBox())!
    const client = await page.context().newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number) =>
      client.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x, y: box.y + box.height / 2 }],
      })
    const steps = await page.evaluate(() => window.history.length)
    await touch('touchStart', box.x + 2)
    for (let i = 1; i <= 10; i++) await touch('touchMove', box.x + 2 + (i / 10) * box.width * 0.5)
    await touch('touchEnd', 0)
    await expect.poll(() => new URL(page.url()).searchParams.get('time')).toMatch(/^2009..2026$/)
    expect(await page.evaluate(() => window.history.length)).toBe(steps + 1)
  })

  test('a tap on a lane reads its year in every lane, and opens what stands there', async ({ page }) => {
    await open(page)
    await come(page, 'trade')
    const column = page.locator('#trade .column-part[data-id="goods-from-kaz/2023/kaz-bns"] >> visible=true')
    await column.scrollIntoViewIfNeeded()
    await tapMiddle(page, column)
    await expectAddress(page, 'sel', 'claim:goods-from-kaz/2023/kaz-bns')
    await expect(view(page, 'Evidence').locator('.card__title')).toBeInViewport()
  })
})

async function tapMiddle(page: Page, target: Locator) {
  const box = await boxOf(target)
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2)
}

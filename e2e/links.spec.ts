import type { Page } from '@playwright/test'

import { expect, open, settled, test, view } from './fixtures.ts'
import { events } from './record.ts'

const REGIONS = ['Headline figures', 'Trade', 'Investment', 'Tourism', 'Missions', 'Timeline', 'Differences']
const status = (page: Page) => page.getByRole('group', { name: 'What is shown' })

const RUN = 'window.__ran=1'
const SCRIPT = encodeURIComponent(`<script>${RUN}</script>`)
const IMAGE = encodeURIComponent(`<img src=x onerror="${RUN}">`)
const SVG = encodeURIComponent(`"><svg/onload=${RUN}>`)

/** Links that mean nothing, or ill. None of them may narrow the record, so the default page must stand. */
const MEANINGLESS = [
  `?time=${SCRIPT}`,
  `?known=${SCRIPT}`,
  `?known=${IMAGE}`,
  `?view=${SCRIPT}`,
  `?theme=${SVG}`,
  `?lang=${IMAGE}`,
  `?reporter=${SVG}`,
  `?kinds=${SCRIPT},${IMAGE}`,
  `?states=${IMAGE}&posts=${SCRIPT}`,
  `?sel=${SCRIPT}`,
  `?sel=claim:${SCRIPT}`,
  `?sel=mission:javascript:${encodeURIComponent(RUN)}`,
  `?indicator=${IMAGE}`,
  `?scene=../../../../etc/passwd`,
  '?time=2020..2015',
  '?time=99999999999999999999..1',
  '?time=1e3..2e3',
  '?time=-1..2000',
  '?time=NaN..Infinity',
  '?known=2022-02-31',
  '?known=9999999-01-01',
  '?reporter=USA&states=tur&kinds=&posts=,,,',
  '?__proto__=1&constructor=2&prototype=3&toString=4&hasOwnProperty=5',
  '?__proto__[time]=2000..2001&constructor.prototype.q=a',
  '?sel=__proto__:x&reporter=__proto__&view=constructor&theme=toString',
  '?%',
  '?time=%E0%A4%A',
  '?q=%',
  '?&&&===&?&#',
  `?${'a=1&'.repeat(3000)}`,
  `?sel=mission:${'x'.repeat(5000)}`,
  '?q=%00%01%1b',
] as const

/** Links with words of a stranger in them: shown as words, whatever they are. */
const WORDS = [
  `?q=${SCRIPT}`,
  `?q=${IMAGE}`,
  `?q=${SVG}`,
  `?q=${encodeURIComponent("'; DROP TABLE events; --")}`,
  `?q=${encodeURIComponent('((((((((((((((((((((((((xqz+)+)+)+)+$')}`,
  `?q=${'ğqx'.repeat(200)}`,
  '?q=%F0%9F%98%80%E2%80%AE%D9%85',
] as const

const watch = async (page: Page) => {
  const dialogs: string[] = []
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  await page.addInitScript(() => Object.assign(window, { __ran: 0 }))
  return async () => {
    expect(await page.evaluate(() => (window as unknown as { __ran: number }).__ran)).toBe(0)
    expect(dialogs).toEqual([])
    // the head has one of its own, which the policy names by its hash
    expect(await page.locator('head script:not([src])').count()).toBe(1)
    expect(await page.locator('body script:not([src]), img[onerror], svg[onload]').count()).toBe(0)
  }
}

const short = (link: string) => (link.length > 70 ? `${link.slice(0, 69)}…` : link)

/** The links of a test that walks several of them one after the other, a step each. */
const inGroups = <Link>(links: readonly Link[], size: number) =>
  Array.from({ length: Math.ceil(links.length / size) }, (_, i) => links.slice(i * size, (i + 1) * size))

for (const [i, links] of inGroups(MEANINGLESS, 8).entries()) {
  test(`links that mean nothing show the default page: ${i + 1}`, async ({ page }) => {
    const expectNothingRan = await watch(page)
    for (const link of links) {
      await test.step(short(link), async () => {
        await open(page, link)
        for (const name of REGIONS) await expect(view(page, name)).toBeVisible()
        await expect(status(page)).toContainText(`Showing ${events.length} of ${events.length} events`)
        await expectNothingRan()
      })
    }
  })
}

test('a stranger’s words stay words', async ({ page }) => {
  const expectNothingRan = await watch(page)
  for (const link of WORDS) {
    await test.step(short(link), async () => {
      await open(page, link)
      for (const name of REGIONS) await expect(view(page, name)).toBeVisible()
      await expect(view(page, 'Timeline')).toContainText('Nothing matches these filters')
      await expect(page.getByRole('searchbox', { name: 'Search events' })).not.toHaveValue('')
      await expectNothingRan()
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
    })
  }
})

test('a link to what the record does not hold says so and leads on', async ({ page }) => {
  for (const [link, said] of [
    ['?sel=mission:no-such-post', 'This post is not in the record'],
    ['?sel=mission:constructor', 'This post is not in the record'],
    ['?sel=event:1999-99-99-nothing', 'This event is not in the record'],
    ['?sel=event:toString', 'This event is not in the record'],
    ['?sel=claim:goods-trade/2024/nobody', 'This figure is not in the record'],
    ['?sel=figure:gap/1066', 'This figure is not in the record'],
    ['?sel=figure:posts/USA/embassy', 'This figure is not in the record'],
    ['?indicator=no-such-measure', 'This figure is not in the record'],
  ] as const) {
    await test.step(link, async () => {
      await open(page, link)
      await expect(page.getByText(said)).toBeVisible()
      for (const name of ['Headline figures', 'Trade', 'Timeline'])
        await expect(view(page, name)).toBeVisible()
      await page
        .getByRole('button', { name: /^Close/ })
        .first()
        .click()
      await expect(page.getByText(said)).toHaveCount(0)
      await expect(view(page, 'Differences')).toBeVisible()
    })
  }
})

test('years quite outside the record show its nearest year, and how to leave it', async ({ page }) => {
  await open(page, '?time=0001..0002')
  for (const name of REGIONS) await expect(view(page, name)).toBeVisible()
  await expect(status(page)).toContainText(`Showing 0 of ${events.length} events`)
  await view(page, 'Timeline').getByRole('button', { name: 'Show all years' }).click()
  await expect(status(page)).toContainText(`Showing ${events.length} of`)
})

const FULL =
  '?time=2000..2024&reporter=KAZ&known=2024-06-01&undated=hide&kinds=mission-opened,security&states=TUR' +
  '&posts=embassy,honorary-consulate&q=Shymkent&sel=mission:tr-honorary-consulate-shymkent&theme=dark'

/** What the page says of its state, in its own words. */
const said = (page: Page) =>
  Promise.all([
    status(page).textContent(),
    page.locator('.chips').textContent(),
    page
      .getByRole('radiogroup', { name: 'Whose account' })
      .getByRole('radio', { checked: true })
      .getAttribute('value'),
    page.locator('.rail .card__title').first().textContent(),
    page.evaluate(() => document.documentElement.dataset['theme']),
  ])

test('a link with everything in it keeps its state through a reload and in another window', async ({
  page,
  browser,
  site,
}) => {
  await open(page, FULL)
  const before = await said(page)
  expect(before[1]).toContain('Years 2000–2024')
  expect(before[4]).toBe('dark')
  expect(new URL(page.url()).search).toBe(FULL)
  await page.reload()
  await settled(page)
  expect(await said(page)).toEqual(before)
  expect(new URL(page.url()).search).toBe(FULL)

  const context = await browser.newContext({ viewport: page.viewportSize(), reducedMotion: 'reduce' })
  const other = await context.newPage()
  await other.goto(`${site.root}${FULL}`)
  await settled(other)
  expect(await said(other)).toEqual(before)
  await context.close()
})

test('the order of a link and its odd spellings make no difference', async ({ page }) => {
  await open(page, FULL)
  const before = await said(page)
  const params = [...new URLSearchParams(FULL)].toReversed()
  await open(page, `?${params.map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&')}&x=1`)
  expect(await said(page)).toEqual(before)
})

test('a link works under any path of any host', async ({ page, site }) => {
  expect(site.subPath).toMatch(/\/any\/sub\/path\/$/)
  await page.goto(`${site.subPath}${FULL}`)
  await settled(page)
  await expect(page.getByRole('heading', { name: 'Shymkent, Kazakhstan' })).toBeVisible()
  await page.keyboard.press('Escape')
  expect(page.url().startsWith(`${site.subPath}?`)).toBe(true)
  await page.getByRole('button', { name: 'Reset', exact: true }).click()
  await expect.poll(() => page.url()).toBe(`${site.subPath}?theme=dark`)
})

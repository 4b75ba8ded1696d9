import type { Page } from '@playwright/test'

import { expect, expectContrastIn, expectNoAxeViolations, open, test, view } from './fixtures.ts'

test.use({ serviceWorkers: 'block', allowedNoise: /Service Worker/ })

interface State {
  name: string
  query?: string
  act?: (page: Page) => Promise<unknown>
  /** Not on phones, where there is no such thing. */
  isWideOnly?: boolean
}

const press = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).first().click()
const asList = (region: string) => (page: Page) =>
  view(page, region).getByRole('radio', { name: 'List', exact: true }).check()

async function asTables(page: Page) {
  for (const lane of ['Trade', 'Investment', 'Tourism']) {
    await view(page, lane).getByRole('button', { name: 'Show as table' }).focus()
    await page.keyboard.press('Enter')
  }
}

async function find(page: Page, words: string) {
  await page.keyboard.press('/')
  await page.getByRole('combobox', { name: 'Post, event or figure' }).pressSequentially(words)
}

const ENLARGED = ['figures', 'trade', 'investment', 'tourism', 'missions', 'timeline', 'differences']

const STATES: readonly State[] = [
  { name: 'the default page' },
  ...ENLARGED.map((name) => ({ name: `the view ${name} enlarged`, query: `?view=${name}` })),
  { name: 'an extra lane', query: '?indicator=students-from-kaz-in-tur&view=more' },
  { name: 'an extra lane that the record does not hold', query: '?indicator=no-such-measure' },
  { name: 'the card of a post', query: '?sel=mission:tr-honorary-consulate-shymkent' },
  { name: 'the card of a disputed post', query: '?sel=mission:kz-honorary-consulate-konya' },
  { name: 'the card of an event', query: '?sel=event:2025-07-29-hlscc-5-ankara' },
  { name: 'the evidence of a claim', query: '?sel=claim:goods-trade/2024/kaz-bns' },
  { name: 'the evidence of a computed figure', query: '?sel=figure:posts' },
  { name: 'the evidence of a gap', query: '?sel=figure:gap/2025-01--2025-11' },
  { name: 'a link to nothing', query: '?sel=claim:no/such/claim' },
  { name: 'a day of the past', query: '?known=2025-02-13' },
  { name: 'a day of the past, undated hidden', query: '?known=2025-02-13&undated=hide' },
  { name: 'filtered', query: '?time=2015..2020&reporter=TUR&kinds=security,multilateral&states=KAZ&q=a' },
  { name: 'empty', query: '?time=1996..1997&reporter=TUR&q=zzzzz&posts=consular-agency' },
  {
    name: 'the lists',
    act: async (page) => [await asList('Timeline')(page), await asList('Missions')(page)],
  },
  { name: 'the search, with its list', query: '?q=Shymkent', act: asList('Timeline') },
  { name: 'the tables of the lanes', act: asTables },
  { name: 'the categories', act: press('All 17 categories') },
  { name: 'the day of knowledge', act: press(/^As known on/) },
  { name: 'the themes', act: press('Theme') },
  { name: 'the sharing', act: press('Share') },
  { name: 'the finder with results', act: (page) => find(page, 'Ankara') },
  { name: 'the finder without results', act: (page) => find(page, 'zzzzz') },
  { name: 'the list of keys', act: (page) => page.keyboard.press('?') },
  {
    name: 'a lane that is read',
    act: async (page) => {
      await page.locator('#trade .lane__point').focus()
      await page.keyboard.press('ArrowLeft')
    },
  },
  { name: 'the further figures', act: press('More figures') },
  { name: 'all differences', act: press(/^All \d+ differences$/) },
  {
    name: 'a year that is none',
    act: (page) =>
      page
        .getByRole('textbox', { name: 'First year' })
        .fill('20')
        .then(() => page.keyboard.press('Enter')),
    isWideOnly: true,
  },
]

const DESK = { width: 1440, height: 900 }
const PHONE = { width: 390, height: 844 }

for (const [where, viewport] of [
  ['on a desk', DESK],
  ['on a phone', PHONE],
] as const) {
  test.describe(where, () => {
    test.use({ viewport, ...(viewport === PHONE && { hasTouch: true, isMobile: true }) })
    for (const { name, query, act, isWideOnly } of STATES) {
      if (isWideOnly && viewport === PHONE) continue
      test(`axe finds nothing wrong with ${name}`, async ({ page }) => {
        await open(page, query)
        await act?.(page)
        await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
        // where the page happens to be scrolled to, the bar that stays in sight may lie half over a button
        await page.evaluate(() => window.scrollTo(0, 0))
        await expectNoAxeViolations(page)
        await expectContrastIn(page, 'dark')
      })
    }
  })
}

for (const query of [
  '?theme=room',
  '?theme=room&sel=claim:goods-trade/2024/kaz-bns',
  '?theme=room&known=2025-02-13',
]) {
  test(`axe finds nothing wrong with the projector: ${query}`, async ({ page }) => {
    await open(page, query)
    await expectNoAxeViolations(page)
  })
}

test.describe('without a record', () => {
  test.use({ allowedNoise: /Failed to load resource|net::ERR|Service Worker/ })
  const CORE = /\/record\/core\.[0-9a-f]+\.json$/

  for (const [what, heading, answer] of [
    ['missing', 'The record is not here', { status: 404 }],
    ['damaged', 'The record did not arrive whole', { body: '{' }],
    ['out of reach', 'The record cannot be reached', null],
  ] as const) {
    test(`axe finds nothing wrong with a record that is ${what}`, async ({ page }) => {
      await page.route(CORE, (route) => (answer ? route.fulfill(answer) : route.abort()))
      await page.goto('./')
      await expect(page.getByRole('heading', { name: heading })).toBeVisible()
      await expectNoAxeViolations(page)
      await expectContrastIn(page, 'dark')
    })
  }

  test('axe finds nothing wrong with the list of problems', async ({ page }) => {
    await page.route(CORE, async (route) => {
      const response = await route.fetch()
      const part = (await response.json()) as { content: { claims: Record<string, unknown>[] } }
      for (const claim of part.content.claims.slice(0, 30)) claim['value'] = 'many'
      await route.fulfill({ response, json: part })
    })
    await page.goto('./')
    await expect(page.locator('.table--problems')).toBeVisible()
    await expectNoAxeViolations(page)
    await expectContrastIn(page, 'dark')
  })

  test('axe finds nothing wrong with the boxes before the record', async ({ page }) => {
    await page.route(CORE, () => {})
    await page.goto('./')
    await expect(page.getByText('The network is slow.')).toBeVisible()
    await expectNoAxeViolations(page)
    await expectContrastIn(page, 'dark')
    await page.unrouteAll({ behavior: 'ignoreErrors' })
  })
})

import { expect, expectContrastIn, expectNoAxeViolations, open, test } from './fixtures.ts'
import { PAGE_STATES } from './pageStates.ts'
import { sayIn } from './say.ts'

test.use({ serviceWorkers: 'block', allowedNoise: /Service Worker/ })

const DESK = { width: 1440, height: 900 }
const PHONE = { width: 390, height: 844 }

for (const [where, viewport] of [
  ['on a desk', DESK],
  ['on a phone', PHONE],
] as const) {
  test.describe(where, () => {
    test.use({ viewport, ...(viewport === PHONE && { hasTouch: true, isMobile: true }) })
    for (const { name, query, act, isWideOnly } of PAGE_STATES) {
      if (isWideOnly && viewport === PHONE) continue
      test(`axe finds nothing wrong with ${name}`, async ({ page }) => {
        await open(page, query)
        await act?.(page, sayIn('en'))
        await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
        // where the page happens to be scrolled to, the bar that stays in sight may lie half over a button
        await page.evaluate(() => window.scrollTo(0, 0))
        await expectNoAxeViolations(page)
        // a phone has the colours of the desk
        if (viewport === DESK) await expectContrastIn(page, 'dark')
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
    // the default view stands in the page itself: boxes are for every other
    await page.goto('./?reporter=KAZ')
    await expect(page.getByText('The network is slow.')).toBeVisible()
    await expectNoAxeViolations(page)
    await expectContrastIn(page, 'dark')
    await page.unrouteAll({ behavior: 'ignoreErrors' })
  })
})

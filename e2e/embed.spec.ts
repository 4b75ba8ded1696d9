import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { expect, expectNoAxeViolations, keepScreenshot, settled, test } from './fixtures.ts'

const REGIONS = {
  figures: 'Headline figures',
  trade: 'Trade',
  investment: 'Investment',
  tourism: 'Tourism',
  missions: 'Missions',
  timeline: 'Timeline',
  differences: 'Differences',
}
const LIBRARIES = /\/assets\/(?:react|charts|map|rolldown-runtime)-[^/]+\.js$/

for (const [view, name] of Object.entries(REGIONS)) {
  test.describe(`${name} in another page`, () => {
    test('stands alone with its source, accessible and small', async ({ page }) => {
      const loaded: Promise<number>[] = []
      page.on('response', (response) => {
        const url = response.url()
        if (LIBRARIES.test(url) || !/\/embed\.html\?|\.(?:js|css)$/.test(url)) return
        loaded.push(response.body().then((body) => gzipSync(body, { level: 9 }).length))
      })
      await page.setViewportSize({ width: 720, height: 480 })
      await page.goto(`./embed.html?view=${view}&embed`)
      await expect(page.getByRole('region', { name, exact: true })).toBeVisible()
      await settled(page)
      await expect(page.getByRole('region')).toHaveCount(1)
      await expect(page.getByRole('banner')).toHaveCount(0)
      await expect(page.getByRole('region', { name: 'Filters' })).toHaveCount(0)

      const source = page.getByRole('contentinfo')
      await expect(source).toContainText(/Record \d{4}\.\d+\.\d+, .*SHA-256 [0-9a-f]{7}/)
      await expect(source.getByRole('link', { name: /Open with every source/ })).toHaveAttribute(
        'href',
        `./?view=${view}`,
      )
      await expectNoAxeViolations(page)
      const bytes = (await Promise.all(loaded)).reduce((sum, size) => sum + size, 0)
      expect(bytes).toBeGreaterThan(20_000)
      expect(bytes).toBeLessThanOrEqual(120_000)
      await keepScreenshot(page, `embed-${view}`)
    })
  })
}

test('keeps nothing in the browser of a reader, and reads nothing there', async ({ page, context }) => {
  await page.addInitScript(() => {
    const asked: string[] = []
    Object.assign(window, { asked })
    for (const method of ['getItem', 'setItem'] as const) {
      Storage.prototype[method] = (key: string) => {
        asked.push(`${method} ${key}`)
        return null
      }
    }
    navigator.serviceWorker.register = () => {
      asked.push('register')
      return Promise.reject(new Error('a worker was registered'))
    }
  })
  await page.goto('./embed.html?view=trade&embed=1')
  await settled(page)
  expect(await context.cookies()).toEqual([])
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0)
  expect(await page.evaluate(() => (window as unknown as { asked: string[] }).asked)).toEqual([])
})

test('says who states the figures and what narrows them', async ({ page }) => {
  await page.goto('./?view=trade&embed=1&time=2015..2020&reporter=KAZ')
  const source = page.getByRole('contentinfo')
  await expect(source).toContainText('As stated by')
  await expect(source).toContainText('Years 2015–2020 · As Astana reports')
})

test('begins with nothing chosen, whatever its link says, and its code says nothing of it', async ({
  page,
}) => {
  await page.goto('./embed.html?view=figures&embed=1&sel=mission:tr-embassy-astana')
  await settled(page)
  await expect(page.getByRole('region', { name: 'Headline figures' })).toBeVisible()
  await expect(page).toHaveURL(/embed\.html\?view=figures&embed=1$/)
  await expect(page.locator('.card')).toHaveCount(0)
  await page.goto('./?sel=mission:tr-embassy-astana&indicator=students&view=trade')
  await page.getByRole('button', { name: 'Share' }).click()
  await expect(page.getByRole('combobox', { name: 'One view' })).toHaveValue('trade')
  await page.evaluate(() =>
    Object.assign(navigator.clipboard, { writeText: () => Promise.reject(new Error()) }),
  )
  await page.getByRole('button', { name: 'Copy embed code' }).click()
  await expect(page.getByRole('textbox', { name: 'The embed code' })).toHaveValue(
    /src="[^"]*\/embed\.html\?view=trade&amp;embed=1&amp;lang=en"/,
  )
})

test('opens the evidence of a figure where it stands', async ({ page }) => {
  await page.goto('./embed.html?view=figures&embed=1')
  await page.getByRole('region', { name: 'Headline figures' }).getByRole('button').first().click()
  await expect(page.locator('.card').first()).toContainText('Evidence')
  await expect(page).toHaveURL(/sel=claim:/)
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/view=figures/)
})

test('is the whole page when it names no view', async ({ page }) => {
  await page.goto('./?embed=1')
  await expect(page.getByRole('banner')).toBeVisible()
})

/** A page of another origin with this code in it. Our test host forbids framing, as README recommends by default. */
async function openForeignPage(page: Page, code: string, host: string) {
  await page.route(/[?&]embed=1/, async (route) => {
    const response = await route.fetch()
    const { 'content-security-policy': _, ...headers } = response.headers()
    await route.fulfill({ response, headers })
  })
  await page.route(`${host}foreign.html`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><meta charset="utf-8"><title>Foreign</title>${code}`,
    }),
  )
  await page.goto(`${host}foreign.html`)
}

test('goes into another page by the code that the share menu copies', async ({ page, context, site }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('./?reporter=TUR&time=2015..2024')
  await page.getByRole('button', { name: 'Share' }).click()
  await page.getByRole('combobox', { name: 'One view' }).selectOption('Trade')
  await page.getByRole('button', { name: 'Copy embed code' }).click()
  await expect(page.getByText('Embed code copied')).toBeVisible()
  const code = await page.evaluate(() => navigator.clipboard.readText())
  expect(code).toContain(
    `src="${site.root}embed.html?time=2015..2024&amp;reporter=TUR&amp;view=trade&amp;embed=1&amp;lang=en"`,
  )

  await openForeignPage(page, code, site.subPath)
  const frame = page.frameLocator('iframe[title="Trade: Kazakhstan–Türkiye relations"]')
  await expect(frame.getByRole('region', { name: 'Trade', exact: true })).toBeVisible()
  await expect(frame.locator('svg.recharts-surface').first()).toBeVisible()
  await keepScreenshot(page, 'embedded')
})

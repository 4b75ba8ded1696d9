import { expect, keepScreenshot, settled, test } from './fixtures.ts'

const REGIONS = ['Headline figures', 'Trade', 'Investment', 'Tourism', 'Missions', 'Timeline', 'Differences']

test('works under a sub-path of a host', async ({ page, site }) => {
  await page.goto(site.subPath)
  for (const name of REGIONS) await expect(page.getByRole('region', { name, exact: true })).toBeVisible()
  await settled(page)
})

test('publishes the data folder beside the page', async ({ request, site }) => {
  const response = await request.get(`${site.subPath}data/kaz-tur/dataset.json`)
  expect(response.headers()['content-type']).toContain('application/json')
  expect(await response.json()).toMatchObject({ id: 'kaz-tur' })
})

test('tells the browser to run nothing but its own files', async ({ page }) => {
  await page.goto('./')
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]')
  await expect(policy).toHaveAttribute('content', /default-src 'none'; script-src 'self'/)
})

for (const [device, viewport] of [
  ['desk', { width: 1440, height: 900 }],
  ['phone', { width: 390, height: 844 }],
] as const) {
  test(`shows every view on a ${device}, none wider than it`, async ({ page }) => {
    await page.setViewportSize(viewport)
    await page.goto('./')
    for (const name of REGIONS) await expect(page.getByRole('region', { name, exact: true })).toBeVisible()
    await settled(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await keepScreenshot(page, `${device}-${colorScheme}`, { fullPage: device === 'phone' })
    }
  })
}

for (const query of ['?view=differences', '?theme=room'])
  test(`shows the differences whole where the page has room for them (${query})`, async ({ page }) => {
    await page.goto(`./${query}`)
    const rows = page.getByRole('region', { name: 'Differences', exact: true }).locator('.difference')
    await expect(rows.first()).toBeVisible()
    await settled(page)
    await rows.first().scrollIntoViewIfNeeded()
    await expect(rows.first()).toBeInViewport({ ratio: 1 })
    const [card, last] = await Promise.all([
      page.locator('.card--differences').boundingBox(),
      rows.last().boundingBox(),
    ])
    expect(card!.y + card!.height).toBeGreaterThanOrEqual(last!.y + last!.height)
  })

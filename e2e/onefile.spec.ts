import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { withBriefing } from '../src/data/oneFile.ts'
import { come, comeToMaps, expect, expectNoAxeViolations, keepScreenshot, settled, test } from './fixtures.ts'
import { presentByKeys } from './presenting.ts'

const FILE = new URL('../dist/kopru.html', import.meta.url)
const REGIONS = ['Headline figures', 'Trade', 'Investment', 'Tourism', 'Missions', 'Timeline', 'Differences']

// the only request that is no noise is the one for the page itself
test.use({ offline: true, allowedNoise: /^request: file:\/\/\S+\.html(?:\?\S*)?$/ })

const open = (page: Page, query = '', file: URL = FILE) => page.goto(file.href + query)

const expectWholePage = async (page: Page) => {
  for (const name of REGIONS) await expect(page.getByRole('region', { name, exact: true })).toBeVisible()
  await settled(page)
}

test('is small enough to be sent by mail', () => {
  expect(statSync(FILE).size).toBeLessThanOrEqual(3 * 1024 * 1024)
})

test('shows every view from disk without a network', async ({ page }) => {
  await open(page)
  await expectWholePage(page)
  await come(page, 'trade')
  await comeToMaps(page)
  expect(await page.evaluate(() => performance.getEntriesByType('resource').length)).toBe(0)
  await keepScreenshot(page, 'onefile')
})

test('has its own type faces', async ({ page }) => {
  await open(page)
  await settled(page)
  const loaded = await page.evaluate(() =>
    [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
  )
  expect(loaded.join()).toContain('Source Serif 4')
  expect(loaded.join()).toContain('Source Sans 3')
})

test('keeps filters and choice in the address, through a reload and back', async ({ page }) => {
  await open(page, '?time=2010..2024')
  await page.getByText('As Ankara reports').click()
  await expect(page).toHaveURL(/kopru\.html\?time=2010\.\.2024&reporter=TUR$/)
  await page.getByRole('region', { name: 'Headline figures' }).getByRole('button').first().click()
  const evidence = page.getByRole('region', { name: /Evidence/ }).or(page.locator('.rail .card').first())
  await expect(evidence.first()).toBeVisible()
  await expect(page).toHaveURL(/&sel=claim:/)
  const address = page.url()
  await page.reload()
  await expect(page.getByRole('radio', { name: 'As Ankara reports' })).toBeChecked()
  await expect(page.locator('.rail .card').first()).toBeVisible()
  expect(page.url()).toBe(address)
  await page.goBack()
  await expect(page).not.toHaveURL(/sel=/)
})

test('loads what a hosted page loads later: finder, share menu, list of posts', async ({ page }) => {
  await open(page)
  await expectWholePage(page)
  await page.keyboard.press('/')
  await page.getByRole('dialog').getByRole('combobox').fill('Шымкент')
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Share' }).click()
  await expect(page.getByRole('button', { name: 'Copy link to this view' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Copy embed code' })).toHaveCount(0)
})

test('presents the shipped briefing by keys alone, a second window following', async ({ page, context }) => {
  await open(page)
  await settled(page)
  await presentByKeys(page, context)
})

test('says which record it is, by version, day and hash', async ({ page }) => {
  const { version } = JSON.parse(
    readFileSync(new URL('../public/data/kaz-tur/dataset.json', import.meta.url), 'utf8'),
  ) as { version: string }
  await open(page)
  const stamp = page.getByRole('contentinfo').getByRole('button')
  const about = /Record (\S+) of (\S+), SHA-256 ([0-9a-f]{64})/.exec(readFileSync(FILE, 'utf8'))!
  expect(about[1]).toBe(version)
  await expect(stamp).toHaveText(
    new RegExp(`Record ${version}, .* 20\\d\\d, SHA-256 ${about[3]!.slice(0, 7)}`),
  )
  await expect(stamp).toHaveAttribute('title', new RegExp(about[3]!))
})

test('carries the licences of what it is made of', async ({ page }) => {
  await open(page)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Notices' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('licences.md')
  expect(readFileSync(await download.path(), 'utf8')).toContain('Hippocratic')
})

test('has no accessibility violation', async ({ page }) => {
  await open(page)
  await expectWholePage(page)
  await expectNoAxeViolations(page)
})

test.describe('its policy', () => {
  test.use({ allowedNoise: /^request: file:|Content Security Policy|Failed to load|ERR_/ })

  test('forbids every connection, also when there is a network', async ({ page, context, site }) => {
    await context.setOffline(false)
    await open(page)
    const blocked = await page.evaluate(async (host) => {
      const violated = new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective))
      })
      await fetch(host).catch(() => null)
      return violated
    }, site.root)
    expect(blocked).toBe('connect-src')
  })

  test('runs no script but its own two', async ({ page }) => {
    await open(page)
    const title = await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'document.title = "run"'
      document.body.append(script)
      return document.title
    })
    expect(title).not.toBe('run')
  })
})

test('holds a briefing that was saved in it, and can save the next one from itself', async ({ page }) => {
  const briefing = {
    scenes: [
      { query: '?view=trade', notes: '</script><script>document.title="run"</script><!-- $& $` $1' },
      { query: '?lang=kk', notes: 'Қазақстан · Türkiye \u2028 \u2029 \\u003c "' },
    ],
  }
  const folder = mkdtempSync(join(tmpdir(), 'kopru-'))
  const write = (name: string, html: string | null) => {
    writeFileSync(join(folder, name), html!)
    return pathToFileURL(join(folder, name))
  }
  const read = () =>
    page.evaluate(() => JSON.parse(document.getElementById('briefing')!.textContent) as unknown)
  const first = write('first.html', withBriefing(readFileSync(FILE, 'utf8'), briefing))
  await open(page, '', first)
  await expectWholePage(page)
  expect(await read()).toEqual(briefing)
  await expect(page).not.toHaveTitle('run')

  // from another language, whose reader has not seen the first view
  await open(page, '?lang=tr&theme=dark', first)
  await expect(page.locator('html')).toHaveAttribute('data-other', '')
  const own = await page.evaluate(() => document.getElementById('one-file')!.textContent)
  expect(/<html[^>]*>/.exec(own)![0]).toBe('<html lang="en">')
  await open(page, '', write('second.html', withBriefing(own, { scenes: [] })))
  await expectWholePage(page)
  expect(await read()).toEqual({ scenes: [] })
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('says in four languages what needs one, and shows the rest', async ({ page }) => {
    await open(page)
    const said = page.locator('.band p:visible')
    await expect(said).toHaveCount(4)
    await expect(said.nth(1)).toContainText('JavaScript’e izin verin')
    await expect(page.getByRole('region', { name: 'Missions', exact: true })).toBeVisible()
    await expect(page.getByRole('button')).toHaveCount(0)
  })
})

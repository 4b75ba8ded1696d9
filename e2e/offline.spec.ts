import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { serve } from '../scripts/serve.mjs'
import { workerFor } from '../scripts/serviceWorkerPlugin.ts'
import { come, comeToMaps, expect, keepScreenshot, settled, test } from './fixtures.ts'
import { presentByKeys } from './presenting.ts'

const DIST = new URL('../dist', import.meta.url).pathname
const REGIONS = ['Headline figures', 'Trade', 'Investment', 'Tourism', 'Missions', 'Timeline', 'Differences']

test.use({ serviceWorkers: 'allow' })

const expectWholePage = async (page: Page) => {
  for (const name of REGIONS) await expect(page.getByRole('region', { name, exact: true })).toBeVisible()
  await settled(page)
}

/** Until the worker has everything and answers for this page. */
const kept = (page: Page) =>
  page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')

test('works without a network after the first visit', async ({ page, context }) => {
  await page.goto('./')
  await kept(page)
  await context.setOffline(true)
  await page.reload()
  await expectWholePage(page)
  await come(page, 'trade')
  await comeToMaps(page)
  await page.getByRole('region', { name: 'Headline figures' }).getByRole('button').first().click()
  await expect(page).toHaveURL(/sel=claim:/)
  await page.keyboard.press('/')
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeVisible()
})

test('presents the shipped briefing without a network, a second window following', async ({
  page,
  context,
}) => {
  await page.goto('./')
  await kept(page)
  await context.setOffline(true)
  await page.reload()
  await settled(page)
  await presentByKeys(page, context)
})

test('works so under a sub-path, from any link, and keeps nothing that is not its own', async ({
  page,
  context,
  site,
}) => {
  await page.goto(site.subPath)
  await kept(page)
  const names = await page.evaluate(() => caches.keys())
  expect(names).toEqual([expect.stringContaining(site.subPath)])
  const files = await page.evaluate(async (name) => {
    const requests = await (await caches.open(name)).keys()
    return requests.map(({ url }) => url)
  }, names[0]!)
  expect(files.filter((url) => !url.startsWith(site.subPath))).toEqual([])
  expect(files.filter((url) => /kopru\.html|\/data\//.test(url))).toEqual([])
  await context.setOffline(true)
  await page.goto(`${site.subPath}?reporter=KAZ&time=2010..2024`)
  await expectWholePage(page)
  await expect(page.getByRole('radio', { name: 'As Astana reports' })).toBeChecked()
  await page.goto(`${site.subPath}index.html?view=missions`)
  await expect(page.getByRole('region', { name: 'Missions', exact: true })).toBeVisible()
})

test.describe('a new version', () => {
  // the host of these tests is their own
  test.use({ allowedNoise: /^request: http:\/\/localhost:\d+\/k\// })

  const SECOND = '.2.js'
  let folder = ''
  let host: Awaited<ReturnType<typeof serve>>

  test.beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kopru-'))
    cpSync(DIST, join(folder, 'first'), { recursive: true })
    cpSync(DIST, join(folder, 'second'), { recursive: true })
    renameScripts(join(folder, 'second'))
    deploy('first')
    host = await serve(join(folder, 'live'), { base: '/k/' })
  })
  test.afterEach(async () => {
    await host.close()
    rmSync(folder, { recursive: true })
  })

  /** Another build: the same page, each script under another name. */
  function renameScripts(build: string) {
    const scripts = readdirSync(join(build, 'assets')).filter((name) => name.endsWith('.js'))
    const rename = (text: string) =>
      scripts.reduce((changed, name) => changed.replaceAll(name, name.replace(/\.js$/, SECOND)), text)
    for (const path of ['index.html', ...scripts.map((name) => `assets/${name}`)]) {
      writeFileSync(join(build, path), rename(readFileSync(join(build, path), 'utf8')))
    }
    for (const name of scripts) renameSync(join(build, 'assets', name), join(build, 'assets', rename(name)))
    writeFileSync(join(build, 'sw.js'), workerFor(build))
  }

  const deploy = (build: 'first' | 'second') => {
    rmSync(join(folder, 'live'), { recursive: true, force: true })
    cpSync(join(folder, build), join(folder, 'live'), { recursive: true })
  }

  /** Of which build each script of the page is. */
  const builds = async (page: Page) => {
    const scripts = await page.evaluate(() =>
      performance.getEntriesByType('resource').flatMap(({ name }) => (name.endsWith('.js') ? [name] : [])),
    )
    return [...new Set(scripts.map((name) => (name.endsWith(SECOND) ? 'second' : 'first')))]
  }
  const notice = (page: Page) => page.getByRole('status').filter({ hasText: 'A new version is ready.' })
  const findSomething = async (page: Page) => {
    await page.keyboard.press('/')
    await expect(page.getByRole('dialog').getByRole('combobox')).toBeVisible()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
  }

  test('is announced, taken when the reader wants it, and breaks no tab that is still open', async ({
    page,
    context,
  }) => {
    await page.goto(`${host.url}?reporter=KAZ`)
    await kept(page)
    const other = await context.newPage()
    await other.goto(host.url)
    await expectWholePage(other)

    deploy('second')
    await page.reload()
    await expect(notice(page)).toBeVisible()
    await expectWholePage(page)
    expect(await builds(page)).toEqual(['first'])
    await keepScreenshot(page, 'update')

    await page.getByRole('button', { name: 'Load it' }).click()
    await expect(notice(page)).toHaveCount(0)
    await expectWholePage(page)
    await expect(page.getByRole('radio', { name: 'As Astana reports' })).toBeChecked()
    expect(await builds(page)).toEqual(['second'])

    // the other tab is of a build that the host has no longer, and finds what it had not loaded yet
    await findSomething(other)
    expect(await builds(other)).toEqual(['first'])
    await expect(notice(other)).toBeVisible()
    await other.getByRole('button', { name: 'Load it' }).click()
    await expectWholePage(other)
    await expect.poll(() => builds(other)).toEqual(['second'])

    await context.setOffline(true)
    await page.reload()
    await expectWholePage(page)
    await findSomething(page)
    expect(await builds(page)).toEqual(['second'])
  })

  test('comes by itself when the last tab was closed', async ({ page, context }) => {
    await page.goto(host.url)
    await kept(page)
    deploy('second')
    await page.reload()
    await expect(notice(page)).toBeVisible()
    await page.getByRole('button', { name: 'Later', exact: true }).click()
    await expect(notice(page)).toHaveCount(0)
    await page.close()
    const next = await context.newPage()
    await expect
      .poll(async () => {
        await next.goto('about:blank')
        await next.goto(host.url)
        await expectWholePage(next)
        return builds(next)
      })
      .toEqual(['second'])
  })

  test('is no version until the host has all of it', async ({ page }) => {
    await page.goto(host.url)
    await kept(page)
    // half way: the new worker is there, the page and its scripts are still the old ones
    cpSync(join(folder, 'second', 'sw.js'), join(folder, 'live', 'sw.js'))
    const refused = await page.evaluate(async () => {
      const registration = (await navigator.serviceWorker.getRegistration())!
      await registration.update()
      const next = registration.installing!
      return new Promise((resolve) => {
        next.addEventListener('statechange', () => resolve(next.state))
      })
    })
    expect(refused).toBe('redundant')
    await page.reload()
    await expectWholePage(page)
    expect(await builds(page)).toEqual(['first'])
    await expect(notice(page)).toHaveCount(0)
  })
})

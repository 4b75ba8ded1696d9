import type { Page } from '@playwright/test'

import { type Locale, LOCALES } from '../src/domain/codelists.ts'
import { LANGUAGE_NAMES } from '../src/i18n/languages.ts'
import { expect, expectAddress, expectNoAxeViolations, open, settled, test } from './fixtures.ts'
import { foreignIn, saidBy } from './foreignWords.ts'
import { DIALOG_STATES, PAGE_STATES, type PageState, ROOM_STATES } from './pageStates.ts'
import { OTHERS, sayIn } from './say.ts'
import { weigh } from './weighing.ts'

/** What a browser without Kazakh would write: `1970 M01 1`, `1,234,567.8`. */
const UNFORMATTED = /\bM(0\d|1[0-2])\b|\d,\d{3},\d{3}|\d,\d{3}\.\d/

const inLanguage = (query = '', locale: Locale) => `${query === '' ? '?' : `${query}&`}lang=${locale}`

/** Brings a state about on the page that is there; only after something was opened by hand the page is loaded anew. */
async function bringAbout(page: Page, locale: Locale, state: PageState, before: PageState | undefined) {
  const query = inLanguage(state.query, locale)
  if (!before || before.act) await page.goto(`./${query}`)
  else
    await page.evaluate((to) => {
      window.history.pushState(null, '', to)
      window.dispatchEvent(new PopStateEvent('popstate'))
    }, query)
  await expect(page.locator('html')).toHaveAttribute('lang', locale)
  // comes with what the page loads last
  const description = page.locator('meta[name="description"]')
  await expect(description).toHaveAttribute('content', sayIn(locale)('edition.description'))
  await settled(page)
  await state.act?.(page, sayIn(locale))
  await settled(page)
}

for (const locale of OTHERS) {
  test(`no English word is left in ${locale}, and axe finds nothing, in any state`, async ({ page }) => {
    test.setTimeout(600_000)
    const found = new Map<string, string>()
    let before: PageState | undefined
    let texts = 0
    for (const state of [...PAGE_STATES, ...DIALOG_STATES, ...ROOM_STATES]) {
      await bringAbout(page, locale, state, before)
      const said = await saidBy(page)
      texts += said.length
      const wrong = [
        ...foreignIn(locale, said, state.query),
        ...said.filter((text) => UNFORMATTED.test(text)).map((text) => `number or month · ${text}`),
      ]
      for (const line of wrong) if (!found.has(line)) found.set(line, state.name)
      await test.step(state.name, () => expectNoAxeViolations(page))
      before = state
    }
    // a walk that reads nothing would find nothing
    expect(texts).toBeGreaterThan(4000)
    expect([...found].map(([line, where]) => `${where}: ${line}`)).toEqual([])
  })
}

test('title and description name the two states in the order of each language', async ({ page }) => {
  const PAIR: Record<Locale, [RegExp, RegExp]> = {
    en: [/Kazakhstan–Türkiye/, /between Kazakhstan and Türkiye/],
    tr: [/Türkiye–Kazakistan/, /Türkiye ile Kazakistan/],
    kk: [/Қазақстан–Түркия/, /Қазақстан мен Түркия/],
    ru: [/Казахстана и Турции/, /Казахстана и Турции/],
  }
  await open(page)
  // every language after every other: what the one before has left would show
  for (const locale of ['tr', 'kk', 'ru', 'en'] as const) {
    await page.evaluate((lang) => {
      window.history.pushState(null, '', `?lang=${lang}`)
      window.dispatchEvent(new PopStateEvent('popstate'))
    }, locale)
    await expect(page.locator('html')).toHaveAttribute('lang', locale)
    await expect(page).toHaveTitle(PAIR[locale][0])
    await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', PAIR[locale][1])
  }
})

for (const locale of LOCALES) {
  test(`every spelling of Shymkent finds the same post in ${locale}`, async ({ page }) => {
    const say = sayIn(locale)
    await open(page, `?lang=${locale}`)
    await expect(page.locator('html')).toHaveAttribute('lang', locale)
    const counts = new Set<string>()
    for (const spelling of ['Шымкент', 'Shymkent', 'Çimkent', 'shimkent']) {
      await page.keyboard.press('/')
      const field = page.getByRole('combobox', { name: say('find.label') })
      await field.fill(spelling)
      await expect(page.getByRole('dialog').getByRole('option').first()).toContainText(
        say('post.honorary-consulate'),
      )
      await field.press('Enter')
      await expectAddress(page, 'sel', 'mission:tr-honorary-consulate-shymkent')
      await page.keyboard.press('Escape')
      await expectAddress(page, 'sel', null)
      const search = page.getByRole('searchbox', { name: say('timeline.search') })
      await search.fill(spelling)
      await expectAddress(page, 'q', spelling)
      const events = page.locator('.status').first()
      await expect(events).not.toBeEmpty()
      counts.add((await events.textContent()) ?? '')
      await search.press('Escape')
      await expectAddress(page, 'q', null)
      await page.locator('body').click({ position: { x: 2, y: 2 } })
    }
    expect(counts.size).toBe(1)
  })
}

for (const locale of OTHERS) {
  test(`${locale} adds at most 35 kB when it is chosen, and the rest comes with what is opened`, async ({
    page,
  }) => {
    const asked = new Set<string>()
    page.on('request', (request) => {
      const found = /(?:assets\/|text-)(tr|kk|ru)[-.]/.exec(request.url())
      if (found) asked.add(found[1]!)
    })
    await open(page)
    await page.waitForLoadState('networkidle')
    expect([...asked]).toEqual([])
    // other words on a map call its moving form, which is no part of a language
    await page.locator('.map-frame').first().hover()
    await expect(page.locator('.leaflet-container').first()).toBeVisible()
    await page.waitForLoadState('networkidle')
    await page.getByRole('button', { name: 'Language: English' }).click()
    const chosen = weigh(page)
    await page.getByRole('button', { name: LANGUAGE_NAMES[locale] }).click()
    await expect(page.locator('html')).toHaveAttribute('lang', locale)
    const bytes = await chosen()
    expect([...asked]).toEqual([locale])
    expect(bytes).toBeGreaterThan(15_000)
    expect(bytes).toBeLessThan(35_000)
    const opened = weigh(page)
    await page.locator('.tile button').first().click()
    await expect(page.locator('.card--evidence .facts')).toBeVisible()
    expect(await opened()).toBeLessThan(30_000)
  })
}

test.describe('texts that do not come', () => {
  test.use({ allowedNoise: /Failed to load resource/ })

  test('say so in their place, and come when they are asked for again', async ({ page }) => {
    const say = sayIn('kk')
    const texts = '**/record/text-kk-claims.*'
    await page.route(texts, (route) => route.fulfill({ status: 404, body: '' }))
    await open(page, '?lang=kk')
    await page.locator('.tile button').first().click()
    await expect(page.getByRole('alert')).toContainText(say('record.detailFailed'))
    await expect(page.locator('.card--evidence .facts')).toHaveCount(0)
    await page.unroute(texts)
    await page.getByRole('alert').getByRole('button').click()
    await expect(page.locator('.card--evidence .facts')).toBeVisible()
    await expect(page.getByRole('alert')).toHaveCount(0)
  })
})

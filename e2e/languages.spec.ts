import type { Page } from '@playwright/test'

import type { Locale } from '../src/domain/codelists.ts'
import { expect, settled, test } from './fixtures.ts'
import { foreignIn, saidBy } from './foreignWords.ts'
import { DIALOG_STATES, PAGE_STATES, type PageState, ROOM_STATES } from './pageStates.ts'
import { OTHERS, sayIn } from './say.ts'

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
  await settled(page)
  await state.act?.(page, sayIn(locale))
  await settled(page)
}

for (const locale of OTHERS) {
  test(`no English word is left in ${locale}, in any state`, async ({ page }) => {
    test.setTimeout(300_000)
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
      before = state
    }
    // a walk that reads nothing would find nothing
    expect(texts).toBeGreaterThan(4000)
    expect([...found].map(([line, where]) => `${where}: ${line}`)).toEqual([])
  })
}

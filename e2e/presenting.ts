import { readFileSync } from 'node:fs'
import type { BrowserContext, Page } from '@playwright/test'
import { expect, expectAddress } from './fixtures.ts'

export interface SceneRow {
  id: string
  query: string
  headline: { en: string }
  notes: { en: string }
  minutes: number
}

/** The briefing that ships with the record. */
export const scenes = JSON.parse(
  readFileSync(new URL('../public/data/kaz-tur/scenes.json', import.meta.url), 'utf8'),
) as SceneRow[]

export const headline = (page: Page) => page.getByRole('heading', { level: 1 })
export const place = (page: Page, at: number) => page.getByText(`${at} of ${scenes.length}`, { exact: true })

export async function openPresenter(page: Page, context: BrowserContext): Promise<Page> {
  const [presenter] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('p')])
  await presenter.setViewportSize({ width: 1440, height: 900 })
  await expect(presenter.getByRole('heading', { name: 'Presenter' })).toBeVisible()
  return presenter
}

/** From the dashboard through the shipped briefing by keys alone, a second window following; blank and return. */
export async function presentByKeys(page: Page, context: BrowserContext) {
  const [first] = scenes
  await page.keyboard.press('p')
  await expectAddress(page, 'scene', first!.id)
  await expect(place(page, 1)).toBeVisible()
  const presenter = await openPresenter(page, context)
  for (const [i, { id, headline: title, notes }] of scenes.entries()) {
    await expectAddress(page, 'scene', id)
    await expect(place(page, i + 1)).toBeVisible()
    // what the room reads is found in the record; the words of the script are the presenter's
    await expect(headline(page)).not.toHaveText('')
    await expect(page.locator('.room-stage__picture > *').first()).toBeVisible()
    await expect(presenter.getByText(`Scene ${i + 1} of ${scenes.length}: ${title.en}`)).toBeVisible()
    await expect(presenter.getByText(notes.en)).toBeVisible()
    await page.keyboard.press(i % 2 === 0 ? 'PageDown' : 'Space')
  }
  await expectAddress(page, 'scene', scenes.at(-1)!.id)
  await page.keyboard.press('Home')
  await expectAddress(page, 'scene', first!.id)
  const said = await headline(page).textContent()
  await presenter.keyboard.press('b')
  await expect(page.locator('.room__blank')).toBeVisible()
  await presenter.keyboard.press('b')
  await expect(page.locator('.room__blank')).toHaveCount(0)
  await expect(headline(page)).toHaveText(said!)
  return presenter
}

import type { Page } from '@playwright/test'

import { expect, expectNoAxeViolations, keepScreenshot, settled, test } from './fixtures.ts'

const SCENES = ['opening-figures', 'trade-two-totals', 'investment', 'posts', 'where-accounts-differ']

const second = (page: Page) => page.locator('.room-stage__second')

/** What asks the network for words or texts of a language beside English. */
const languagesAsked = (page: Page) => {
  const asked = new Set<string>()
  page.on('request', (request) => {
    const found = /(?:assets\/|-text-)(tr|kk|ru)[-.]/.exec(request.url())
    if (found) asked.add(found[1]!)
  })
  return asked
}

test('L shows each scene in a second language, fetched only then', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 })
  const asked = languagesAsked(page)
  await page.goto(`./?scene=${SCENES[0]}`)
  await settled(page)
  await expect(second(page)).toHaveCount(0)
  expect([...asked]).toEqual([])
  await page.keyboard.press('l')
  await expect(second(page)).toHaveAttribute('lang', 'kk')
  await expect(page.getByRole('status').first()).toContainText('Second language: Қазақша')
  expect([...asked]).toEqual(['kk'])
  for (const scene of SCENES) {
    await page.goto(`./?scene=${scene}`)
    await settled(page)
    await page.keyboard.press('l')
    await expect(second(page)).toHaveText(/\p{Script=Cyrillic}/u)
    await expect(page.locator('.room-stage__sub--second')).toHaveText(/\p{Script=Cyrillic}/u)
    await expect(
      page.locator('.room-stage__foot [lang="kk"], .room-stage__picture [lang="kk"]').first(),
    ).toBeVisible()
    // the room still sees the whole scene, nothing under 24 of its 1080 pixels
    // once the picture has drawn itself into what two languages leave
    await expect(async () => {
      const { small, over, cut } = await page.evaluate(() => ({
        small: [...document.querySelectorAll('.room-stage [lang="kk"]')].filter(
          (element) => Number.parseFloat(getComputedStyle(element).fontSize) < 24,
        ).length,
        over: document.documentElement.scrollHeight - window.innerHeight,
        // words of the picture that run into its sources
        cut: [...document.querySelectorAll('.room-stage__picture *')].filter(
          (element) =>
            [...element.childNodes].some(
              (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
            ) &&
            element.checkVisibility() &&
            !element.closest('.visually-hidden') &&
            element.getBoundingClientRect().bottom >
              document.querySelector('.room-stage__foot')!.getBoundingClientRect().top,
        ).length,
      }))
      expect({ scene, small, cut, over: Math.max(0, over) }).toEqual({ scene, small: 0, cut: 0, over: 0 })
    }).toPass()
    // both lines of sources name as many of them
    const [sources, others] = await page.locator('.room-stage__foot div p').allTextContents()
    if (others) expect(others.split('; ').length, scene).toBe(sources!.split('; ').length)
    await keepScreenshot(page, `two-languages-${scene}`)
  }
  await expectNoAxeViolations(page)
})

test('evidence and notes of a scene are in both languages, and fit the screen', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 })
  for (const scene of ['trade-two-totals', 'posts', 'where-accounts-differ']) {
    await page.goto(`./?scene=${scene}&beside=kk`)
    await settled(page)
    await expect(second(page)).toHaveAttribute('lang', 'kk')
    await page.keyboard.press('e')
    const said = page.locator('.room-evidence [lang="kk"]')
    await expect(said.first()).toHaveText(/\p{Script=Cyrillic}/u)
    // what it is called, what it says, where it stands, and each row
    const rows = await page.locator('.room-evidence li').count()
    expect(await said.count()).toBeGreaterThanOrEqual(rows + 3)
    for (const row of await page.locator('.room-evidence li').all())
      await expect(row.locator('[lang="kk"]')).toHaveText(/\p{Script=Cyrillic}/u)
    const { small, over, cut } = await page.evaluate(() => ({
      small: [...document.querySelectorAll('.room-evidence *')].filter(
        (element) => element.textContent && Number.parseFloat(getComputedStyle(element).fontSize) < 24,
      ).length,
      over: Math.max(0, document.documentElement.scrollHeight - window.innerHeight),
      cut: Math.max(
        0,
        ...[...document.querySelectorAll('.room-evidence p, .room-evidence li')].map(
          (element) =>
            element.getBoundingClientRect().bottom -
            document.querySelector('.room-stage__foot')!.getBoundingClientRect().top,
        ),
      ),
    }))
    expect({ scene, small, over, cut }).toEqual({ scene, small: 0, over: 0, cut: 0 })
  }
  await expectNoAxeViolations(page)
  await page.keyboard.press('n')
  await expect(page.locator('.room-notes [lang="kk"]')).toHaveText(/\p{Script=Cyrillic}/u)
})

test('L goes on to the next language and then to none; the last one is kept', async ({ page }) => {
  await page.goto('./?scene=investment&lang=tr')
  await settled(page)
  for (const lang of ['kk', 'en', 'ru']) {
    await page.keyboard.press('l')
    await expect(second(page)).toHaveAttribute('lang', lang)
  }
  await page.keyboard.press('l')
  await expect(second(page)).toHaveCount(0)
  await page.reload()
  await settled(page)
  await page.keyboard.press('l')
  await expect(second(page)).toHaveAttribute('lang', 'ru')
})

test('the presenter sees both languages, and leads them', async ({ page, context }) => {
  await page.goto('./?scene=investment')
  await settled(page)
  const [presenter] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('p')])
  await expect(presenter.getByRole('heading', { name: 'Presenter' })).toBeVisible()
  await presenter.keyboard.press('l')
  await expect(second(page)).toHaveAttribute('lang', 'kk')
  await expect(presenter.locator('.room-stage__second').first()).toHaveAttribute('lang', 'kk')
  await expect(presenter.getByText('room shows: Both capitals · English · Қазақша')).toBeVisible()
})

test('a link to a talk carries its second language, and the dashboard keeps it for the next', async ({
  page,
}) => {
  await page.goto('./?scene=investment&lang=tr&beside=kk')
  await settled(page)
  await expect(second(page)).toHaveAttribute('lang', 'kk')
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/beside=kk/)
  await expect(second(page)).toHaveAttribute('lang', 'kk')
  await page.keyboard.press('l')
  await expect(page).toHaveURL(/beside=en/)
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/\?lang=tr&beside=en$/)
  await page.locator('[data-key="brief"]').click()
  await expect(second(page)).toHaveAttribute('lang', 'en')
})

test('a handout in two languages: every part says the same in both', async ({ page }) => {
  const asked = languagesAsked(page)
  await page.goto('./?time=2015..2024')
  await settled(page)
  await page.getByRole('button', { name: 'Share' }).click()
  await page.getByRole('button', { name: 'Save as document' }).click()
  expect([...asked]).toEqual([])
  await page.getByRole('radiogroup', { name: 'Second language' }).getByText('Қазақша').click()
  const show = page.getByRole('button', { name: 'Show the pages' })
  await expect(show).toHaveAttribute('aria-disabled', 'false')
  expect([...asked]).toEqual(['kk'])
  await show.click()
  const parts = page.locator('.handout__part')
  await expect(parts).toHaveCount(7)
  for (const part of await parts.all()) {
    await expect(part.locator('.handout__head [lang="kk"]').first()).toHaveText(/\p{Script=Cyrillic}/u)
    // no word of one language runs over one of the other, and none leaves the paper
    const [paper, widest] = await part.evaluate((element) => [
      element.closest('.sheets__paper')!.getBoundingClientRect().right,
      Math.max(...[...element.querySelectorAll('*')].map((one) => one.getBoundingClientRect().right)),
    ])
    expect(widest).toBeLessThanOrEqual(paper)
  }
  await expect(page.locator('.handout__table [lang="kk"]').first()).toBeVisible()
  // five parts with a picture, each drawn in either language
  for (const lang of ['en', 'kk'])
    await expect(page.locator(`.handout__picture[lang="${lang}"]`)).toHaveCount(5)
  await expectNoAxeViolations(page)
  await keepScreenshot(page, 'handout-two-languages')
})

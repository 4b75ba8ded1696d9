import type { Locator, Page } from '@playwright/test'

import { expect, expectAddress, open, settled, test, view } from './fixtures.ts'

// The five jobs of the product, each from the first key to the last: no pointer is ever used.

const SHYMKENT = 'mission:tr-honorary-consulate-shymkent'
const COUNCIL = '2025-07-29-hlscc-5-ankara'

/** Goes on with Tab until the target has the focus; fails when it is not among the next stops. */
async function tabTo(page: Page, target: Locator, most = 60) {
  for (let i = 0; i < most; i++) {
    if (
      (await target.count()) > 0 &&
      (await target.evaluate((element) => element === document.activeElement))
    )
      return
    await page.keyboard.press('Tab')
  }
  await expect(target).toBeFocused()
}

/** The focus is somewhere, on something that is seen, and nothing lies over it (WCAG 2.4.3, 2.4.7, 2.4.11). */
async function expectFocusSeen(page: Page) {
  const hidden = await page.evaluate(() => {
    const focused = document.activeElement
    if (!focused || focused === document.body) return 'nothing has the focus'
    const { left, top, width, height } = focused.getBoundingClientRect()
    const [x, y] = [left + width / 2, top + Math.min(height, window.innerHeight - top) / 2]
    const over = document.elementFromPoint(x, y)
    return over && (focused.contains(over) || over.contains(focused))
      ? ''
      : `under ${over?.className ?? 'the edge'}`
  })
  expect(hidden).toBe('')
}

test('a citizen finds the consulate by any spelling, and what is not known of it', async ({ page }) => {
  await open(page)
  await page.keyboard.press('Tab')
  await expect(page.locator(':focus')).toHaveText('Skip to the figures')
  await page.keyboard.press('/')
  await expect(page.getByRole('combobox', { name: 'Post, event or figure' })).toBeFocused()
  await page.keyboard.type('Çimkent')
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('Honorary consulate')
  await page.keyboard.press('Enter')
  await expectAddress(page, 'sel', SHYMKENT)
  const card = page.locator('.rail')
  await expect(card.getByRole('heading', { name: 'Shymkent, Kazakhstan' })).toBeVisible()
  await page.keyboard.press('e')
  await expect(card.getByRole('heading', { name: 'Shymkent, Kazakhstan' })).toBeFocused()
  await expectFocusSeen(page)
  await expect(card).toContainText('Honorary consulate')
  await expect(card).toContainText('Address')
  await expect(card).toContainText('not found')
  await page.keyboard.press('Escape')
  await expectAddress(page, 'sel', null)
})

test('a journalist takes one chart: link, table and picture', async ({ page }) => {
  await open(page)
  const trade = view(page, 'Trade')
  await tabTo(page, trade.getByRole('button', { name: 'Enlarge Trade' }))
  await page.keyboard.press('Enter')
  await expectAddress(page, 'view', 'trade')
  await settled(page)
  await tabTo(page, trade.getByRole('button', { name: 'Show as table' }))
  await page.keyboard.press('Enter')
  await expect(trade.getByRole('table')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(trade.getByRole('table')).toHaveCount(0)
  await expectFocusSeen(page)
  const share = page.getByRole('button', { name: 'Share', exact: true })
  await backTo(page, share)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: /^Save as document/ })).toBeVisible()
  await tabTo(page, page.getByRole('button', { name: /^Save as document/ }))
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog').filter({ visible: true })
  const formats = dialog.locator('input[type="radio"][value="png"]')
  await expect(dialog.locator('.export__formats')).toBeVisible()
  await tabTo(page, dialog.locator('.export__formats input:checked'), 30)
  for (let i = 0; i < 12 && !(await formats.isChecked()); i++) await page.keyboard.press('ArrowDown')
  await expect(formats).toBeChecked()
  await tabTo(page, dialog.locator('button[type="submit"]'), 20)
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  expect(file.suggestedFilename()).toMatch(/\.png$/)
})

/** Goes back with Shift+Tab until the target has the focus. */
async function backTo(page: Page, target: Locator) {
  for (let i = 0; i < 40 && !(await target.evaluate((el) => el === document.activeElement)); i++)
    await page.keyboard.press('Shift+Tab')
  await expect(target).toBeFocused()
}

test('an analyst goes from a mark to who said it, and to who says otherwise', async ({ page }) => {
  await open(page, '?time=2015..2024')
  const point = page.locator('#trade .lane__point')
  await tabTo(page, point)
  // the point speaks: what, when, who, how much, how exactly, who agrees
  await expect(point).toHaveAttribute(
    'aria-label',
    /^.+, \d{4}.*\. .+: .*\d (?:billion|million) dollars.*\. \d+ (?:agree|rival|rejected).*\.$/,
  )
  await page.keyboard.press('ArrowLeft')
  const id = await point.getAttribute('data-claim')
  await page.keyboard.press('Enter')
  await expectAddress(page, 'sel', `claim:${id}`)
  const evidence = view(page, 'Evidence')
  await expect(evidence.getByRole('heading', { level: 3 })).toBeFocused()
  await expectFocusSeen(page)
  const rival = evidence.locator('.claim-row button').nth(1)
  await tabTo(page, rival, 30)
  await page.keyboard.press('Enter')
  await expect.poll(() => new URL(page.url()).searchParams.get('sel')).not.toBe(`claim:${id}`)
  await page.keyboard.press('e')
  await expectFocusSeen(page)
  await tabTo(page, evidence.locator('.sources a[href^="http"]').first(), 40)
  await page.keyboard.press('Escape')
  await expectAddress(page, 'sel', null)
})

test('an ambassador presents, slips, and recovers', async ({ page }) => {
  await open(page)
  await page.keyboard.press('p')
  await expectAddress(page, 'scene', 'opening-figures')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.keyboard.press('PageDown')
  await expectAddress(page, 'scene', 'trade-two-totals')
  await page.keyboard.press('b')
  await expect(page.locator('.room__blank')).toBeVisible()
  await page.keyboard.press('b')
  await expect(page.locator('.room__blank')).toHaveCount(0)
  await page.keyboard.press('e')
  await expect(page.getByText('Who else says what')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByText('Who else says what')).toHaveCount(0)
  await page.keyboard.press('6')
  await page.keyboard.press('Enter')
  await expectAddress(page, 'scene', 'posts')
  await page.keyboard.press('Escape')
  await expectAddress(page, 'scene', null)
  await settled(page)
})

test('a desk officer reads the record of an eve, and keeps the view as a scene', async ({ page }) => {
  await open(page, `?sel=event:${COUNCIL}`)
  await page.keyboard.press('Escape')
  await expectAddress(page, 'sel', null)
  await page.keyboard.press('k')
  await expect(page.getByRole('dialog', { name: 'As known on' }).locator('input[type="date"]')).toBeFocused()
  const eve = page
    .getByRole('dialog', { name: 'As known on' })
    .getByRole('button', { name: /^5th High-Level/ })
  await tabTo(page, eve, 30)
  await page.keyboard.press('Enter')
  await expectAddress(page, 'known', '2025-07-29')
  await page.keyboard.press('Escape')
  await page.keyboard.press('2')
  await expectAddress(page, 'reporter', 'KAZ')
  await backTo(page, page.getByRole('button', { name: 'Share', exact: true }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Add this view as a scene' })).toBeVisible()
  await tabTo(page, page.getByRole('button', { name: 'Add this view as a scene' }))
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Briefing' })
  await expect(dialog.getByText(/Added to “.+” as scene \d+/)).toBeVisible()
  const notes = dialog.getByRole('textbox', { name: /^Notes/ })
  await tabTo(page, notes, 60)
  await page.keyboard.type('Ask for the eleven-month figure.')
  await expect(notes).toHaveValue('Ask for the eleven-month figure.')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
})

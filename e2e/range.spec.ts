import type { Page } from '@playwright/test'

import { expect, expectAddress, inAddress, open, test } from './fixtures.ts'
import { events, eventsBetween } from './record.ts'

const field = (page: Page, name: 'First year' | 'Last year') => page.getByRole('textbox', { name })
const slider = (page: Page, name: 'First year' | 'Last year') => page.getByRole('slider', { name })
const steps = (page: Page) => page.evaluate(() => window.history.length)
const strip = (page: Page) => page.locator('.range__strip')

/** Where the middle of a year stands on the strip, pixels of the window. */
async function at(page: Page, year: number) {
  const box = (await strip(page).boundingBox())!
  return { x: box.x + ((year + 0.5 - 1991) / 36) * box.width, y: box.y + box.height / 2 }
}

test.describe('typed years', () => {
  test('become the range, and its views follow', async ({ page }) => {
    await open(page)
    await field(page, 'First year').fill('2010')
    await page.keyboard.press('Enter')
    await expectAddress(page, 'time', '2010..2026')
    await expect(page.getByRole('group', { name: 'What is shown' })).toContainText(
      `Showing ${eventsBetween(2010, 2026).length} of ${events.length} events`,
    )
    await field(page, 'Last year').fill('2012')
    await field(page, 'Last year').blur()
    await expectAddress(page, 'time', '2010..2012')
  })

  test('in the wrong order are swapped', async ({ page }) => {
    await open(page, '?time=2010..2012')
    await field(page, 'First year').fill('2020')
    await page.keyboard.press('Enter')
    await expectAddress(page, 'time', '2012..2020')
  })

  for (const [typed, reason] of [
    ['20', 'Type a year with four digits.'],
    ['abcd', 'Type a year with four digits.'],
    ['1890', 'The record runs from 1991 to 2026.'],
  ] as const) {
    test(`that are none (${typed}) are said to be none, and the range stays`, async ({ page }) => {
      await open(page, '?time=2010..2012')
      await field(page, 'First year').fill(typed)
      await page.keyboard.press('Enter')
      await expect(page.getByText(reason)).toBeVisible()
      await expect(field(page, 'First year')).toHaveAttribute('aria-invalid', 'true')
      expect(inAddress(page, 'time')).toBe('2010..2012')
      await page.keyboard.press('Escape')
      await expect(field(page, 'First year')).toHaveValue('2010')
      expect(inAddress(page, 'time')).toBe('2010..2012')
    })
  }
})

test.describe('the sliders', () => {
  test('move by arrow keys, Page keys, Home and End', async ({ page }) => {
    await open(page)
    await slider(page, 'First year').focus()
    for (const [key, time] of [
      ['ArrowRight', '1992..2026'],
      ['ArrowRight', '1993..2026'],
      ['PageUp', '1998..2026'],
      ['ArrowLeft', '1997..2026'],
      ['Home', null],
    ] as const) {
      await page.keyboard.press(key)
      await expectAddress(page, 'time', time)
    }
    await slider(page, 'Last year').focus()
    await page.keyboard.press('PageDown')
    await expectAddress(page, 'time', '1991..2021')
    await page.keyboard.press('End')
    await expectAddress(page, 'time', null)
  })

  test('make one step of the history while a key is held down', async ({ page }) => {
    await open(page)
    await slider(page, 'First year').focus()
    const before = await steps(page)
    for (let i = 0; i < 6; i++) await page.keyboard.down('ArrowRight')
    await expect(page.locator('.score__axis text').first()).not.toHaveText('1995')
    expect(inAddress(page, 'time')).toBeNull()
    await page.keyboard.up('ArrowRight')
    await expectAddress(page, 'time', '1997..2026')
    expect(await steps(page)).toBe(before + 1)
  })
})

test.describe('dragging', () => {
  test('a grip is one step of the history, and Back returns to before the drag', async ({ page }) => {
    await open(page)
    const before = await steps(page)
    const [from, to] = [await at(page, 1991), await at(page, 2005)]
    await page.mouse.move(from.x - (await yearWidth(page)) / 2, from.y)
    await page.mouse.down()
    await page.mouse.move(to.x - (await yearWidth(page)) / 2, to.y, { steps: 12 })
    // the views follow while the address waits
    await expect(page.getByRole('group', { name: 'What is shown' })).toContainText(
      `Showing ${eventsBetween(2005, 2026).length} of`,
    )
    expect(inAddress(page, 'time')).toBeNull()
    await page.mouse.up()
    await expectAddress(page, 'time', '2005..2026')
    expect(await steps(page)).toBe(before + 1)
    await page.goBack()
    await expectAddress(page, 'time', null)
    await expect(field(page, 'First year')).toHaveValue('1991')
    await page.goForward()
    await expect(field(page, 'First year')).toHaveValue('2005')
  })

  test('over the strip chooses the years brushed', async ({ page }) => {
    await open(page)
    await drag(page, 2004, 2010)
    await expectAddress(page, 'time', '2004..2010')
  })

  test('inside the window moves it with its length kept', async ({ page }) => {
    await open(page, '?time=2000..2009')
    await drag(page, 2004, 2010)
    await expectAddress(page, 'time', '2006..2015')
  })

  test('is taken back by Escape', async ({ page }) => {
    await open(page, '?time=2000..2009')
    await drag(page, 2004, 2010, { release: false })
    await page.keyboard.press('Escape')
    await page.mouse.up()
    expect(inAddress(page, 'time')).toBe('2000..2009')
    await expect(field(page, 'First year')).toHaveValue('2000')
  })
})

async function yearWidth(page: Page) {
  return (await strip(page).boundingBox())!.width / 36
}

async function drag(page: Page, from: number, to: number, { release = true } = {}) {
  const [start, end] = [await at(page, from), await at(page, to)]
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  await page.mouse.move(end.x, end.y, { steps: 8 })
  if (release) await page.mouse.up()
}

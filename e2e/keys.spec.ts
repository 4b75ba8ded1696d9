import type { Page } from '@playwright/test'

import { comeToMaps, expect, expectAddress, inAddress, open, test, view } from './fixtures.ts'

const undo = (page: Page) => page.getByRole('button', { name: 'Undo', exact: true })
const redo = (page: Page) => page.getByRole('button', { name: 'Redo', exact: true })
const reset = (page: Page) => page.getByRole('button', { name: 'Reset', exact: true })
const press = (page: Page, key: string) => page.keyboard.press(key)

test.describe('undo, redo and reset', () => {
  test('walk the changes by their buttons', async ({ page }) => {
    await open(page)
    await expect(undo(page)).toBeDisabled()
    await expect(redo(page)).toHaveCount(0)
    await page.getByRole('radio', { name: 'As Astana reports' }).check()
    await page.getByRole('radio', { name: 'As Ankara reports' }).check()
    await undo(page).click()
    await expectAddress(page, 'reporter', 'KAZ')
    await undo(page).click()
    await expectAddress(page, 'reporter', null)
    await expect(undo(page)).toBeDisabled()
    await redo(page).click()
    await redo(page).click()
    await expectAddress(page, 'reporter', 'TUR')
    await expect(redo(page)).toHaveCount(0)
  })

  test('walk the changes by Z and Shift+Z', async ({ page }) => {
    await open(page)
    await press(page, '2')
    await press(page, '3')
    await expectAddress(page, 'reporter', 'TUR')
    await press(page, 'z')
    await expectAddress(page, 'reporter', 'KAZ')
    await press(page, 'z')
    await expectAddress(page, 'reporter', null)
    await press(page, 'Shift+Z')
    await press(page, 'Shift+Z')
    await expectAddress(page, 'reporter', 'TUR')
  })

  test('never leave the page when there is nothing left to undo', async ({ page, site }) => {
    await page.goto('about:blank')
    await open(page, '?reporter=TUR')
    await press(page, 'z')
    await press(page, 'z')
    await page.waitForTimeout(300)
    expect(page.url()).toBe(`${site.root}?reporter=TUR`)
    await press(page, 'Shift+Z')
    await expect(view(page, 'Trade')).toBeVisible()
  })

  test('reset lifts every filter and the selection in one step, and keeps the theme', async ({ page }) => {
    const link =
      '?time=2015..2020&reporter=TUR&known=2024-01-01&kinds=security&states=TUR&posts=embassy&q=a' +
      '&sel=mission:tr-embassy-astana&view=missions&theme=dark'
    await open(page, link)
    await reset(page).click()
    await expect.poll(() => new URL(page.url()).search).toBe('?theme=dark')
    await expect(reset(page)).toBeDisabled()
    await expect(undo(page)).toBeFocused()
    await page.keyboard.press('Enter')
    await expectAddress(page, 'time', '2015..2020')
    expect(inAddress(page, 'sel')).toBe('mission:tr-embassy-astana')
  })
})

test.describe('the keys', () => {
  test('1, 2 and 3 choose whose account is read', async ({ page }) => {
    await open(page)
    await press(page, '2')
    await expectAddress(page, 'reporter', 'KAZ')
    await press(page, '3')
    await expectAddress(page, 'reporter', 'TUR')
    await press(page, '1')
    await expectAddress(page, 'reporter', null)
  })

  test('brackets move the range a year, with Shift its end', async ({ page }) => {
    await open(page, '?time=2010..2012')
    for (const [key, time] of [
      [']', '2011..2013'],
      ['[', '2010..2012'],
      ['}', '2010..2013'],
      ['{', '2010..2012'],
    ] as const) {
      await press(page, key)
      await expectAddress(page, 'time', time)
    }
  })

  test('/ opens the finder, ? the list of keys, Escape closes them and changes nothing else', async ({
    page,
  }) => {
    await open(page, '?reporter=TUR')
    await press(page, '/')
    await expect(page.getByRole('dialog', { name: 'Find' })).toBeVisible()
    await expect(page.getByRole('combobox', { name: 'Post, event or figure' })).toBeFocused()
    await press(page, 'Escape')
    await expect(page.getByRole('dialog', { name: 'Find' })).toBeHidden()
    await press(page, '?')
    await expect(page.getByRole('dialog', { name: 'Keyboard and words' })).toBeVisible()
    await press(page, 'Escape')
    await expect(page.getByRole('dialog', { name: 'Keyboard and words' })).toBeHidden()
    expect(inAddress(page, 'reporter')).toBe('TUR')
  })

  test('Escape closes the card first, then the enlarged view, then lifts the filters', async ({ page }) => {
    await open(page, '?reporter=TUR&view=timeline&sel=mission:tr-embassy-astana')
    await press(page, 'Escape')
    await expectAddress(page, 'sel', null)
    expect(inAddress(page, 'view')).toBe('timeline')
    await press(page, 'Escape')
    await expectAddress(page, 'view', null)
    expect(inAddress(page, 'reporter')).toBe('TUR')
    await press(page, 'Escape')
    await expectAddress(page, 'reporter', null)
  })

  test('K opens the day of knowledge, E leads to the evidence', async ({ page }) => {
    await open(page, '?sel=claim:goods-trade/2024/kaz-bns')
    await press(page, 'e')
    await expect(view(page, 'Evidence').getByRole('heading').nth(1)).toBeFocused()
    await press(page, 'k')
    await expect(page.getByRole('dialog', { name: 'As known on' })).toBeVisible()
  })

  test('posts of a map are one stop of Tab, walked by arrows, opened and left by keys', async ({ page }) => {
    await open(page)
    await comeToMaps(page)
    const map = page.getByRole('group', { name: 'Map of posts in Türkiye' })
    const marks = map.getByRole('option')
    expect(await marks.count()).toBeGreaterThan(10)
    await map.focus()
    await press(page, 'Tab')
    await expect(marks.first()).toBeFocused()
    await expect(map.getByRole('button', { name: 'Zoom in' })).toBeVisible()
    await expect(marks.first()).toBeFocused()
    await press(page, 'Tab')
    await expect(map.getByRole('button', { name: 'Zoom in' })).toBeFocused()
    await press(page, 'Shift+Tab')
    // each can be reached by arrows alone
    const met = new Set<string>()
    const here = () => page.evaluate(() => document.activeElement?.getAttribute('data-post') ?? '')
    for (let round = 0; round < 3; round++) {
      for (const key of ['ArrowLeft', 'ArrowDown', 'ArrowRight', 'ArrowUp']) {
        for (let step = 0; step < 12; step++) {
          met.add(await here())
          await press(page, key)
        }
      }
    }
    expect(met).not.toContain('')
    expect(met.size).toBeGreaterThan(5)
    await press(page, 'Home')
    for (let step = 0; step < (await marks.count()); step++) {
      met.add(await here())
      await press(page, 'PageDown')
    }
    expect(met.size).toBe(await marks.count())
    await press(page, 'Home')
    await press(page, 'Enter')
    await expect(page.getByRole('heading', { name: 'Ankara, Türkiye' })).toBeFocused()
    await press(page, 'Escape')
    await expectAddress(page, 'sel', null)
    await expect(marks.first()).toBeFocused()
    await press(page, 'Escape')
    await expect(map).toBeFocused()
  })

  test('never act inside a field', async ({ page }) => {
    await open(page, '?reporter=TUR')
    await page.getByRole('searchbox', { name: 'Search events' }).pressSequentially('z1[/k?')
    await expect(page.getByRole('searchbox', { name: 'Search events' })).toHaveValue('z1[/k?')
    expect(inAddress(page, 'reporter')).toBe('TUR')
    expect(inAddress(page, 'time')).toBeNull()
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await page.getByRole('textbox', { name: 'First year' }).press('1')
    expect(inAddress(page, 'reporter')).toBe('TUR')
  })

  test('still act after a choice was made with the pointer', async ({ page }) => {
    await open(page)
    await page.getByRole('radio', { name: 'As Ankara reports' }).check()
    await press(page, 'z')
    await expectAddress(page, 'reporter', null)
  })

  test('Escape in the search clears the search alone', async ({ page }) => {
    await open(page, '?reporter=TUR&q=Shymkent')
    await page.getByRole('searchbox', { name: 'Search events' }).press('Escape')
    await expectAddress(page, 'q', null)
    expect(inAddress(page, 'reporter')).toBe('TUR')
  })

  test('of single letters can be switched off, and the choice is kept', async ({ page }) => {
    await open(page)
    await press(page, '?')
    await page.getByRole('checkbox', { name: 'Single-letter keys are on' }).uncheck()
    await press(page, 'Escape')
    await press(page, '2')
    await press(page, '/')
    expect(inAddress(page, 'reporter')).toBeNull()
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await page.reload()
    await open(page, '?sel=mission:tr-embassy-astana')
    await press(page, '3')
    expect(inAddress(page, 'reporter')).toBeNull()
    await press(page, 'Escape')
    await expectAddress(page, 'sel', null)
  })
})

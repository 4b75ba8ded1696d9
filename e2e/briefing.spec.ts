import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import {
  expect,
  expectAddress,
  expectContrastIn,
  expectNoAxeViolations,
  inAddress,
  keepScreenshot,
  settled,
  test,
} from './fixtures.ts'
import { headline, openPresenter, place, presentByKeys, type SceneRow, scenes } from './presenting.ts'

const [first, second, third] = scenes as [SceneRow, SceneRow, SceneRow]

/** Opens a scene and waits until its picture is there. */
async function openScene(page: Page, id: string, rest = '') {
  await page.goto(`./?scene=${id}${rest}`)
  await expect(page.locator('.room-stage__picture > *').first()).toBeVisible()
  await settled(page)
}

test.describe('presenting', () => {
  test('goes through the shipped briefing by keys alone, and a second window follows', async ({
    page,
    context,
  }) => {
    await page.goto('./')
    await settled(page)
    const presenter = await presentByKeys(page, context)
    // and the other way round: the presenter's window leads the room
    await presenter.keyboard.press('PageDown')
    await expectAddress(page, 'scene', second.id)
    await presenter.keyboard.press('3')
    await presenter.keyboard.press('Enter')
    await expectAddress(page, 'scene', third.id)
    await presenter.getByRole('button', { name: new RegExp(first.headline.en) }).click()
    await expectAddress(page, 'scene', first.id)
  })

  test('blanks the room, brings evidence and returns, each with one key', async ({ page, context }) => {
    await openScene(page, second.id)
    const said = await headline(page).textContent()
    const presenter = await openPresenter(page, context)
    await presenter.keyboard.press('b')
    await expect(page.locator('.room__blank')).toBeVisible()
    await expect(presenter.getByText('the room is blank')).toBeVisible()
    await page.keyboard.press('.')
    await expect(page.locator('.room__blank')).toHaveCount(0)
    await page.keyboard.press('e')
    await expect(headline(page)).not.toHaveText(said!)
    await expect(page.getByText('Who else says what')).toBeVisible()
    await expect(presenter.getByText('evidence in the room')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(headline(page)).toHaveText(said!)
  })

  test('is locked until it is unlocked, and returns to the script exactly', async ({ page, context }) => {
    await openScene(page, second.id)
    const said = await headline(page).textContent()
    await page.keyboard.press('2')
    await page.keyboard.press('Escape')
    await expect(headline(page)).toHaveText(said!)
    const presenter = await openPresenter(page, context)
    await presenter.getByRole('button', { name: 'Unlock filters' }).click()
    await presenter.getByText('As Ankara reports', { exact: true }).click()
    await expect(headline(page)).toHaveText(/^Ankara counts/)
    await expect(presenter.getByText('room shows: As Ankara reports', { exact: false })).toBeVisible()
    expect(inAddress(page, 'reporter')).toBeNull()
    await presenter.getByRole('heading', { name: 'Presenter' }).click()
    await presenter.keyboard.press('Escape')
    await expect(headline(page)).toHaveText(said!)
    await expect(presenter.getByText('filters locked')).toBeVisible()
  })

  test('finds the two windows together again when either is loaded anew', async ({ page, context }) => {
    await openScene(page, first.id)
    const presenter = await openPresenter(page, context)
    await page.keyboard.press('PageDown')
    await expect(presenter.getByText(`Scene 2 of ${scenes.length}`, { exact: false })).toBeVisible()
    await presenter.reload()
    await expect(presenter.getByText(`Scene 2 of ${scenes.length}`, { exact: false })).toBeVisible()
    await page.reload()
    await expect(place(page, 2)).toBeVisible()
    await page.keyboard.press('PageDown')
    await expect(presenter.getByText(`Scene 3 of ${scenes.length}`, { exact: false })).toBeVisible()
    await presenter.close()
    await expect.poll(() => context.pages().length).toBe(1)
    await page.bringToFront()
    await page.keyboard.press('PageDown')
    await expect(place(page, 4)).toBeVisible()
    const again = await openPresenter(page, context)
    await expect(again.getByText(`Scene 4 of ${scenes.length}`, { exact: false })).toBeVisible()
    await page.close()
    await expect(again.getByText('The room window is closed')).toBeVisible()
  })

  test('works on one screen: notes and time stand in the room when the browser blocks the window', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      window.open = () => null
    })
    await openScene(page, second.id)
    await page.keyboard.press('p')
    const notes = page.getByRole('region', { name: 'Notes' })
    await expect(notes.getByRole('alert')).toContainText('blocked')
    await expect(notes).toContainText(second.notes.en)
    await page.keyboard.press('Escape')
    await expect(notes).toHaveCount(0)
    await page.keyboard.press('Escape')
    // a link had opened the scene: there is no view to return to but the page
    await expectAddress(page, 'scene', null)
    await expectAddress(page, 'view', null)
  })

  test('gives back the filters it began from, after a reload and a walk too', async ({ page }) => {
    await page.goto('./?time=2015..2020&reporter=KAZ&sel=event:2012-10-11-hlscc-1-ankara&theme=dark')
    await settled(page)
    const before = page.url()
    await page.keyboard.press('p')
    await expect(headline(page)).toBeVisible()
    await page.keyboard.press('PageDown')
    await page.reload()
    // the keys of the room are there with the focus on its headline
    await expect(headline(page)).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(page).toHaveURL(before)
    // its card is open again
    await expect(page.locator('.rail .card__title')).toBeFocused()
  })

  test('shows no controls until the pointer moves', async ({ page }) => {
    await openScene(page, second.id)
    const bar = page.getByRole('toolbar', { name: 'Controls of the presentation' })
    await expect(bar).toBeHidden()
    await page.mouse.move(400, 400)
    await page.mouse.move(420, 430)
    await expect(bar).toBeVisible()
    await bar.getByRole('button', { name: 'Next scene' }).click()
    await expectAddress(page, 'scene', third.id)
    // the click has not taken the keys away
    await page.keyboard.press('Space')
    await expectAddress(page, 'scene', scenes[3]!.id)
  })

  test('keeps the screen awake', async ({ page }) => {
    await page.addInitScript(() => {
      const asked: string[] = []
      Object.defineProperty(navigator, 'wakeLock', {
        value: {
          request: (type: string) => (
            asked.push(type),
            Promise.resolve({ release: () => Promise.resolve() })
          ),
        },
      })
      Object.assign(window, { asked })
    })
    await openScene(page, second.id)
    expect(await page.evaluate(() => (window as unknown as { asked: string[] }).asked)).toContain('screen')
  })
})

test.describe('an own briefing', () => {
  test('keeps a view as a scene, is edited, survives a reload, and goes through a file', async ({ page }) => {
    await page.goto('./?reporter=TUR&view=trade')
    await settled(page)
    const share = async (choice: string) => {
      await page.getByRole('button', { name: 'Share' }).click()
      await page.getByRole('button', { name: choice }).click()
    }
    await share('Add this view as a scene')
    const dialog = page.getByRole('dialog', { name: 'Briefing' })
    await expect(dialog.getByText('Added to “My briefing” as scene 1')).toBeVisible()
    await dialog.getByRole('radio', { name: 'As I write it' }).check()
    await dialog.getByRole('textbox', { name: 'Own headline' }).fill('What Ankara counts')
    await dialog.getByRole('textbox', { name: /^Notes/ }).fill('Çay, қымыз, чай.')
    await dialog.getByRole('button', { name: 'Duplicate' }).click()
    await expect(dialog.getByText('2 scenes, 2 min')).toBeVisible()
    await settled(page)
    await expectNoAxeViolations(page)
    await keepScreenshot(page, 'briefing-editor')

    await page.reload()
    await settled(page)
    await share('Edit the briefing')
    await expect(dialog.getByText('2 scenes, 2 min')).toBeVisible()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Export as a file' }).click(),
    ])
    const file = await download.path()
    expect(readFileSync(file, 'utf8')).toContain('Çay, қымыз, чай.')

    const text = readFileSync(file, 'utf8')
    const give = (content: string) =>
      dialog
        .getByLabel('Import a file')
        .setInputFiles({ name: 'talk.json', mimeType: 'application/json', buffer: Buffer.from(content) })
    await give(text.slice(0, text.length / 2))
    await expect(dialog.getByRole('alert')).toContainText(
      'The file was not imported, and nothing here was changed.',
    )
    await give(text.replace('"minutes": 1', '"minutes": -1'))
    await expect(dialog.getByRole('alert')).toContainText('briefing.scenes[0].minutes')
    await expect(dialog.getByText('2 scenes, 2 min')).toBeVisible()
    await give(text)
    await expect(dialog.getByText('Imported “My briefing”.')).toBeVisible()
    await expect(dialog.getByRole('combobox', { name: 'Briefing in use' }).getByRole('option')).toHaveCount(3)

    await dialog.getByRole('button', { name: 'Present', exact: true }).click()
    await expect(headline(page)).toHaveText('What Ankara counts')
    await expect(page.getByText('1 of 2', { exact: true })).toBeVisible()
    const link = page.url()
    await page.goto('./')
    await page.goto(link)
    await expect(headline(page)).toHaveText('What Ankara counts')
  })

  test('of another browser is said to be missing', async ({ page }) => {
    await page.goto('./?scene=own-of-somebody-else')
    await expect(headline(page)).toHaveText('This scene is not here')
    await expectNoAxeViolations(page)
    await page.getByRole('button', { name: 'Start the shipped briefing' }).click()
    await expectAddress(page, 'scene', first.id)
  })
})

/** Text that the room can see and that is set under a size, with its size; pixels. */
const smallerThan = (page: Page, least: number) =>
  page.evaluate((limit) => {
    const found: string[] = []
    const walker = document.createTreeWalker(document.querySelector('.room')!, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement!
      const words = node.textContent!.trim()
      if (
        !words ||
        parent.closest('.visually-hidden') ||
        !parent.checkVisibility({ visibilityProperty: true })
      )
        continue
      const size = Number.parseFloat(getComputedStyle(parent).fontSize)
      if (size < limit) found.push(`${size} ${words}`)
    }
    return found
  }, least)

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

const SIZES = [
  ['1280', 1280, 720],
  ['1024', 1024, 768],
  ['phone', 390, 844],
  ['phone-on-its-side', 844, 390],
] as const

for (const [i, { id }] of scenes.entries()) {
  test.describe(`scene ${i + 1}, ${id}`, () => {
    test('sets nothing under 24 pixels at 1080p, is legible at every other size, and fits each', async ({
      page,
    }) => {
      await page.setViewportSize({ width: 1920, height: 1080 })
      await openScene(page, id)
      await fitsTheRoom(page)
      await expectNoAxeViolations(page)
      await keepScreenshot(page, `scene-${i + 1}-1920`)
      for (const [name, width, height] of SIZES) {
        await page.setViewportSize({ width, height })
        await expect.poll(() => overflow(page), { message: name }).toBeLessThanOrEqual(0)
        expect(await smallerThan(page, 12), name).toEqual([])
        await keepScreenshot(page, `scene-${i + 1}-${name}`, { fullPage: name.startsWith('phone') })
      }
      await page.setViewportSize({ width: 1920, height: 1080 })
      await page.keyboard.press('e')
      await expect(page.locator('.room-stage__sub')).toHaveText('Evidence')
      await fitsTheRoom(page)
      await expectNoAxeViolations(page)
      await keepScreenshot(page, `scene-${i + 1}-evidence`)
    })

    test('has contrast in the themes that are not the room’s own', async ({ page }) => {
      await page.setViewportSize({ width: 1920, height: 1080 })
      for (const theme of ['light', 'dark'] as const) {
        await openScene(page, id, `&theme=${theme}`)
        await expectContrastIn(page, theme)
        await page.keyboard.press('e')
        await expect(page.locator('.room-stage__sub')).toHaveText('Evidence')
        await expectContrastIn(page, theme)
      }
    })
  })
}

async function fitsTheRoom(page: Page) {
  expect(await smallerThan(page, 24)).toEqual([])
  expect(await overflow(page)).toBeLessThanOrEqual(0)
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollHeight))
    .toBeLessThanOrEqual(1080)
}

test('the opening figures keep to their tiles in every language', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 })
  for (const lang of ['en', 'tr', 'kk', 'ru']) {
    await openScene(page, first.id, `&lang=${lang}`)
    await expect(page.locator('html')).toHaveAttribute('lang', lang)
    const figures = page.locator('.room-tile__figure')
    expect(await figures.count()).toBeGreaterThan(6)
    const wide = await figures.evaluateAll((all) =>
      all.filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.textContent),
    )
    expect(wide, lang).toEqual([])
  }
})

test('has no accessibility violation in the presenter’s window, nor over the scene', async ({
  page,
  context,
}) => {
  await openScene(page, second.id)
  const presenter = await openPresenter(page, context)
  await settled(presenter)
  await expectNoAxeViolations(presenter)
  await keepScreenshot(presenter, 'presenter')
  await page.bringToFront()
  await page.keyboard.press('?')
  await page.keyboard.press('n')
  await page.keyboard.press('u')
  await expect(page.getByRole('heading', { name: 'Keys of the room' })).toBeVisible()
  await expectNoAxeViolations(page)
  await keepScreenshot(page, 'scene-with-everything-open')
})

import type { Locator, Page } from '@playwright/test'

import { boxOf, come, expect, expectAddress, inAddress, open, settled, test, view } from './fixtures.ts'
import { events } from './record.ts'

const SHYMKENT = 'tr-honorary-consulate-shymkent'
const OPENING = '2022-11-09-shymkent-honorary-consulate'
const COUNCIL = '2012-10-11-hlscc-1-ankara'

/** Its drawn mark stands until the one that moves has come. */
const marker = (page: Page) => page.locator(`.post-mark[data-post="${SHYMKENT}"]`).first()
const ring = (page: Page) => page.locator(`[data-event-ring="${OPENING}"]`)
const undo = (page: Page) => page.getByRole('button', { name: 'Undo', exact: true })
const cardTitle = (page: Page, name: string | RegExp) => page.locator('.rail').getByRole('heading', { name })

async function expectShymkentChosen(page: Page) {
  await expectAddress(page, 'sel', `mission:${SHYMKENT}`)
  await expect(cardTitle(page, 'Shymkent, Kazakhstan')).toBeVisible()
  await expect(cardTitle(page, 'Shymkent, Kazakhstan')).toBeFocused()
  await expect(ring(page)).toBeVisible()
  await expect(marker(page)).toHaveAttribute('aria-current', 'true')
}

async function expectNothingChosen(page: Page) {
  await expectAddress(page, 'sel', null)
  await expect(cardTitle(page, 'Shymkent, Kazakhstan')).toHaveCount(0)
  await expect(view(page, 'Differences')).toBeVisible()
  await expect(ring(page)).toHaveCount(0)
}

test.describe('the post in Shymkent', () => {
  test.beforeEach(({ page }) => open(page))

  test('opens at a click on its marker, rings its opening, and Back closes it', async ({ page }) => {
    expect(events.find(({ id }) => id === OPENING)).toMatchObject({
      time: '2022-11-09',
      kind: 'mission-opened',
    })
    await clickMiddle(page, marker(page))
    await expectShymkentChosen(page)
    await page.goBack()
    await expectNothingChosen(page)
  })

  test('opens by Enter on its marker, and Escape gives the focus back to it', async ({ page }) => {
    await marker(page).focus()
    await page.keyboard.press('Enter')
    await expectShymkentChosen(page)
    await page.keyboard.press('Escape')
    await expectNothingChosen(page)
    await expect(marker(page)).toBeFocused()
  })

  test('is reached by Tab and arrows alone', async ({ page }) => {
    await page.locator('.map-frame--KAZ .post-map').focus()
    await page.keyboard.press('Tab')
    for (let i = 0; i < 6 && !(await marker(page).evaluate((el) => el === document.activeElement)); i++)
      await page.keyboard.press('PageDown')
    await page.keyboard.press('Enter')
    await expectShymkentChosen(page)
  })

  test('marks the day of its opening on the axis, and rings every event of its town', async ({ page }) => {
    await clickMiddle(page, marker(page))
    await expect(page.locator('.crosshair__pill')).toHaveText('9 Nov 2022')
    const ofTown = events.filter(({ place }) => place === 'shymkent').map(({ id }) => id)
    const rings = await page
      .locator('[data-event-ring]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-event-ring') ?? ''))
    expect(rings).toEqual(expect.arrayContaining([...ofTown, OPENING]))
  })

  test('narrows nothing', async ({ page }) => {
    const status = page.getByRole('group', { name: 'What is shown' })
    const before = await status.textContent()
    await clickMiddle(page, marker(page))
    await expectShymkentChosen(page)
    expect(await status.textContent()).toBe(before)
  })

  for (const typed of ['Shymkent', 'Шымкент', 'Çimkent', 'Chimkent']) {
    test(`is found as ${typed}`, async ({ page }) => {
      await page.keyboard.press('/')
      await page.getByRole('combobox', { name: 'Post, event or figure' }).fill(typed)
      await page
        .getByRole('dialog')
        .getByRole('option')
        .filter({ hasText: 'Honorary consulate' })
        .first()
        .click()
      await expectAddress(page, 'sel', `mission:${SHYMKENT}`)
      await expect(cardTitle(page, 'Shymkent, Kazakhstan')).toBeVisible()
    })
  }
})

test.describe('an event', () => {
  test('opens from its dot, with its day on the axis and its place on the map', async ({ page }) => {
    await open(page)
    await clickEvent(page, COUNCIL)
    await expectAddress(page, 'sel', `event:${COUNCIL}`)
    const title = events.find(({ id }) => id === COUNCIL)!.title.en
    await expect(cardTitle(page, title)).toBeVisible()
    await expect(page.locator('.crosshair.is-locked')).toBeVisible()
    await expect(page.locator('.crosshair__pill')).toHaveText('11 Oct 2012')
    await expect(page.locator('.map-frame--TUR .map-place')).toBeVisible()
    await expect(page.locator('.map-frame--KAZ .map-place')).toHaveCount(0)
    await expect(page.locator(`[data-event-selected="${COUNCIL}"]`)).toBeVisible()
    await page.goBack()
    await expect(page.locator('.crosshair__pill')).toBeHidden()
    await expect(page.locator('.map-place')).toHaveCount(0)
  })

  test('opens by keyboard: arrows walk the dots, Enter opens', async ({ page }) => {
    await open(page)
    await page.locator('.event-rows__point').focus()
    const first = await page.locator('.event-rows__point').getAttribute('data-event-point')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowDown')
    const point = page.locator('.event-rows__point')
    await expect(point).toBeFocused()
    const id = await point.getAttribute('data-event-point')
    expect(id).not.toBe(first)
    await page.keyboard.press('Enter')
    await expectAddress(page, 'sel', `event:${id}`)
    await page.keyboard.press('Escape')
    await expectAddress(page, 'sel', null)
    await expect(point).toBeFocused()
  })

  test('opens from the list by Enter', async ({ page }) => {
    await open(page, '?q=Shymkent')
    await view(page, 'Timeline').getByRole('radio', { name: 'List', exact: true }).check()
    await page.locator(`[data-event-row="${OPENING}"]`).focus()
    await page.keyboard.press('Enter')
    await expectAddress(page, 'sel', `event:${OPENING}`)
    await page
      .locator('.rail')
      .getByRole('button', { name: /^Open the post: Honorary/ })
      .click()
    await expectAddress(page, 'sel', `mission:${SHYMKENT}`)
  })
})

test.describe('a figure of a lane', () => {
  test('opens its evidence from its column, and dims the other years', async ({ page }) => {
    await open(page)
    await come(page, 'trade')
    const column = page.locator(
      '#trade .column-part[data-id="goods-from-kaz/2019/kaz-comtrade"] >> visible=true',
    )
    await clickMiddle(page, column)
    await expectAddress(page, 'sel', 'claim:goods-from-kaz/2019/kaz-comtrade')
    await expect(view(page, 'Evidence')).toContainText('Goods from Kazakhstan to Türkiye, 2019')
    await come(page, 'trade')
    await expect(column).not.toHaveClass(/is-dim/)
    expect(await page.locator('#trade .column-part.is-dim >> visible=true').count()).toBeGreaterThan(40)
  })

  test('opens its evidence from a point of the investment lane', async ({ page }) => {
    await open(page)
    await come(page, 'investment')
    const mark = page.locator('#investment .mark >> visible=true').last()
    const id = await mark.getAttribute('data-id')
    await clickMiddle(page, mark)
    await expectAddress(page, 'sel', `claim:${id}`)
    await expect(view(page, 'Evidence')).toBeVisible()
  })

  test('takes the focus back when its evidence closes, by Escape, by its button and by Back', async ({
    page,
  }) => {
    await open(page)
    const column = page.locator(
      '#trade .column-part[data-id="goods-from-kaz/2019/kaz-comtrade"] >> visible=true',
    )
    const close = [
      () => page.keyboard.press('Escape'),
      () => page.getByRole('button', { name: 'Close', exact: true }).click(),
      () => page.goBack(),
    ]
    for (const leave of close) {
      await come(page, 'trade')
      await clickMiddle(page, column)
      await expect(view(page, 'Evidence').locator('.card__title')).toBeFocused()
      await leave()
      await expectAddress(page, 'sel', null)
      await expect(page.locator('#trade .lane__point')).toBeFocused()
    }
    // a chip that goes leaves the focus in the bar, a card that a link has opened leaves it in the rail
    await come(page, 'trade')
    await clickMiddle(page, column)
    await page.getByRole('button', { name: /^Remove filter/ }).click()
    await expect(undo(page)).toBeFocused()
    await open(page, '?sel=event:2012-10-11-hlscc-1-ankara')
    await page.locator('.rail .card__close').click()
    await expect(page.locator('.rail').getByRole('heading', { name: 'Differences' })).toBeFocused()
  })
})

test('the crosshair reads the same year in the gutters of all lanes', async ({ page }) => {
  await open(page)
  const stage = page.locator('#investment .lane__stage')
  const box = (await stage.boundingBox())!
  for (const year of [2003, 2012, 2022]) {
    await page.mouse.move(box.x + ((year + 0.5 - 1991) / 36) * box.width, box.y + box.height / 2)
    await expect(page.locator('.lane__readout')).toHaveCount(3)
    for (const readout of await page.locator('.lane__readout').all())
      await expect(readout.locator('li').first()).toHaveText(
        new RegExp(`^(?:${year}|No figure for ${year}\\.)\\s*$`),
      )
  }
  await expect(page.locator('.crosshair')).toBeVisible()
  await page.mouse.move(5, 5)
  await expect(page.locator('.lane__readout')).toHaveCount(0)
  await expect(page.locator('.crosshair')).toBeHidden()
})

test('Back and Forward walk through everything that was chosen', async ({ page }) => {
  await open(page)
  await page.getByRole('radio', { name: 'As Ankara reports' }).check()
  await clickMiddle(page, marker(page))
  await clickEvent(page, COUNCIL)
  await page.goBack()
  await expectShymkentOpen(page)
  await page.goBack()
  await expectAddress(page, 'sel', null)
  expect(inAddress(page, 'reporter')).toBe('TUR')
  await page.goBack()
  await expect(page.getByRole('radio', { name: 'Both capitals' })).toBeChecked()
  for (let i = 0; i < 3; i++) await page.goForward()
  await expectAddress(page, 'sel', `event:${COUNCIL}`)
  await page.reload()
  await settled(page)
  await expect(page.locator('.crosshair__pill')).toHaveText('11 Oct 2012')
})

async function expectShymkentOpen(page: Page) {
  await expectAddress(page, 'sel', `mission:${SHYMKENT}`)
  await expect(cardTitle(page, 'Shymkent, Kazakhstan')).toBeVisible()
}

/** Clicks where the dot of an event is drawn: the rows are one canvas, so the walking point finds the place. */
async function clickEvent(page: Page, id: string) {
  const point = page.locator('.event-rows__point')
  await point.focus()
  await page.keyboard.press('End')
  for (let i = 0; i < 80 && (await point.getAttribute('data-event-point')) !== id; i++)
    await page.keyboard.press('ArrowLeft')
  await expect(point).toHaveAttribute('data-event-point', id)
  await clickMiddle(page, point)
}

/** A press at the middle of what is drawn: where marks overlap, the nearest one takes it, not the topmost. */
async function clickMiddle(page: Page, target: Locator) {
  const box = await boxOf(target)
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
}

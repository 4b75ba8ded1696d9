import type { Locator, Page } from '@playwright/test'

import { boxOf, come, expect, expectAddress, inAddress, open, seenIn, test, view } from './fixtures.ts'
import { claimOf, claims, missions, townOf, sources } from './record.ts'

const TRADE_2024 = 'goods-trade/2024/kaz-bns'
const FROM_KAZ_2024 = 'goods-from-kaz/2024/kaz-bns'

const evidence = (page: Page) => view(page, 'Evidence')
const sourceLinks = (page: Page) => evidence(page).locator('.sources a[href^="http"]')
const rowsOf = (page: Page) => evidence(page).locator('.claim-row')
const drawn = (page: Page, id: string) => page.locator(`.lane [data-id="${id}"] >> visible=true`)

/** Addresses of the sources that the record names for a claim. */
const urlsOf = (id: string) =>
  (claimOf(id)?.evidence ?? []).flatMap(({ source }) => sources.find((one) => one.id === source)?.url ?? [])

/** Others who speak of the same thing and time. */
const othersOn = (id: string) => {
  const { indicator, time } = claimOf(id)!
  return claims.filter((claim) => claim.indicator === indicator && claim.time === time && claim.id !== id)
}

async function clickMiddle(page: Page, target: Locator) {
  const box = await boxOf(target)
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
}

async function expectSourcesAndRivals(page: Page, id: string) {
  const links = await sourceLinks(page).evaluateAll((all) => all.map((link) => link.getAttribute('href')))
  expect(urlsOf(id).length).toBeGreaterThan(0)
  expect(links).toEqual(expect.arrayContaining(urlsOf(id)))
  await expect(sourceLinks(page).first()).toBeVisible()
  expect(othersOn(id).length).toBeGreaterThan(0)
  // the figure itself is a row too
  expect(await rowsOf(page).count()).toBeGreaterThan(othersOn(id).length)
}

test.describe('the 2024 trade figure', () => {
  test('leads to its sources and rivals in two clicks', async ({ page }) => {
    await open(page)
    await come(page, 'trade')
    // one: its part in the column of the year, with sources of its own
    await clickMiddle(page, drawn(page, FROM_KAZ_2024))
    await expectAddress(page, 'sel', `claim:${FROM_KAZ_2024}`)
    await expect(sourceLinks(page).first()).toHaveAttribute('href', urlsOf(FROM_KAZ_2024)[0]!)
    // two: the total that it is a part of
    await evidence(page)
      .getByRole('button', { name: /^\$4\.98bn \(4\.98 billion dollars\)/ })
      .click()
    await expectAddress(page, 'sel', `claim:${TRADE_2024}`)
    await expectSourcesAndRivals(page, TRADE_2024)
  })

  test('leads there in one click where it is the headline', async ({ page }) => {
    await open(page, '?time=2015..2024')
    await view(page, 'Headline figures')
      .getByRole('button', { name: /^Goods trade, 2024\. Astana/ })
      .click()
    await expectAddress(page, 'sel', `claim:${TRADE_2024}`)
    await expectSourcesAndRivals(page, TRADE_2024)
  })

  test('leads there by keyboard alone', async ({ page }) => {
    await open(page)
    const point = page.locator('#trade .lane__point')
    await tabTo(page, point, 40)
    // along the years, then down within the year from its goal to what was traded
    await pressUntil(page, 'ArrowLeft', point, 'aria-label', /2024/)
    await pressUntil(page, 'ArrowDown', point, 'data-claim', /^goods-\S+\/2024\//)
    const id = (await point.getAttribute('data-claim'))!
    await page.keyboard.press('Enter')
    await expectAddress(page, 'sel', `claim:${id}`)
    await expect(evidence(page).getByRole('heading', { level: 3 })).toBeFocused()
    await expect(sourceLinks(page).first()).toBeVisible()
    await tabTo(page, sourceLinks(page).first(), 30)
    // and back to where the reading was
    await page.keyboard.press('Escape')
    await expectAddress(page, 'sel', null)
    await expect(point).toBeFocused()
  })

  test('shows rivals that open their own evidence, and Back returns', async ({ page }) => {
    await open(page, `?sel=claim:${TRADE_2024}`)
    await expectSourcesAndRivals(page, TRADE_2024)
    await rowsOf(page).getByRole('button').first().click()
    const rival = inAddress(page, 'sel')!.slice('claim:'.length)
    expect(othersOn(TRADE_2024).map(({ id }) => id)).toContain(rival)
    await page.goBack()
    await expectAddress(page, 'sel', `claim:${TRADE_2024}`)
  })
})

test('every headline tile opens the evidence of its own claim, with its period and figure', async ({
  page,
}) => {
  await open(page)
  const tiles = view(page, 'Headline figures').locator('button.figure')
  const count = await tiles.count()
  expect(count).toBe(7)
  for (let i = 0; i < count; i++) {
    const tile = tiles.nth(i)
    const figure = ((await tile.locator('.tile__figure').textContent()) ?? '').trim()
    await tile.click()
    const [kind, id = ''] = inAddress(page, 'sel')!.split(/:(.*)/)
    await expect(tile).toHaveAttribute('aria-pressed', 'true')
    const said = await seenIn(evidence(page).locator('.evidence__figure'))
    expect(leadingNumber(said), figure).toBeCloseTo(leadingNumber(figure), 1)
    if (kind === 'figure') {
      expect(id).toBe('posts')
    } else {
      const claim = claimOf(id)!
      expect(claim, id).toBeDefined()
      const lastYear = claim.time!.split('/').at(-1)!.slice(0, 4)
      await expect(evidence(page).locator('.card__title')).toContainText(lastYear)
      expect(await tile.getAttribute('aria-label')).toContain(lastYear)
    }
    await page.keyboard.press('Escape')
    await expectAddress(page, 'sel', null)
  }
})

const leadingNumber = (words: string) => Number(/[\d.,]+/.exec(words)?.[0].replaceAll(',', ''))

test('a figure is found by its words and its year, and its card takes the focus', async ({ page }) => {
  await open(page)
  await page.keyboard.press('/')
  await page.getByRole('combobox', { name: 'Post, event or figure' }).pressSequentially('trade 2024')
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('Goods trade')
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('2024')
  await page.keyboard.press('Enter')
  await expectAddress(page, 'sel', `claim:${TRADE_2024}`)
  await expect(evidence(page).locator('.card__title')).toBeFocused()
})

test('what is opened from the share menu gives the focus back to it', async ({ page }) => {
  await open(page)
  const share = page.getByRole('button', { name: 'Share', exact: true })
  for (const name of [/^Save as a? ?document/, /^Edit/]) {
    await share.click()
    await page.getByRole('button', { name }).click()
    await expect(page.getByRole('dialog').locator('h2').first()).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(share).toBeFocused()
  }
})

test.describe('a figure that is worked out here', () => {
  test('counts posts one by one and names the list behind them', async ({ page }) => {
    await open(page)
    await view(page, 'Headline figures')
      .getByRole('button', { name: /listed/ })
      .click()
    await expectAddress(page, 'sel', 'figure:posts')
    const active = missions.filter(
      ({ kind, status }) =>
        status.state === 'active' && !['cultural-centre', 'development-agency'].includes(kind),
    )
    await expect(evidence(page)).toContainText('Counted here, one by one')
    await expect(evidence(page).locator('.evidence__figure')).toHaveText(new RegExp(`^${active.length}\\b`))
    await expect(
      evidence(page).getByRole('list', { name: 'What is counted' }).first().getByRole('button'),
    ).toHaveCount(active.length)
    await expect(evidence(page)).toContainText('Disputed, not counted')
    await expect(sourceLinks(page).first()).toBeVisible()
  })

  test('subtracts the one account from the other, and both open', async ({ page }) => {
    await open(page)
    await view(page, 'Trade')
      .getByRole('button', { name: /^gap at least / })
      .click()
    expect(inAddress(page, 'sel')).toMatch(/^figure:gap\//)
    await expect(evidence(page)).toContainText('Mirror gap')
    await expect(evidence(page)).toContainText('Computed here: ')
    await expect(rowsOf(page)).toHaveCount(2)
    const figures = (await rowsOf(page).locator('.claim-row__figure').allTextContents()).map(leadingNumber)
    const gap = leadingNumber(await seenIn(evidence(page).locator('.evidence__figure')))
    expect(Math.max(...figures) - Math.min(...figures)).toBeCloseTo(gap, 1)
    await rowsOf(page).getByRole('button').first().click()
    expect(inAddress(page, 'sel')).toMatch(/^claim:/)
  })

  test('opens from the counts of posts, with as many inputs as each says', async ({ page }) => {
    await open(page)
    const counts = view(page, 'Missions').locator('button.figure')
    const all = await counts.count()
    expect(all).toBe(10)
    for (let i = 0; i < all; i++) {
      const value = leadingNumber((await counts.nth(i).textContent()) ?? '')
      await counts.nth(i).click()
      await expect(evidence(page).locator('.evidence__figure')).toHaveText(new RegExp(`^${value}\\b`))
      const inputs = evidence(page).getByRole('list', { name: 'What is counted' }).first()
      if (value > 0) await expect(inputs.getByRole('listitem')).toHaveCount(value)
      await page.keyboard.press('Escape')
      await expectAddress(page, 'sel', null)
    }
  })

  test('opens from the counts of the status line: events, posts and figures one by one', async ({ page }) => {
    await open(page, '?time=2015..2020&kinds=security')
    const counts = page.getByRole('group', { name: 'What is shown' })
    for (const what of ['events', 'figures'] as const) {
      const words = (await counts.getByRole('button', { name: new RegExp(`${what}$`) }).textContent()) ?? ''
      const value = leadingNumber(words)
      await counts.getByRole('button', { name: words, exact: true }).click()
      await expectAddress(page, 'sel', `figure:${what}`)
      await expect(evidence(page).locator('.evidence__figure')).toHaveText(new RegExp(`^${value}\\b`))
      const showAll = evidence(page).getByRole('button', { name: /^Show all/ })
      if (await showAll.count()) await showAll.click()
      await expect(
        evidence(page).getByRole('list', { name: 'What is counted' }).getByRole('listitem'),
      ).toHaveCount(value)
    }
  })
})

for (const [name, query] of [
  ['the page', ''],
  ['the page as known on a day', '?known=2024-06-01'],
  ['the page of some years', '?time=2010..2019&reporter=KAZ'],
  ['the evidence of a claim', `?sel=claim:${TRADE_2024}`],
] as const) {
  test(`every figure of ${name} opens its evidence`, async ({ page }) => {
    test.slow()
    await open(page, query)
    const figures = page.locator('button.figure:visible')
    const before = inAddress(page, 'sel')
    const count = await figures.count()
    expect(count).toBeGreaterThan(8)
    for (let i = 0; i < count; i++) {
      const figure = figures.nth(i)
      const words = `${await figure.getAttribute('aria-label')} ${await seenIn(figure)}`
      // a click as the keyboard makes it: some stand where another mark may lie over them
      await figure.focus()
      await page.keyboard.press('Enter')
      await expect(evidence(page), words).toBeVisible()
      await expect(evidence(page), words).not.toContainText('is not in the record')
      if (inAddress(page, 'sel') !== before) await page.goBack()
      await expectAddress(page, 'sel', before)
      await expect(figures).toHaveCount(count)
    }
  })
}

test('every figure of the card of an event opens its evidence, or the sources of the event', async ({
  page,
}) => {
  const link = '?sel=event:2025-07-29-hlscc-5-ankara'
  await open(page, link)
  const figures = page.locator('.card--event button.figure')
  const count = await figures.count()
  expect(count).toBeGreaterThan(2)
  for (let i = 0; i < count; i++) {
    await open(page, link)
    await figures.nth(i).click()
    if (inAddress(page, 'sel')?.startsWith('event:'))
      await expect(page.locator('.card--event .sources').getByRole('link').first()).toBeVisible()
    else await expect(evidence(page)).not.toContainText('is not in the record')
  }
})

test.describe('what is drawn and what is listed are the same', () => {
  for (const query of ['', '?time=2015..2020', '?known=2022-11-09', '?reporter=TUR']) {
    test(`in every lane of ${query || 'the default page'}`, async ({ page }) => {
      await open(page, query)
      for (const lane of ['trade', 'investment', 'tourism']) {
        const region = page.locator(`#${lane}`)
        await come(page, lane)
        const ids = await region
          .locator('.lane-drawing:visible [data-id]')
          .evaluateAll((all) => [...new Set(all.map((one) => one.getAttribute('data-id')))])
        await region.getByRole('button', { name: 'Show as table' }).focus()
        await page.keyboard.press('Enter')
        await expect(region.locator('tbody tr'), `${lane} ${query}`).toHaveCount(ids.length)
      }
    })
  }

  test('in the extra lane', async ({ page }) => {
    await open(page)
    await page.getByRole('button', { name: 'More figures' }).click()
    await page.getByRole('combobox', { name: 'Find a figure' }).fill('STUDÉNTS from Kaz')
    await expect(page.locator('.chooser').getByRole('option').first()).toContainText('persons')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('combobox', { name: 'Find a figure' })).toBeHidden()
    await expect(page.getByRole('button', { name: 'More figures', exact: true })).toBeFocused()
    const region = page.locator('#more')
    await come(page, 'more')
    const ids = await region
      .locator('.lane-drawing:visible [data-id]')
      .evaluateAll((all) => [...new Set(all.map((one) => one.getAttribute('data-id')))])
    expect(ids.length).toBeGreaterThan(0)
    await region.getByRole('button', { name: 'Show as table' }).focus()
    await page.keyboard.press('Enter')
    await expect(region.locator('tbody tr')).toHaveCount(ids.length)
  })

  test('on the map: every marker is a row of the list, and every post with a place a marker', async ({
    page,
  }) => {
    await open(page)
    const markers = await page
      .locator('.post-mark')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-post') ?? ''))
    await view(page, 'Missions').getByRole('radio', { name: 'List', exact: true }).check()
    const rows = await view(page, 'Missions')
      .locator('tbody tr')
      .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent ?? '')))
    const inList = missions.filter(({ kind }) => !['cultural-centre', 'development-agency'].includes(kind))
    expect(rows).toHaveLength(inList.length)
    const shown = missions.filter(({ id }) => markers.includes(id))
    expect(shown).toHaveLength(markers.length)
    for (const { status, sendingState, ...post } of shown) {
      const state =
        { active: 'Active', disputed: 'Disputed', former: 'Former' }[status.state] ?? 'Not confirmed'
      const [sender, place] = [sendingState === 'KAZ' ? 'Kazakhstan' : 'Türkiye', townOf(post)]
      expect(
        rows.filter(
          (row) => row.includes(sender) && row.includes(state) && row.some((cell) => cell.startsWith(place)),
        ),
        `${sender}, ${place}, ${state}`,
      ).not.toEqual([])
    }
    // a post that is gone leaves its place on the map to the one that stands there now
    const standing = new Set(shown.filter(({ status }) => status.state === 'active').map(({ seat }) => seat))
    const missing = inList.filter(
      ({ id, point, seat }) => point && !markers.includes(id) && !standing.has(seat),
    )
    expect(missing).toEqual([])
  })
})

/** Presses a key while it leads anywhere, until the point reads as wanted. */
async function pressUntil(page: Page, key: string, point: Locator, attribute: string, wanted: RegExp) {
  for (let i = 0; i < 40 && !wanted.test((await point.getAttribute(attribute)) ?? ''); i++)
    await page.keyboard.press(key)
  await expect(point).toBeFocused()
  await expect(point).toHaveAttribute(attribute, wanted)
}

/** Tab, as a reader without a pointer; fails when the target is not among the next stops. */
async function tabTo(page: Page, target: Locator, most: number) {
  for (let i = 0; i < most; i++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  await expect(target).toBeFocused()
}

import type { Page } from '@playwright/test'

import { expect, expectAddress, inAddress, open, test, view } from './fixtures.ts'
import { claimants, claimOf, events, eventsBetween, isStanding, plain, posts, postsBy } from './record.ts'

const status = (page: Page) => page.getByRole('group', { name: 'What is shown' })
const numberIn = (text: string) => Number(text.replaceAll(/\D/g, ''))

async function rowCounts(page: Page): Promise<number[]> {
  return (await page.locator('.event-rows__count').allTextContents()).map(numberIn)
}

async function showAsTable(page: Page, lane: string) {
  const region = view(page, lane)
  await region.getByRole('button', { name: 'Show as table' }).focus()
  await page.keyboard.press('Enter')
  return region.getByRole('table')
}

/** Cells of one column of a lane's table, heading left out. */
async function columnOf(page: Page, lane: string, column: number): Promise<string[]> {
  const rows = (await showAsTable(page, lane)).locator('tbody tr')
  await expect(rows.first()).toBeVisible()
  return rows.evaluateAll((all, i) => all.map((row) => row.children[i]?.textContent ?? ''), column)
}

const asList = (page: Page, name: string) =>
  view(page, name).getByRole('radio', { name: 'List', exact: true }).check()

async function eventsListed(page: Page): Promise<string[]> {
  return page
    .locator('[data-event-row]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-event-row') ?? ''))
}

test.describe('the years 2015 to 2020 from a link', () => {
  const [start, end] = [2015, 2020]
  const inRange = eventsBetween(start, end)

  test.beforeEach(({ page }) => open(page, `?time=${start}..${end}`))

  test('are said in the status line with the number of events counted from the data', async ({ page }) => {
    await expect(status(page)).toContainText(`Showing ${inRange.length} of ${events.length} events`)
  })

  test('leave the timeline as many events in its rows as the status line says', async ({ page }) => {
    const counts = await rowCounts(page)
    expect(counts).toHaveLength(6)
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(inRange.length)
  })

  test('leave the list of events those of the range, each of them', async ({ page }) => {
    await asList(page, 'Timeline')
    expect((await eventsListed(page)).toSorted()).toEqual(inRange.map(({ id }) => id).toSorted())
  })

  test('are the only years on the axis', async ({ page }) => {
    const labels = await page.locator('.score__axis .year-axis text').allTextContents()
    expect(labels).toEqual(['2015', '2016', '2017', '2018', '2019', '2020'])
  })

  for (const lane of ['Trade', 'Investment', 'Tourism']) {
    test(`are the only years in the table of the lane ${lane}`, async ({ page }) => {
      const periods = await columnOf(page, lane, 0)
      expect(periods.length).toBeGreaterThan(3)
      for (const period of periods) {
        const years = (period.match(/\d{4}/g) ?? []).map(Number)
        // a total to date counts from before the range, and stands at its end
        expect(years.at(-1), period).toBeGreaterThanOrEqual(start)
        expect(years.at(-1), period).toBeLessThanOrEqual(end)
      }
    })
  }

  test('leave the posts that a source attests by 2020, in the status line and in the list', async ({
    page,
  }) => {
    const attested = postsBy(end)
    const standing = attested.filter(isStanding)
    const all = posts.filter(isStanding)
    await expect(status(page)).toContainText(`${standing.length} of ${all.length} posts`)
    const active = standing.filter((post) => post.status.state === 'active').length
    await expect(view(page, 'Headline figures')).toContainText(`${active} attested by 2020`)
    await asList(page, 'Missions')
    await expect(view(page, 'Missions').locator('tbody tr')).toHaveCount(attested.length)
  })

  test('leave headline figures of 2020 or before', async ({ page }) => {
    const names = await view(page, 'Headline figures')
      .locator('button.figure')
      .evaluateAll((tiles) => tiles.map((tile) => tile.getAttribute('aria-label') ?? tile.textContent ?? ''))
    expect(names.length).toBeGreaterThan(4)
    for (const name of names) {
      for (const year of name.match(/\b(?:19|20)\d\d\b/g) ?? [])
        expect(Number(year), name).toBeLessThanOrEqual(end)
    }
    const astana = claimOf('goods-trade/2020/kaz-bns')?.value ?? 0
    const words = `$${(astana / 1e9).toPrecision(3)}bn (${Number((astana / 1e9).toPrecision(3))} billion dollars)`
    await expect(
      view(page, 'Headline figures').getByRole('button', { name: `Goods trade, 2020. Astana: ${words}` }),
    ).toBeVisible()
  })

  test('can be lifted at their chip', async ({ page }) => {
    await page.getByRole('button', { name: 'Remove filter: Years 2015–2020' }).click()
    await expectAddress(page, 'time', null)
    await expect(status(page)).toContainText(`Showing ${events.length} of ${events.length} events`)
  })
})

test.describe('whose account is read', () => {
  const own = (area: string) =>
    claimants.filter(({ perspective }) => perspective === area || perspective === 'joint')

  for (const [area, capital, other] of [
    ['KAZ', 'Astana', 'Ankara'],
    ['TUR', 'Ankara', 'Astana'],
  ] as const) {
    test(`leaves only what ${capital} says, in headlines and lanes`, async ({ page }) => {
      await open(page)
      await page.getByRole('radio', { name: `As ${capital} reports` }).check()
      await expectAddress(page, 'reporter', area)
      const tiles = view(page, 'Headline figures')
      await expect(
        tiles.getByRole('button', { name: new RegExp(`^Goods trade, .*${capital}:`) }),
      ).toHaveCount(1)
      await expect(tiles.getByRole('button', { name: `${other}:` })).toHaveCount(0)
      for (const lane of ['Trade', 'Investment']) {
        const names = own(area).map(({ name }) => name.en)
        for (const who of new Set(await columnOf(page, lane, 2))) expect(names).toContain(who)
      }
    })
  }

  test('cuts neither posts nor events', async ({ page }) => {
    await open(page, '?reporter=TUR')
    await expect(status(page)).toContainText(`Showing ${events.length} of ${events.length} events`)
    await expect(page.locator('.post-mark[data-dimmed]')).toHaveCount(0)
  })
})

test.describe('the categories of events', () => {
  test('narrow the timeline to one of them, and leave figures and posts alone', async ({ page }) => {
    await open(page)
    const before = await status(page).locator('span').allTextContents()
    await page.getByRole('button', { name: 'All 17 categories' }).click()
    await page.getByRole('button', { name: 'Only Security', exact: true }).click()
    await expectAddress(page, 'kinds', 'security')
    const security = events.filter(({ kind }) => kind === 'security').length
    await expect(status(page)).toContainText(`Showing ${security} of ${events.length} events`)
    expect((await rowCounts(page)).filter((count) => count > 0)).toEqual([security])
    expect((await status(page).locator('span').allTextContents()).slice(1)).toEqual(before.slice(1))
  })

  test('say beside each what it holds, and add up to all events', async ({ page }) => {
    await open(page)
    await page.getByRole('button', { name: 'All 17 categories' }).click()
    await expect(page.locator('.categories__count')).toHaveCount(17)
    const counts = (await page.locator('.categories__count').allTextContents()).map(numberIn)
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(events.length)
  })
})

test.describe('the sending state and the kind of posts', () => {
  test('narrow the list and dim the rest of the map', async ({ page }) => {
    await open(page)
    await view(page, 'Missions').getByRole('button', { name: 'Turkish', exact: true }).click()
    await expectAddress(page, 'states', 'TUR')
    const turkish = posts.filter(({ sendingState }) => sendingState === 'TUR')
    await expect(status(page)).toContainText(`${turkish.filter(isStanding).length} of`)
    await expect(page.locator('.map-frame--TUR .post-mark:not([data-dimmed])')).toHaveCount(0)

    await view(page, 'Missions').getByRole('button', { name: 'Honorary consulate', exact: true }).click()
    await expectAddress(page, 'posts', 'honorary-consulate')
    const honorary = turkish.filter(({ kind }) => kind === 'honorary-consulate')
    await expect(status(page)).toContainText(`${honorary.length} of`)
    await expect(page.locator('.post-mark:not([data-dimmed])')).toHaveCount(honorary.length)
    await asList(page, 'Missions')
    await expect(view(page, 'Missions').locator('tbody tr')).toHaveCount(honorary.length)
  })
})

test.describe('the search of events', () => {
  const mentions = events.filter(({ title }) => plain(title.en).includes('erdogan')).map(({ id }) => id)

  test('finds Erdogan, ERDOĞAN and erdoğan alike', async ({ page }) => {
    await open(page)
    await asList(page, 'Timeline')
    for (const words of ['Erdogan', 'ERDOĞAN', 'erdoğan']) {
      await page.getByRole('searchbox', { name: 'Search events' }).fill(words)
      await expectAddress(page, 'q', words)
      await expect(status(page)).toContainText(`Showing ${mentions.length} of ${events.length} events`)
      expect((await eventsListed(page)).toSorted()).toEqual(mentions.toSorted())
    }
    expect(mentions.length).toBeGreaterThan(5)
  })

  test('is one step of the history for each burst of typing, however many letters it has', async ({
    page,
  }) => {
    await open(page)
    const field = page.getByRole('searchbox', { name: 'Search events' })
    await field.pressSequentially('Shymkent', { delay: 30 })
    await expectAddress(page, 'q', 'Shymkent')
    await field.blur()
    await field.selectText()
    await field.pressSequentially('Antalya', { delay: 30 })
    await expectAddress(page, 'q', 'Antalya')
    await page.goBack()
    await expectAddress(page, 'q', 'Shymkent')
    await expect(field).toHaveValue('Shymkent')
    await page.goBack()
    expect(inAddress(page, 'q')).toBeNull()
    await expect(page.getByRole('searchbox', { name: 'Search events' })).toHaveValue('')
  })
})

test.describe('an empty view', () => {
  test('names the search that emptied the timeline, and lifting it brings all events back', async ({
    page,
  }) => {
    await open(page, '?q=zzzzz')
    const timeline = view(page, 'Timeline')
    await expect(timeline).toContainText('Nothing matches these filters')
    await expect(timeline).toContainText(`adds ${events.length}`)
    await timeline.getByRole('button', { name: 'Clear the search' }).click()
    await expectAddress(page, 'q', null)
    await expect(status(page)).toContainText(`Showing ${events.length} of`)
  })

  test('names each of the filters that together empty the timeline', async ({ page }) => {
    const town = events.filter(({ place, title }) => place === 'shymkent' || title.en.includes('Shymkent'))
    const early = eventsBetween(1993, 1994)
    expect(town.filter((event) => early.includes(event))).toEqual([])
    await open(page, '?q=Shymkent&time=1993..1994')
    const timeline = view(page, 'Timeline')
    await expect(timeline.getByRole('listitem').filter({ hasText: 'Show all years' })).toContainText(
      `adds ${town.length}`,
    )
    await timeline.getByRole('button', { name: 'Clear the search' }).click()
    await expect(status(page)).toContainText(`Showing ${early.length} of`)
  })

  test('of a lane says which years have none and leads to the nearest that has', async ({ page }) => {
    await open(page, '?time=1996..1997')
    const tourism = view(page, 'Tourism')
    await expect(tourism).toContainText('No figure found for 1996–1997.')
    await tourism.getByRole('button', { name: /^Nearest: \d{4}$/ }).click()
    await expect(tourism).not.toContainText('No figure found')
    expect((await columnOf(page, 'Tourism', 0)).length).toBeGreaterThan(0)
  })

  test('of a lane says whose account is silent', async ({ page }) => {
    await open(page, '?time=1996..1997&reporter=TUR')
    await expect(view(page, 'Tourism')).toContainText('Ankara gives no figure here in 1996–1997.')
  })
})

import type { Page } from '@playwright/test'

import { come, expect, expectAddress, open, test, view } from './fixtures.ts'
import { claims, events, lists, type MissionRow, posts, sources, townOf } from './record.ts'

/** The two articles that contradict each other about consulates, each on its day. */
const TREND = '2025-02-13'
const SABAH = '2025-07-29'

/** The last day of what a date with day, month or year may mean. */
function lastDay(date: string): string {
  if (date.length === 10) return date
  if (date.length === 4) return `${date}-12-31`
  const [year = 0, month = 0] = date.split('-').map(Number)
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}

/** True when one of the sources was surely public by the end of the day. */
const isPublic = (evidence: { source: string }[], day: string) =>
  evidence.some(({ source }) => {
    const published = sources.find(({ id }) => id === source)?.publishedOn
    return published != null && lastDay(published) <= day
  })

/** True when anything that says the post exists was public by then: a statement, its opening, or who attests it. */
function isKnown(post: MissionRow, day: string): boolean {
  const { statements, opened, attested } = post
  return (
    statements.some(({ says, evidence }) => says === 'exists' && isPublic(evidence, day)) ||
    [...(opened?.bound === 'on' ? [opened] : []), attested].some(
      ({ time, evidence }) => lastDay(time.split('/').at(-1)!) <= day && isPublic(evidence, day),
    )
  )
}

const townsKnown = (day: string) => posts.filter((post) => isKnown(post, day)).map(townOf)
const listOf = (id: string) => lists.find((list) => list.id === id)!.missions

async function townsListed(page: Page): Promise<string[]> {
  await view(page, 'Missions').getByRole('radio', { name: 'List', exact: true }).check()
  return view(page, 'Missions')
    .locator('tbody tr td:nth-child(3)')
    .evaluateAll((cells) => cells.map((cell) => cell.textContent ?? ''))
}

const markers = (page: Page) =>
  page.locator('.post-mark').evaluateAll((all) => all.map((one) => one.getAttribute('data-post') ?? ''))

const status = (page: Page) => page.getByRole('group', { name: 'What is shown' })
const undatedIn = (text: string | null) =>
  Number(/([\d,]+) figures? carr(?:y|ies) no publication day/.exec(text ?? '')?.[1]?.replaceAll(',', ''))

test.describe('the posts of the two articles', () => {
  for (const day of [TREND, SABAH]) {
    test(`are on ${day} those of which something had been published by then`, async ({ page }) => {
      await open(page, `?known=${day}&undated=hide`)
      expect((await townsListed(page)).toSorted()).toEqual(townsKnown(day).toSorted())
    })
  }

  test('are two different lists', () => {
    expect(townsKnown(TREND)).not.toEqual(townsKnown(SABAH))
  })

  test('hold on 13 February 2025 what the article of that day names, and not what came later', async ({
    page,
  }) => {
    await open(page, `?known=${TREND}`)
    const shown = await markers(page)
    expect(shown).toEqual(expect.arrayContaining(listOf('2025-02-13-trend')))
    for (const later of [
      'kz-consulate-general-izmir',
      'tr-consulate-general-turkistan',
      'kz-honorary-consulate-alanya',
      'kz-honorary-consulate-eskisehir',
    ])
      expect(shown).not.toContain(later)
  })

  test('hold on 29 July 2025 the sixteen that the article of that day names', async ({ page }) => {
    await open(page, `?known=${SABAH}`)
    expect(listOf('2025-07-29-daily-sabah')).toHaveLength(16)
    const shown = await markers(page)
    expect(shown).toEqual(expect.arrayContaining(listOf('2025-07-29-daily-sabah')))
    expect(shown).not.toContain('kz-honorary-consulate-eskisehir')
    await expect(view(page, 'Missions')).toContainText('attested by 29 Jul 2025')
  })
})

test.describe('a day of the past', () => {
  test('is chosen in its menu, typed or as the day of a meeting, and left again', async ({ page }) => {
    await open(page)
    await page.getByRole('button', { name: /^As known on: today/ }).click()
    const menu = page.getByRole('dialog', { name: 'As known on' })
    await menu.getByLabel('Day', { exact: true }).fill(TREND)
    await menu.getByRole('button', { name: 'Read it so' }).click()
    await expectAddress(page, 'known', TREND)
    await menu.getByRole('listitem').first().getByRole('button').click()
    await expect.poll(() => new URL(page.url()).searchParams.get('known')).not.toBe(TREND)
    await menu.getByRole('button', { name: 'Today' }).click()
    await expectAddress(page, 'known', null)
  })

  test('cuts events, headlines and lanes: nothing later is there', async ({ page }) => {
    await open(page, '?known=2012-06-30')
    const years = await view(page, 'Headline figures')
      .locator('button.figure[aria-label]')
      .evaluateAll((tiles) =>
        tiles.flatMap((tile) => tile.getAttribute('aria-label')!.match(/\b20\d\d\b/g) ?? []),
      )
    for (const year of years) expect(Number(year)).toBeLessThanOrEqual(2012)
    await view(page, 'Timeline').getByRole('radio', { name: 'List', exact: true }).check()
    const ids = await page
      .locator('[data-event-row]')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-event-row') ?? ''))
    expect(ids.length).toBeGreaterThan(20)
    for (const id of ids) {
      const { time } = events.find((event) => event.id === id)!
      expect(time.slice(0, 10) <= '2012-06-30', id).toBe(true)
    }
    await expect(view(page, 'Trade').locator('.goal-label').filter({ hasText: '$15bn' })).toHaveCount(0)
  })

  test('shows what was known then beside what is known now, each with its evidence', async ({ page }) => {
    await open(page, `?known=${TREND}`)
    const card = view(page, 'Known then, known now')
    await expect(card).toContainText('13 Feb 2025, today')
    const rows = card.locator('tbody tr')
    expect(await rows.count()).toBeGreaterThan(2)
    // the goal was stated anew since, at the same height
    for (const row of await rows.filter({ hasNotText: 'Trade goal' }).all()) {
      const [then, now] = [row.locator('td').first(), row.locator('td').last()]
      expect(await then.textContent()).not.toBe(await now.textContent())
    }
    await rows.first().locator('td').last().getByRole('button').first().click()
    await expect(view(page, 'Evidence')).toBeVisible()
  })
})

test.describe('figures without a publication day', () => {
  const undated = claims.filter(({ evidence }) =>
    evidence.every(({ source }) => !sources.find(({ id }) => id === source)?.publishedOn),
  )

  test('are drawn pale and counted aloud', async ({ page }) => {
    await open(page, `?known=${SABAH}`)
    const aloud = undatedIn(await status(page).textContent())
    expect(aloud).toBeGreaterThan(0)
    expect(aloud).toBeLessThanOrEqual(undated.length)
    expect(undatedIn(await view(page, 'Known then, known now').textContent())).toBe(aloud)
    await come(page, 'trade')
    const pale = page.locator('#trade .is-pale >> visible=true')
    expect(await pale.count()).toBeGreaterThan(10)
  })

  test('leave with the switch, and come back', async ({ page }) => {
    await open(page, `?known=${SABAH}`)
    const before = await status(page).textContent()
    const aloud = undatedIn(before)
    await page.getByRole('button', { name: /^As known on: 29 Jul 2025/ }).click()
    const box = page.getByRole('checkbox', { name: 'Hide what carries no publication day' })
    await box.check()
    await expectAddress(page, 'undated', 'hide')
    await expect(page.locator('.lane .is-pale')).toHaveCount(0)
    await expect(status(page)).not.toContainText('no publication day')
    const figures = (text: string | null) => Number(/(\d[\d,]*) of [\d,]+ figures/.exec(text ?? '')?.[1])
    expect(figures(before) - figures(await status(page).textContent())).toBe(aloud)
    await box.uncheck()
    await expect(status(page)).toHaveText(before ?? '')
  })

  test('are listed one by one behind their count', async ({ page }) => {
    await open(page, `?known=${SABAH}`)
    const aloud = undatedIn(await status(page).textContent())
    await status(page)
      .getByRole('button', { name: /no publication day/ })
      .click()
    const card = view(page, 'Evidence')
    await expect(card.locator('.evidence__figure')).toHaveText(new RegExp(`^${aloud}\\b`))
    await card.getByRole('button', { name: /^Show all/ }).click()
    await expect(card.getByRole('list', { name: 'What is counted' }).getByRole('listitem')).toHaveCount(aloud)
  })
})

import type { Page } from '@playwright/test'

import {
  expect,
  expectAddress,
  expectNoAxeViolations,
  inAddress,
  open,
  seenIn,
  test,
  view,
} from './fixtures.ts'
import { claimOf } from './record.ts'

/** Text that is no figure of the record: scales and ticks, the version, what a reader typed, and prose of cards. */
const NO_FIGURES =
  '.lane-tick, .map-scale, .year-axis, .footer, .precision-inset, .card__note, .evidence__why, .evidence__full, .evidence__figure, .card__title, .facts, .sources, .story, .statements, .remark'

/** Words of the drawings, which are pressed one by one below. */
const DRAWN = '.goal-label, .lane-note, .lane-finding'

/** Texts with a value that stand in nothing that opens anything. */
const loose = (page: Page) =>
  page.evaluate(
    ([skipped, drawn]) => {
      const VALUE = /[$₺] ?\d|\d\.\d|\d,\d{3}|\b\d+ (?:events?|posts?|figures?|listed|attested)\b/
      const found: string[] = []
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node.parentElement!
        const text = node.textContent ?? ''
        if (!VALUE.test(text) || element.closest('script, style, option, .visually-hidden')) continue
        if (!element.checkVisibility({ visibilityProperty: true })) continue
        if (element.closest('button, a[href], [data-opens], .lane__table tr')) continue
        if (element.closest(skipped!) || element.closest(drawn!)) continue
        found.push(`${element.getAttribute('class')}: ${text.trim()}`)
      }
      return found
    },
    [NO_FIGURES, DRAWN],
  )

test('no figure of the page stands alone: each opens its evidence', async ({ page }) => {
  test.slow()
  for (const query of [
    '',
    '?known=2024-06-01',
    '?time=2010..2022&reporter=TUR',
    '?indicator=students&sel=mission:tr-honorary-consulate-shymkent',
    '?view=trade',
    '?view=differences',
    '?sel=figure:sum/2016/KAZ',
  ]) {
    await open(page, query)
    expect(await loose(page), query).toEqual([])
  }
})

/** The figure that the panel is about, without its sign and scale. */
const said = async (page: Page) =>
  (await seenIn(view(page, 'Evidence').locator('.evidence__figure'))).replace(/[^\d.,]/g, '')

const numberIn = (words: string) => Number(/[\d.,]*\d/.exec(words)![0])

test('labels, sentence, readouts, notes and goals of the lanes open just the figure that they say', async ({
  page,
}) => {
  test.slow()
  await open(page)
  const trade = view(page, 'Trade')
  // direct labels: claims, the total that is one, and the gap
  await expect(trade.locator('.lane__labels button')).toHaveCount(5)
  for (const label of await trade.locator('.lane__labels button').all()) {
    const figure = /[\d.,]*\d/.exec((await label.textContent()) ?? '')![0]
    await label.focus()
    await page.keyboard.press('Enter')
    expect(inAddress(page, 'sel')).toMatch(/^(?:claim|figure):/)
    expect(Number(await said(page)), figure).toBeCloseTo(Number(figure), 1)
    expect((await label.boundingBox())!.height).toBeGreaterThanOrEqual(24)
    await page.keyboard.press('Escape')
  }
  await expect(trade.locator('.lane__labels small')).toHaveText(['Jan–Nov 2025'])
  await expect(view(page, 'Investment').locator('.lane__labels small')).toHaveText([/^Jan–\w+ 20\d\d$/])
  // the sentence
  const sentence = trade.locator('.lane__finding button')
  await expect(sentence).toHaveCount(2)
  for (const figure of await sentence.all()) {
    await figure.click()
    const id = inAddress(page, 'sel')!.replace('claim:', '')
    expect(claimOf(id)!.indicator).toBe('goods-trade')
    expect(Number(await said(page))).toBeCloseTo(numberIn((await figure.textContent())!), 1)
    await page.keyboard.press('Escape')
    await expectAddress(page, 'sel', null)
  }
  // words beside points and goals, as a pointer presses them
  const goals = page.locator('.lane .goal-label >> visible=true')
  await expect(goals).toHaveCount(3)
  for (const words of await goals.all()) {
    await words.click({ force: true })
    expect(claimOf(inAddress(page, 'sel')!.replace('claim:', ''))!.indicator).toBe('trade-target')
    expect((await words.textContent())!).toContain(await said(page))
    await page.keyboard.press('Escape')
  }
  const notes = view(page, 'Tourism').locator('.lane-note >> visible=true')
  await expect(notes).toHaveCount(3)
  for (const words of await notes.all()) {
    await words.click({ force: true })
    expect((await words.textContent())!).toContain(await said(page))
    await page.keyboard.press('Escape')
  }
  // the counts of the rows of events, by keyboard
  const counts = view(page, 'Timeline').locator('.event-rows__count button')
  await counts.first().focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  expect((await counts.nth(1).textContent())!).toContain(await said(page))
})

test('the total of part of a year is the one that its account prints, and says its months', async ({
  page,
}) => {
  await open(page, '?time=2020..2022&reporter=TUR')
  const point = page.locator('#trade .lane__point')
  await point.focus()
  const name = async () => (await point.getAttribute('aria-label')) ?? ''
  for (let i = 0; i < 8 && !(await name()).includes('Jan–Nov 2022'); i++)
    await page.keyboard.press('ArrowDown')
  expect(await name()).toContain('4.7 billion dollars')
  const readout = view(page, 'Trade').locator('.lane__readout li').filter({ hasText: '4.70' })
  await expect(readout).toHaveText(/Jan–Nov.*4\.70/)
  await page.keyboard.press('Enter')
  await expectAddress(page, 'sel', 'claim:goods-trade/2022-01--2022-11/tur-turkstat')
  await expect(page.locator('.lane .selection-box >> visible=true')).toHaveCount(1)
})

test('a sum says its formula, what the account prints, and each input', async ({ page }) => {
  await open(page, '?time=2020..2022&reporter=TUR&sel=figure:sum/2022-01--2022-11/TUR')
  const card = view(page, 'Evidence')
  await expect(card).toContainText('Computed here: $3.2bn plus $1.4bn.')
  await expect(card).toContainText('The account itself prints $4.7bn; that is what the page shows.')
  await expect(card).toContainText('The parts are rounded, and so is the sum.')
  const inputs = card.locator('.claim-row button')
  await expect(inputs).toHaveCount(3)
  await inputs.first().click()
  await expectAddress(page, 'sel', 'claim:goods-from-kaz/2022-01--2022-11/tur-turkstat')
  await page.goBack()
  await expectNoAxeViolations(page, '.score')
})

test('the readout of a chosen year opens what it says', async ({ page }) => {
  await open(page, '?sel=mission:tr-honorary-consulate-shymkent')
  const rows = view(page, 'Trade').locator('.lane__readout button')
  const count = await rows.count()
  expect(count).toBeGreaterThan(4)
  for (let i = 0; i < count; i++) {
    const figure = (await rows.nth(i).textContent())!
    await rows.nth(i).click()
    expect(Number(await said(page)), figure).toBeCloseTo(numberIn(figure), 1)
    await page.goBack()
    await expectAddress(page, 'sel', 'mission:tr-honorary-consulate-shymkent')
  }
})

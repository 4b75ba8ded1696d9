import type { Page } from '@playwright/test'

import type { Translate } from '../src/i18n/translate.ts'

/** A state of the page that a reader can bring about, in whichever language the page speaks. */
export interface PageState {
  name: string
  query?: string
  act?: (page: Page, say: Translate) => Promise<unknown>
  /** Not on phones, where there is no such thing. */
  isWideOnly?: boolean
}

const pressButton = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click()

async function asLists(page: Page, say: Translate) {
  for (const list of [say('timeline.asList'), say('missions.list')])
    for (const choice of await page.getByRole('radio', { name: list, exact: true }).all())
      await choice.check()
}

async function asTables(page: Page, say: Translate) {
  for (const lane of ['trade', 'investment', 'tourism']) {
    await page
      .locator(`#${lane}`)
      .getByRole('button', { name: say('lane.table.show') })
      .focus()
    await page.keyboard.press('Enter')
  }
}

async function find(page: Page, say: Translate, words: string) {
  await page.keyboard.press('/')
  await page.getByRole('combobox', { name: say('find.label') }).pressSequentially(words)
}

async function share(page: Page, say: Translate, then?: string) {
  await pressButton(page, say('app.share'))
  if (then) await pressButton(page, then)
}

const ENLARGED = ['figures', 'trade', 'investment', 'tourism', 'missions', 'timeline', 'differences']

/** Every state of the dashboard, from the default page to a filter that leaves nothing. */
export const PAGE_STATES: readonly PageState[] = [
  { name: 'the default page' },
  ...ENLARGED.map((name) => ({ name: `the view ${name} enlarged`, query: `?view=${name}` })),
  { name: 'an extra lane', query: '?indicator=students-from-kaz&view=more' },
  { name: 'an extra lane that the record does not hold', query: '?indicator=no-such-measure' },
  { name: 'the card of a post', query: '?sel=mission:tr-honorary-consulate-shymkent' },
  { name: 'the card of an embassy', query: '?sel=mission:tr-embassy-astana' },
  { name: 'the card of a disputed post', query: '?sel=mission:kz-honorary-consulate-konya' },
  { name: 'the card of an event', query: '?sel=event:2025-07-29-hlscc-5-ankara' },
  { name: 'the evidence of a claim', query: '?sel=claim:goods-trade/2024/kaz-bns' },
  { name: 'the evidence of a computed figure', query: '?sel=figure:posts' },
  { name: 'the evidence of a gap', query: '?sel=figure:gap/2025-01--2025-11' },
  { name: 'a link to nothing', query: '?sel=claim:no/such/claim' },
  { name: 'a day of the past', query: '?known=2025-02-13' },
  { name: 'a day of the past, undated hidden', query: '?known=2025-02-13&undated=hide' },
  { name: 'filtered', query: '?time=2015..2020&reporter=TUR&kinds=security,multilateral&states=KAZ&q=a' },
  { name: 'empty', query: '?time=1996..1997&reporter=TUR&q=zzzzz&posts=consular-agency' },
  { name: 'the lists', act: asLists },
  {
    name: 'the search, with its list',
    query: '?q=Shymkent',
    act: (page, say) =>
      page
        .locator('#timeline')
        .getByRole('radio', { name: say('timeline.asList') })
        .check(),
  },
  { name: 'the tables of the lanes', act: asTables },
  {
    name: 'the categories',
    act: (page, say) => pressButton(page, say('filters.allCategories', { all: '17' })),
  },
  { name: 'the day of knowledge', act: (page, say) => pressButton(page, say('filters.known')) },
  { name: 'the themes', act: (page, say) => pressButton(page, say('app.theme')) },
  { name: 'the sharing', act: (page, say) => share(page, say) },
  { name: 'the finder with results', act: (page, say) => find(page, say, 'Ankara') },
  { name: 'the finder without results', act: (page, say) => find(page, say, 'zzzzz') },
  { name: 'the list of keys', act: (page) => page.keyboard.press('?') },
  {
    name: 'a lane that is read',
    act: async (page) => {
      await page.locator('#trade .lane__point').focus()
      await page.keyboard.press('ArrowLeft')
    },
  },
  { name: 'the further figures', act: (page, say) => pressButton(page, say('more.title')) },
  {
    name: 'all differences',
    act: (page, say) => pressButton(page, new RegExp(say('differences.all', { count: String.raw`\d+` }))),
  },
  {
    name: 'a year that is none',
    act: async (page, say) => {
      await page.getByRole('textbox', { name: say('range.first') }).fill('20')
      await page.keyboard.press('Enter')
    },
    isWideOnly: true,
  },
]

/** The windows over the page that belong to briefings and documents. */
export const DIALOG_STATES: readonly PageState[] = [
  { name: 'the editor of briefings', act: (page, say) => share(page, say, say('briefing.edit')) },
  { name: 'a document to be made', act: (page, say) => share(page, say, say('edition.document')) },
]

/** The room and what can be called up over its scene. */
export const ROOM_STATES: readonly PageState[] = [
  ...[
    'opening-figures',
    'trade-two-totals',
    'trade-goals',
    'investment',
    'visitors',
    'posts',
    'milestones',
    'where-accounts-differ',
    'since-the-last-council',
  ].map((id) => ({ name: `the scene ${id}`, query: `?scene=${id}` })),
  {
    name: 'evidence in the room',
    query: '?scene=trade-two-totals',
    act: (page: Page) => page.keyboard.press('e'),
  },
  { name: 'the keys of the room', query: '?scene=investment', act: (page) => page.keyboard.press('?') },
  { name: 'notes in the room', query: '?scene=investment', act: (page) => page.keyboard.press('n') },
  { name: 'filters in the room', query: '?scene=investment', act: (page) => page.keyboard.press('u') },
  { name: 'a scene that is not here', query: '?scene=no-such-scene' },
]

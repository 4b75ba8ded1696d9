/**
 * The longest task of each gesture after load, at every size: `npm run bench:tasks`. A task is measured in processor time
 * of the main thread as the browser traces it, which a busy machine does not stretch, and beside it in wall time.
 *
 *   --n 200,100000,large   sizes; `large` has 100,000 events, 20,000 claims and 1,000 posts
 *   --only search          gestures whose name begins so
 *   --write                the table into docs/performance.md
 */
import './production.mjs'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { BROWSER_FLAGS, findBrowser } from '../scripts/ensureBrowser.mjs'
import { serve } from '../scripts/serve.mjs'
import { buildOurs, LARGE, OURS } from './build.mjs'

const PAGE = fileURLToPath(new URL('../docs/performance.md', import.meta.url))
const [START, END] = ['<!-- bench: npm run bench:tasks writes from here -->', '<!-- bench: tasks to here -->']
/** The page is at rest so many milliseconds after a gesture: charts come back after 350. */
const REST = 900
const TRACED = ['disabled-by-default-devtools.timeline', 'toplevel']

const { values: wish } = parseArgs({
  options: {
    n: { type: 'string', default: `200,100000,${LARGE}` },
    only: { type: 'string', default: '' },
    write: { type: 'boolean', default: false },
  },
})
const sizes = wish.n.split(',').map((size) => (size === LARGE ? LARGE : Number(size)))
await buildOurs(sizes)

const rows = new Map()
const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_FLAGS })
for (const size of sizes) {
  for (const [name, tasks] of await gestures(size)) {
    const row = rows.get(name) ?? new Map()
    row.set(size, tasks)
    rows.set(name, row)
  }
}
await browser.close()

const cell = (tasks) =>
  tasks ? `${Math.round(tasks.cpu)} / ${Math.round(tasks.wall)} / ${Math.round(tasks.all)}` : '–'
const slope = (row) => {
  const [small, big] = [row.get(sizes[0]), row.get(sizes.at(-1))]
  return small && big ? `${(big.all / Math.max(1, small.all)).toFixed(1)}×` : '–'
}
const heads = [
  'gesture',
  ...sizes.map((size) => size.toLocaleString('en')),
  `${sizes.at(-1).toLocaleString('en')} ÷ ${sizes[0]}`,
]
const table = [
  heads,
  heads.map(() => '---'),
  ...[...rows].map(([name, row]) => [name, ...sizes.map((size) => cell(row.get(size))), slope(row)]),
]
  .map((cells) => `| ${cells.join(' | ')} |`)
  .join('\n')
console.log(table)
if (wish.write) {
  const [before, rest] = readFileSync(PAGE, 'utf8').split(START)
  const after = rest?.split(END)[1]
  if (after === undefined) throw new Error(`${PAGE} has no place for the table.`)
  writeFileSync(PAGE, `${before}${START}\n\n${table}\n\n${END}${after}`)
}

/** Every gesture on one page of a size: its longest task and all its tasks, milliseconds. */
async function gestures(size) {
  const site = await serve(`${OURS}/n${size}`)
  const context = await browser.newContext({
    viewport: { width: 1280, height: 1250 },
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  await page.goto(`${site.url}bench.html`)
  await page.evaluate(() => window.__bench.ready)
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(3000)
  const measured = []
  const measure = async (name, act) => {
    if (!name.startsWith(wish.only)) return act()
    const trace = await traced(page, async () => {
      await act()
      await page.waitForTimeout(REST)
    })
    measured.push([name, trace])
    console.error(size, name, JSON.stringify(trace))
  }
  const range = (start, end) => page.evaluate(([a, b]) => window.__bench.setYearRange(a, b), [start, end])
  const go = (query) =>
    page.evaluate((text) => {
      window.history.pushState(null, '', text)
      window.dispatchEvent(new PopStateEvent('popstate'))
    }, `?${query}`)
  const field = page.getByRole('searchbox', { name: 'Search events' })

  await measure('a range of years', () => range(2005, 2015))
  await measure('the range dragged, twelve steps', async () => {
    for (let i = 0; i < 12; i++) {
      await range(2000 + i, 2008 + i)
      await page.waitForTimeout(40)
    }
  })
  await range(1992, 2026)
  await page.waitForTimeout(REST)
  await measure('a category', () => page.evaluate(() => window.__bench.toggleCategory('trade')))
  await page.evaluate(() => window.__bench.toggleCategory('trade'))
  await page.waitForTimeout(REST)
  await measure('the other account', () => page.getByRole('radio', { name: 'As Astana reports' }).check())
  await go('')
  await page.waitForTimeout(REST)
  await measure('the day of knowledge', () => go('known=2019-06-30'))
  await go('')
  await page.waitForTimeout(REST)
  await measure('the search field, first entered', () => field.focus())
  await measure('a search typed', () => field.pressSequentially('trade council', { delay: 60 }))
  await measure('the search emptied', () => field.fill(''))
  const views = page.getByRole('region', { name: 'Timeline', exact: true })
  await measure('the list of events opened', () =>
    views.getByRole('radio', { name: 'List', exact: true }).check(),
  )
  await measure('the list of events scrolled', async () => {
    const list = page.locator('.event-list')
    for (let i = 1; i <= 10; i++) {
      await list.evaluate((node, part) => (node.scrollTop = (node.scrollHeight * part) / 10), i)
      await page.waitForTimeout(30)
    }
  })
  await views.getByRole('radio', { name: 'Rows', exact: true }).check()
  await measure('the pointer over the timeline', async () => {
    const box = await page.locator('.event-rows__plot').boundingBox()
    for (let i = 1; i <= 12; i++)
      await page.mouse.move(box.x + (box.width * i) / 13, box.y + (box.height * i) / 13)
  })
  await page.mouse.move(0, 0)
  await measure('an event opened', async () => {
    const box = await page.locator('.event-rows__plot').boundingBox()
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
  })
  await measure('a post opened', () => page.locator('.post-mark').nth(3).dispatchEvent('click'))
  await measure('a figure opened', () =>
    page.locator('.tile button.figure, button.tile__figure').first().dispatchEvent('click'),
  )
  await measure('the count of events opened', () => go('sel=figure:events'))
  await go('')
  await page.waitForTimeout(REST)
  const posts = page.getByRole('region', { name: 'Missions', exact: true })
  await measure('the list of posts opened', () =>
    posts.getByRole('radio', { name: 'List', exact: true }).check(),
  )
  await measure('differences of accounts', () => go('view=differences'))
  await context.close()
  await site.close()
  return measured
}

/** Tasks of the page's main thread while something is done: the longest, and all of them together, in ms. */
async function traced(page, act) {
  const session = await browser.newBrowserCDPSession()
  const events = []
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value))
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: [...TRACED, '__metadata'] },
  })
  await act()
  const done = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
  await session.send('Tracing.end')
  await done
  await session.detach()
  const mains = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  )
  const tasks = events.filter(
    ({ name, ph, pid, tid }) => name.endsWith('RunTask') && ph === 'X' && mains.has(`${pid} ${tid}`),
  )
  const most = (of) => tasks.reduce((longest, task) => Math.max(longest, (task[of] ?? 0) / 1000), 0)
  const outer = tasks.filter(({ name }) => name === 'RunTask')
  return {
    cpu: most('tdur'),
    wall: most('dur'),
    all: outer.reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0),
  }
}

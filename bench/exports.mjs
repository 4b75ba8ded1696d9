/**
 * Size and time of each document that the built product makes: `npm run bench:exports`, after `npm run build`. The first
 * time of a kind fetches its code; the median of the later ones is the making alone. Writes its table into
 * docs/performance.md.
 */
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { BROWSER_FLAGS, findBrowser } from '../scripts/ensureBrowser.mjs'
import { serve } from '../scripts/serve.mjs'

const DIST = fileURLToPath(new URL('../dist', import.meta.url))
const PAGE = fileURLToPath(new URL('../docs/performance.md', import.meta.url))
const [START, END] = [
  '<!-- bench: npm run bench:exports writes from here -->',
  '<!-- bench: exports to here -->',
]
const FORMATS = ['docx', 'pptx', 'xlsx', 'csv', 'json', 'png', 'svg', 'ics', 'vcf', 'geojson']
const AGAIN = 5

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)]
const kilo = (bytes) => (bytes / 1000).toFixed(bytes < 100_000 ? 1 : 0)

const site = await serve(DIST)
const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_FLAGS })
const rows = []
for (const format of FORMATS) rows.push(await measure(format))
await browser.close()
await site.close()

const table = [
  '| document of the default view | file, kB | code fetched for it, kB | first time, ms | again, ms (median of 5) |',
  '| --- | --- | --- | --- | --- |',
  ...rows.map(
    ({ format, size, code, times: [first, ...again] }) =>
      `| ${format.toUpperCase()} | ${kilo(size)} | ${kilo(code)} | ${Math.round(first)} | ${Math.round(median(again))} |`,
  ),
].join('\n')
console.log(table)
const [before, rest] = readFileSync(PAGE, 'utf8').split(START)
const after = rest?.split(END)[1]
if (after === undefined) throw new Error(`${PAGE} has no place for the table.`)
writeFileSync(PAGE, `${before}${START}\n\n${table}\n\n${END}${after}`)

/** One page for each kind, so that the code of one is not already there for the next. */
async function measure(format) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  await page.goto(site.url)
  await page.waitForFunction(() => document.querySelectorAll('.lane .recharts-wrapper').length === 3)
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await page.getByRole('button', { name: 'Save as document…' }).click()
  const form = page.locator('form.export')
  await form.locator(`input[value="${format}"]`).check()
  await page.waitForLoadState('networkidle')
  let code = 0
  page.on('response', async (response) => {
    if (response.url().endsWith('.js')) code += (await response.body()).length
  })
  const times = []
  let size = 0
  for (let i = 0; i <= AGAIN; i++) {
    const started = performance.now()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      form.locator('button[type="submit"]').click(),
    ])
    const path = await download.path()
    times.push(performance.now() - started)
    size = statSync(path).size
    await form.locator('button[type="submit"]:enabled').waitFor()
  }
  await context.close()
  return { format, size, code, times }
}

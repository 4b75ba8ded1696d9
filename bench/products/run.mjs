/**
 * `npm run bench:products`: generated trade by product, asked in the browser of DuckDB over one static file, under a strict
 * policy. Says what it costs in bytes, seconds and memory. Installs what is missing from the package registry.
 *
 *   --rows 300000,3000000,10000000
 */
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { chromium } from '@playwright/test'
import { build } from 'vite'
import { BROWSER_FLAGS, findBrowser } from '../../scripts/ensureBrowser.mjs'
import { serve } from './server.mjs'

const HERE = fileURLToPath(new URL('.', import.meta.url))
const OUT = fileURLToPath(new URL('../../.cache/bench/products', import.meta.url))
const STEPS = [
  { from: 2010, to: 2014, reporter: 'KAZ' },
  { from: 2000, to: 2009, reporter: '' },
  { from: 1995, to: 2024, reporter: 'TUR' },
  { from: 2020, to: 2024, reporter: '' },
  { from: 2010, to: 2014, reporter: 'KAZ' },
]
const { values: wish } = parseArgs({
  options: { rows: { type: 'string', default: '300000,3000000,10000000' } },
})

const median = (values) => values.toSorted((a, b) => a - b)[(values.length - 1) >> 1]
const mega = (bytes) => (bytes / 1e6).toFixed(1)

if (!existsSync(`${HERE}node_modules`)) {
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: HERE, stdio: 'inherit' })
  if (status !== 0) throw new Error('npm ci failed')
}
const { writeProducts } = await import('./generate.mjs')
await buildPage()
const executablePath = await findBrowser()
const rows = []
for (const count of wish.rows.split(',').map(Number)) rows.push(await measure(count))
console.log(
  [
    '| rows | file, MB | first answer, s | read for it, MB (requests) | sum by year, ms | 20 largest products, ms | a step of a filter, ms (median of 5) | read for a step, MB | memory of the page, MB |',
    '|---|---|---|---|---|---|---|---|---|',
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
    '',
    `The engine: ${mega(engineBytes())} MB packed. Load average ${loadavg()[0].toFixed(1)} on the machine.`,
  ].join('\n'),
)

/** The page, the engine and its worker as files, packed beforehand as a store would hold them. */
async function buildPage() {
  rmSync(OUT, { recursive: true, force: true })
  await build({
    root: `${HERE}page`,
    configFile: false,
    base: './',
    logLevel: 'warn',
    build: { outDir: OUT, emptyOutDir: true, modulePreload: { polyfill: false } },
  })
  mkdirSync(OUT, { recursive: true })
  for (const name of ['duckdb-eh.wasm', 'duckdb-browser-eh.worker.js']) {
    const from = `${HERE}node_modules/@duckdb/duckdb-wasm/dist/${name}`
    copyFileSync(from, `${OUT}/${name}`)
    writeFileSync(`${OUT}/${name}.gz`, gzipSync(readFileSync(from), { level: 9 }))
  }
}

function engineBytes() {
  return ['duckdb-eh.wasm', 'duckdb-browser-eh.worker.js'].reduce(
    (sum, name) => sum + readFileSync(`${OUT}/${name}.gz`).length,
    0,
  )
}

async function measure(count) {
  const { name, bytes, truth } = await writeProducts(OUT, count)
  const log = []
  const site = await serve(OUT, log)
  const browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS })
  const page = await browser.newPage()
  const broken = []
  page.on('console', (message) => message.type() === 'error' && broken.push(message.text()))
  page.on(
    'request',
    (request) => new URL(request.url()).origin === new URL(site.url).origin || broken.push(request.url()),
  )
  await page.goto(`${site.url}?file=${name}`)
  const first = await page.evaluate(() =>
    window.__products.then(({ first: answer, answered }) => ({ answer, answered })),
  )
  const ofFile = () => log.filter(({ path }) => path.endsWith('.duckdb'))
  const readFirst = ofFile()
  const steps = []
  for (const filters of STEPS) {
    const before = ofFile().length
    const answer = await page.evaluate(
      (wanted) => window.__products.then(({ show }) => show(wanted)),
      filters,
    )
    const read = ofFile()
      .slice(before)
      .reduce((sum, { bytes: part }) => sum + part, 0)
    steps.push({ ...answer, read })
  }
  const memory = await memoryOf(browser)
  await browser.close()
  site.close()
  check(count, truth, first.answer.total, steps[0].total, broken)
  return [
    count.toLocaleString('en'),
    mega(bytes),
    (first.answered / 1000).toFixed(1),
    `${mega(readFirst.reduce((sum, { bytes: part }) => sum + part, 0))} (${readFirst.length})`,
    Math.round(first.answer.yearsTook),
    Math.round(first.answer.productsTook),
    Math.round(median(steps.map(({ yearsTook, productsTook }) => yearsTook + productsTook))),
    mega(median(steps.map(({ read }) => read))),
    Math.round(memory),
  ]
}

/** An answer that is wrong, or anything that the policy or another host had a part in, is no result. */
function check(count, truth, total, cut, broken) {
  if (truth.rows !== count || truth.usd !== total || truth.cut !== cut)
    throw new Error(`wrong answer: ${JSON.stringify({ truth, total, cut })}`)
  if (broken.length > 0) throw new Error(broken.join('\n'))
}

/** Private memory of the page's process, the engine's among it; null where the system does not say. */
async function memoryOf(browser) {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  const sizes = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => {
      const rollup = readFileSync(`/proc/${id}/smaps_rollup`, 'utf8')
      return (
        [...rollup.matchAll(/^Private_(?:Clean|Dirty):\s+(\d+)/gm)].reduce(
          (sum, [, kilo]) => sum + Number(kilo),
          0,
        ) / 1000
      )
    })
  return Math.max(...sizes)
}

/** Holds the build to its budgets in bytes, which, unlike seconds, are the same on every machine. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const DIST = new URL('../dist/', import.meta.url)
/** Libraries that the first lane can be read without; each has a chunk of its own (vite.config.ts). */
const LATE_CHUNKS = ['charts', 'map']
/** Chunks of libraries, which an embedded view shares with every other. */
const LIBRARIES = ['react', 'rolldown-runtime', ...LATE_CHUNKS]
/** What a view in somebody else's page loads beside the entry (src/app/EmbedPage.tsx). */
const EMBEDDED = [
  ['src/ui/lanes/LaneChart.tsx', 'src/views/lanes/MoreLane.tsx'],
  ['src/views/timeline/TimelineView.tsx'],
  ['src/app/EmbedMap.tsx', 'src/ui/map/PostMap.tsx'],
  ['src/app/EmbedCards.tsx'],
]

const read = (file) => readFileSync(new URL(file, DIST))
const packed = (content) => gzipSync(content, { level: 9 }).length
const gzipped = (files) => files.reduce((sum, file) => sum + packed(read(file)), 0)
const raw = (files) => files.reduce((sum, file) => sum + statSync(new URL(file, DIST)).size, 0)

if (!existsSync(new URL('.vite/manifest.json', DIST))) {
  console.error('There is no build in dist/: run npm run build first.')
  process.exit(1)
}
const manifest = JSON.parse(read('.vite/manifest.json'))
const first = load('index.html')
const page = read('index.html').toString()
/** What comes first of the page: to the end of its lanes. */
const lanes = page.slice(0, page.search(/<section class="?timeline/))
/** The style of the page stands in it (styleInPage.ts): its file is for the lists. */
const inPage = first.files.filter((file) => page.includes(`"./${file}" disabled`))
const script = first.files.filter((file) => !inPage.includes(file))
const embeds = EMBEDDED.map((later) => load('index.html', 'src/app/EmbedPage.tsx', ...later).own)

const rows = [
  {
    what: 'figures and lanes legible: the page to the end of its lanes (gzip)',
    bytes: packed(lanes),
    limit: 19_000,
  },
  {
    what: 'the whole page, with timeline, map and differences (gzip)',
    bytes: gzipped(['index.html']),
    limit: 34_000,
  },
  {
    what: 'page to the end of its lanes and script until the page answers (gzip)',
    bytes: packed(lanes) + gzipped(script),
    limit: 142_000,
  },
  {
    what: 'an embedded view beyond the libraries (gzip)',
    bytes: Math.max(
      ...embeds.map((files) => gzipped(['embed.html', ...files.filter((file) => !inPage.includes(file))])),
    ),
    limit: 120_000,
  },
  { what: 'fonts of a Latin page', bytes: raw(latinFonts()), limit: 180 * 1024 },
  { what: 'first part of the record (gzip)', bytes: gzipped(coreRecord()), limit: 120_000 },
  ...['tr', 'kk', 'ru'].map((language) => ({
    what: `all that a link in ${language} loads by itself: words, first texts, drawn view (gzip)`,
    bytes: gzipped([
      ...load(`src/i18n/languages/${language}.ts`).files.filter((file) => !first.files.includes(file)),
      ...firstTexts(language),
      ...filesIn('record').filter((file) => file.startsWith(`record/first-view-${language}.`)),
    ]),
    limit: 35_000,
  })),
  {
    what: 'the largest part of a language that comes when it is read (gzip)',
    bytes: Math.max(0, ...laterTexts().map((file) => gzipped([file]))),
    limit: 11_000,
  },
  { what: 'the one-file edition', bytes: raw(['kopru.html']), limit: 3 * 1024 * 1024 },
]
for (const { what, bytes, limit } of rows)
  console.log(`${bytes <= limit ? '✓' : '✗'} ${what.padEnd(80)}${kilo(bytes)} of ${kilo(limit)}`)

const problems = [
  ...rows.filter(({ bytes, limit }) => bytes > limit).map(({ what }) => `over budget: ${what}`),
  // An empty set would keep every budget.
  ...rows.filter(({ bytes }) => bytes === 0).map(({ what }) => `nothing found to measure: ${what}`),
  ...(inPage.length === 1 ? [] : ['the page does not hold its style']),
  ...LATE_CHUNKS.filter((name) => first.names.has(name)).map((name) => `${name} is in the first load`),
  ...LATE_CHUNKS.filter((name) => !Object.values(manifest).some((chunk) => chunk.name === name)).map(
    (name) => `there is no chunk ${name}`,
  ),
]
for (const problem of problems) console.error(`✗ ${problem}`)
process.exitCode = problems.length > 0 ? 1 : 0

/** What the browser must have before these entries run: they, their static imports, their styles. */
function load(...entries) {
  const files = new Set()
  const names = new Set()
  const own = new Set()
  const visit = (key) => {
    const { file, name, css = [], imports = [] } = manifest[key]
    if (files.has(file)) return
    for (const path of [file, ...css]) files.add(path)
    for (const path of LIBRARIES.includes(name) ? [] : [file, ...css]) own.add(path)
    names.add(name)
    for (const next of imports) visit(next)
  }
  for (const entry of entries) visit(entry)
  return { files: [...files], own: [...own], names }
}

/** Of the built font files, those of the two Latin subsets, which also hold Turkish. */
function latinFonts() {
  return filesIn('assets').filter((file) => /-latin(?:-ext)?-[^/]*\.woff2$/.test(file))
}

function filesIn(folder) {
  const url = new URL(`${folder}/`, DIST)
  return existsSync(url) ? readdirSync(url).map((file) => `${folder}/${file}`) : []
}

/** The texts of one language that the first views show. */
function firstTexts(language) {
  return filesIn('record').filter((file) => file.startsWith(`record/core-text-${language}.`))
}

/** The texts of the other languages that come when something is opened. */
function laterTexts() {
  return filesIn('record').filter((file) => /\/text-/.test(file))
}

/** What the first views load of the record: its facts, and their English words. */
function coreRecord() {
  return filesIn('record').filter((file) => /\/core(?:-text-en)?\./.test(file))
}

function kilo(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`.padStart(9)
}

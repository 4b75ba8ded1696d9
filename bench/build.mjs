/**
 * Builds the product once per size of record, each with the bench's entry, under `.cache/bench/ours/n{size}`.
 * With `isReadable` its names stay, for a profiler: `node bench/build.mjs 200 readable`.
 */
import './production.mjs'
import react from '@vitejs/plugin-react'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, createServer } from 'vite'
import { writeGeneratedRecord } from './generateRecord.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const CACHE = `${ROOT}.cache/bench`
export const OURS = `${CACHE}/ours`

/** A size of its own: more of everything than any pair of states has. */
export const LARGE = 'large'
const LARGE_RECORD = { size: 100_000, claims: 20_000, posts: 1000 }

/** A print of all that goes into a build, so that nothing is built twice and nothing old is measured. */
function printOfSources() {
  const hash = createHash('sha256')
  const folders = ['src', 'public/data', 'bench/ours', 'scripts']
  const files = folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  )
  const single = [
    'vite.config.ts',
    'package-lock.json',
    'bench/generateRecord.mjs',
    'bench/build.mjs',
    'bench/peers/gen-data.mjs',
  ]
  for (const file of [...files, ...single.map((name) => join(ROOT, name))].toSorted())
    hash.update(file).update(readFileSync(file))
  return hash.digest('hex')
}

/** One build for each of `sizes`; those that are up to date stay. */
export async function buildOurs(sizes, { isReadable = false } = {}) {
  const print = printOfSources()
  const outOf = (size) => `${isReadable ? `${CACHE}/readable` : OURS}/n${size}`
  const isFresh = (size) =>
    existsSync(`${outOf(size)}/print`) && readFileSync(`${outOf(size)}/print`, 'utf8') === print
  const stale = sizes.filter((size) => !isFresh(size))
  if (stale.length === 0) return
  const loader = await createServer({
    root: ROOT,
    configFile: false,
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    appType: 'custom',
    logLevel: 'error',
  })
  const { firstView } = await loader.ssrLoadModule('/scripts/firstView.ts')
  const { recordPlugin } = await loader.ssrLoadModule('/scripts/recordPlugin.ts')
  const { withoutMutations } = await loader.ssrLoadModule('/scripts/withoutMutations.ts')
  const { default: config } = await loader.ssrLoadModule('/vite.config.ts')
  // the loader has left the mode of development behind
  process.env.NODE_ENV = 'production'
  for (const size of stale) {
    const folder = writeGeneratedRecord(`${CACHE}/data/n${size}`, size === LARGE ? LARGE_RECORD : { size })
    const outDir = outOf(size)
    await build({
      root: `${ROOT}bench/ours`,
      configFile: false,
      publicDir: false,
      base: './',
      logLevel: 'warn',
      plugins: [react(), recordPlugin(folder), withoutMutations(), firstView({ folder, published: null })],
      build: {
        ...config.build,
        ...(isReadable && { minify: false }),
        manifest: false,
        outDir,
        emptyOutDir: true,
        rolldownOptions: { ...config.build.rolldownOptions, input: `${ROOT}bench/ours/bench.html` },
      },
    })
    writeFileSync(`${outDir}/print`, print)
    console.log(`built for ${size}${size === LARGE ? '' : ' events'}`)
  }
  await loader.close()
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await buildOurs(
    (process.argv[2] ?? '200').split(',').map((size) => (size === LARGE ? LARGE : Number(size))),
    {
      isReadable: process.argv[3] === 'readable',
    },
  )

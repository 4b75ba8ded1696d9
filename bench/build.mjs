/** Builds the product once per size of record, each with the bench's entry, under `.cache/bench/ours/n{size}`. */
import react from '@vitejs/plugin-react'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build, createServer } from 'vite'
import { writeGeneratedRecord } from './generateRecord.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
export const OURS = `${ROOT}.cache/bench/ours`

export async function buildOurs(sizes) {
  const loader = await createServer({ root: ROOT, configFile: false, server: { middlewareMode: true, hmr: false, ws: false, watch: null }, appType: 'custom', logLevel: 'error' })
  const { recordPlugin } = await loader.ssrLoadModule('/scripts/recordPlugin.ts')
  const { default: config } = await loader.ssrLoadModule('/vite.config.ts')
  // the loader has left the mode of development behind
  process.env.NODE_ENV = 'production'
  for (const size of sizes) {
    const outDir = `${OURS}/n${size}`
    if (existsSync(`${outDir}/bench.html`) && process.env.REBUILD !== '1') continue
    const folder = writeGeneratedRecord(`${ROOT}.cache/bench/data/n${size}`, { size })
    await build({
      root: `${ROOT}bench/ours`,
      configFile: false,
      publicDir: false,
      base: './',
      logLevel: 'warn',
      plugins: [react(), recordPlugin(folder)],
      build: { ...config.build, manifest: false, outDir, emptyOutDir: true, rolldownOptions: { ...config.build.rolldownOptions, input: `${ROOT}bench/ours/bench.html` } },
    })
    console.log(`built for ${size} events`)
  }
  await loader.close()
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildOurs((process.argv[2] ?? '200').split(',').map(Number))

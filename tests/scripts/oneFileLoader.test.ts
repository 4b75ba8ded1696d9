import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { JSDOM } from 'jsdom'
import { expect, it } from 'vitest'

const LOADER = readFileSync(new URL('../../scripts/oneFileLoader.mjs', import.meta.url), 'utf8')

it('keeps the page as it was sent, without what the script of the head says of its reader', async () => {
  const app = gzipSync('start()').toString('base64')
  const sent = `<!doctype html>\n<html lang="en"><head></head><body><script type="application/gzip" id="app">${app}</script></body></html>`
  const { document } = new JSDOM(sent).window
  Object.assign(document.documentElement.dataset, { theme: 'dark', other: '' })
  // a module in the page, so it may wait at its top level
  // oxlint-disable-next-line typescript/no-implied-eval -- the loader itself
  const run = new Function('document', `return (async () => {${LOADER}})()`) as (
    page: Document,
  ) => Promise<void>
  await run(document)
  expect(document.getElementById('one-file')!.textContent).toBe(`${sent}\n`)
  expect(document.getElementById('start')!.textContent).toBe('start()')
  expect(document.documentElement.dataset).toMatchObject({ theme: 'dark', other: '' })
})

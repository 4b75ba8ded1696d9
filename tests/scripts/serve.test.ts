import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { serve } from '../../scripts/serve.mjs'

const folder = mkdtempSync(join(tmpdir(), 'serve-'))
let site: Awaited<ReturnType<typeof serve>>

beforeAll(async () => {
  mkdirSync(join(folder, 'site', 'assets'), { recursive: true })
  writeFileSync(join(folder, 'site', 'index.html'), '<title>page</title>')
  writeFileSync(join(folder, 'site', 'assets', 'font.woff2'), 'font')
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  site = await serve(join(folder, 'site'), { base: '/any/sub/path/' })
})

afterAll(async () => {
  await site.close()
  rmSync(folder, { recursive: true })
})

/** As `fetch` would, but without tidying the path first. */
function statusOf(path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request({ port: new URL(site.url).port, path }, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end()
  })
}

describe(serve, () => {
  it('serves the page under its base, whatever the query', async () => {
    const response = await fetch(`${site.url}?time=2015..2020`)
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(await response.text()).toBe('<title>page</title>')
  })

  it('leads from the base without its last slash to the page', async () => {
    const response = await fetch(site.url.slice(0, -1))
    expect(response.url).toBe(site.url)
  })

  it('lets hashed files be kept, and no other', async () => {
    const font = await fetch(`${site.url}assets/font.woff2`)
    expect(font.headers.get('content-type')).toBe('font/woff2')
    expect(font.headers.get('cache-control')).toContain('immutable')
    const page = await fetch(site.url)
    expect(page.headers.get('cache-control')).toBe('no-cache')
  })

  it.each(['/', '/index.html', '/any/sub/', '/any/sub/path/none.js', '/any/sub/path/assets/'])(
    'has nothing at %s',
    async (path) => {
      expect(await statusOf(path)).toBe(404)
    },
  )

  it.each([
    '/any/sub/path/../secret.txt',
    '/any/sub/path/%2e%2e/secret.txt',
    '/any/sub/path/..%2fsecret.txt',
  ])('stays in its folder: %s', async (path) => {
    expect(await statusOf(path)).toBe(404)
  })

  it.each(['/any/sub/path/%', '/any/sub/path/%00'])('refuses what is no path: %s', async (path) => {
    expect(await statusOf(path)).toBe(400)
  })

  it('takes a free port when the one it was given is taken', async () => {
    const port = Number(new URL(site.url).port)
    const second = await serve(join(folder, 'site'), { port })
    expect(new URL(second.url).port).not.toBe(String(port))
    await second.close()
  })
})

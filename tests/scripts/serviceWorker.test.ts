import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { workerFor } from '../../scripts/serviceWorkerPlugin.ts'

let folder = ''
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'worker-'))
  write('index.html', '<!doctype html>')
  write('assets/index-a.js', 'start()')
  write('record/core.1.json', '{}')
})
afterEach(() => rmSync(folder, { recursive: true }))

const build = () => /^const BUILD = '(\w+)'$/m.exec(workerFor(folder))![1]
const files = () =>
  JSON.parse(/^const FILES = (\{[^}]*\})$/m.exec(workerFor(folder))![1]!) as Record<string, string>

describe(workerFor, () => {
  it('keeps every file of the build, held to its content', () => {
    expect(Object.keys(files())).toEqual(['assets/index-a.js', 'index.html', 'record/core.1.json'])
    for (const integrity of Object.values(files())) expect(integrity).toMatch(/^sha256-[\w+/]{43}=$/)
  })

  it('leaves out what the page works without, and itself', () => {
    for (const path of [
      'kopru.html',
      'sw.js',
      'data/kaz-tur/claims.json',
      '.vite/manifest.json',
      'assets/a.js.map',
    ])
      write(path, 'x')
    expect(Object.keys(files())).toHaveLength(3)
  })

  it('is another worker when a byte of any kept file changes, and the same otherwise', () => {
    const before = build()
    write('kopru.html', 'another')
    expect(build()).toBe(before)
    write('index.html', '<!doctype html> ')
    expect(build()).not.toBe(before)
  })
})

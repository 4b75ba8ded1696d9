import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, createServer, type Rolldown } from 'vite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { RecordManifest } from '#data/manifest.ts'
import { buildRecord, recordPlugin } from '../../scripts/recordPlugin.ts'
import { aRecord } from '../fixtures.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'record-'))
  for (const [file, content] of Object.entries(aRecord())) write(file, content)
  writeFileSync(join(folder, 'index.html'), '<script type="module" src="./main.js"></script>')
  writeFileSync(
    join(folder, 'main.js'),
    "import { manifest } from 'virtual:record'\nimport { texts } from 'virtual:record/texts'\nwindow.record = [manifest, texts]",
  )
})
afterEach(() => rmSync(folder, { recursive: true }))

const write = (file: string, content: unknown) =>
  writeFileSync(join(folder, `${file}.json`), JSON.stringify(content))
const common = () => ({
  root: folder,
  configFile: false as const,
  logLevel: 'silent' as const,
  plugins: [recordPlugin(folder)],
})

const built = async () =>
  (await build({ ...common(), base: './', build: { write: false } })) as Rolldown.RolldownOutput

const partsIn = ({ output }: Rolldown.RolldownOutput) =>
  output.map(({ fileName }) => fileName).filter((name) => name.startsWith('record/'))

describe(recordPlugin, () => {
  it('publishes every part, and none under a name that another release had', async () => {
    const before = partsIn(await built())
    const { texts } = buildRecord(folder)
    expect(Object.keys(texts)).toContain('text-kk-events-0')
    expect(before).toHaveLength(Object.keys(texts).length)
    write(
      'claims',
      aRecord().claims.map((claim) => ({ ...claim, confidence: 'low' })),
    )
    const after = partsIn(await built())
    expect(after).toHaveLength(before.length)
    expect(after.filter((name) => before.includes(name))).toEqual([])
  })

  it('tells the app which release it is made with and where its parts are, relative to the page', async () => {
    const { manifest, later } = buildRecord(folder)
    expect(manifest).toMatchObject({ id: 'kaz-tur', version: '2026.1', releasedOn: '2026-03-01' })
    expect(manifest.sha256).toMatch(/^[0-9a-f]{64}$/)
    const entry = (await built()).output.find((file) => file.type === 'chunk')!
    expect(entry.code).toContain(manifest.sha256)
    expect(entry.code).toContain(manifest.parts['core-text-kk'])
    expect(entry.code).toContain(later['text-kk-claims'])
    expect(manifest.parts).not.toHaveProperty('text-kk-claims')
    expect(manifest.parts.core).toMatch(/^record\/core\.[0-9a-f]{10}\.json$/)
  })

  it('fails the build of a broken folder with the list of its problems', async () => {
    write('events', [{ ...aRecord().events[0], place: 'angora' }, aRecord().events[1]])
    await expect(built()).rejects.toThrow(
      /events\.json +2022-11-09-honorary-consulate-shymkent +place +found angora/,
    )
  })

  it('serves the parts in development, and new ones after a change', async () => {
    const server = await createServer({
      ...common(),
      server: { port: 0, host: '127.0.0.1' },
      optimizeDeps: { noDiscovery: true },
    })
    try {
      await server.listen()
      const { port } = server.httpServer!.address() as AddressInfo
      const fetched = async () => {
        const { manifest } = (await server.ssrLoadModule('virtual:record')) as { manifest: RecordManifest }
        const response = await fetch(`http://127.0.0.1:${port}/${manifest.parts.core}`)
        return JSON.stringify(await response.json())
      }
      expect(await fetched()).toContain('"importance":{"values":[3]')
      write(
        'events',
        aRecord().events.map((event) => ({ ...event, importance: 5 })),
      )
      server.watcher.emit('all', 'change', join(folder, 'events.json'))
      expect(await fetched()).toContain('"importance":{"values":[5]')
    } finally {
      await server.close()
    }
  })
})

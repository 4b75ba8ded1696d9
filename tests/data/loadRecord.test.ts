import { createHash } from 'node:crypto'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { loadCore } from '#data/loadCore.ts'
import { loadDetail } from '#data/loadDetail.ts'
import { coreOf } from '#data/parts/core.ts'
import { type BarePart, type Part, partsOf, partText, type TextPart } from '#data/parts.ts'
import type { Keep } from '#data/fetchTexts.ts'
import type { RecordError } from '#data/recordError.ts'
import type { Locale } from '#domain/codelists.ts'
import type { DataRecord } from '#domain/record.ts'
import type { TextNeeds } from '#domain/textParts.ts'
import { anEvent, aRecord, aRemark } from '../fixtures.ts'
import { inline, RELEASE, serve, servedManifest, servedTexts } from './servedRecord.ts'

vi.mock('virtual:record', async () => ({ manifest: (await import('./servedRecord.ts')).servedManifest }))
vi.mock('virtual:record/texts', async () => ({ texts: (await import('./servedRecord.ts')).servedTexts }))

const errorOf = (promise: Promise<unknown>): Promise<RecordError> =>
  promise.then(
    () => expect.unreachable('a broken record was returned'),
    (error: RecordError) => error,
  )

/** The sound part, its content changed by hand. */
// oxlint-disable-next-line typescript/no-explicit-any
const damagedPart = (name: 'core' | 'detail', change: (content: any) => void) => () => {
  const part = JSON.parse(JSON.stringify(partsOf(aRecord(), RELEASE)[name])) as BarePart
  change(part.content)
  return Response.json(part)
}

const loadAll = async (locale: Locale) => loadDetail(locale, await loadCore(locale))

describe(loadCore, () => {
  it('brings what the first views draw, in English and the chosen language', async () => {
    serve(aRecord())
    expect(await loadCore('tr')).toEqual(coreOf(aRecord()))
  })

  it('asks for the facts and the texts that are needed, relative to the page, and for nothing else', async () => {
    const asked = serve(aRecord())
    await loadCore('kk')
    expect(asked).toEqual([
      'https://example.org/some/path/record/core.json',
      'https://example.org/some/path/record/core-text-en.json',
      'https://example.org/some/path/record/core-text-kk.json',
    ])
  })

  it('reads a page that holds its record itself without asking any host', async () => {
    inline(aRecord())
    expect((await loadAll('tr')).record).toEqual(aRecord())
  })

  it.each([
    ['missing', 'the host does not have it', () => new Response('Not found', { status: 404 })],
    ['offline', 'the host has a fault', () => new Response('', { status: 503 })],
    ['offline', 'the host asks to wait', () => new Response('', { status: 429 })],
    ['offline', 'the host cannot be reached', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['damaged', 'a page comes in its place', () => new Response('<!doctype html>')],
    ['damaged', 'it is cut short', () => new Response('{"release":"ffff')],
    ['damaged', 'it is of another release', () => Response.json({ release: 'e'.repeat(64), content: {} })],
    ['damaged', 'it is no part at all', () => Response.json(null)],
    ['damaged', 'its content is missing', () => Response.json({ release: RELEASE })],
  ] as const)('says %s when %s', async (kind, _, answer) => {
    serve(aRecord(), { core: answer })
    expect(await errorOf(loadCore('en'))).toMatchObject({ name: 'RecordError', kind, file: 'core' })
  })

  it.each([
    ['are missing', () => new Response('', { status: 404 }), 'missing'],
    ['are no list', () => Response.json({ release: RELEASE, strings: {} }), 'damaged'],
    ['are too few', () => Response.json({ release: RELEASE, strings: ['one'] }), 'damaged'],
  ] as const)('does not draw when the texts %s', async (_, answer, kind) => {
    serve(aRecord(), { 'core-text-en': answer })
    expect(await errorOf(loadCore('en'))).toMatchObject({ kind })
  })

  it('lists what is wrong with a whole but broken core', async () => {
    serve(aRecord(), {
      core: damagedPart('core', (core) => {
        core.claims[0].value = '3000000000'
        core.claims[1].indicator = 'gdp'
        core.events.columns.place.codes[0] = core.events.columns.place.values.push('angora') - 1
        core.missions[0].statements[0].published = 'yesterday'
        core.claims.push(core.claims[2])
      }),
    })
    const { kind, problems } = await errorOf(loadCore('en'))
    expect(kind).toBe('broken')
    expect(problems.map(({ file, field }) => `${file} ${field}`)).toEqual([
      'claims value',
      'missions statements[0].published',
      'claims id',
      'claims indicator',
      'events place',
    ])
  })

  it('passes on that it was told to stop, so that a change of language is no fault', async () => {
    const stop = new AbortController()
    serve(aRecord(), { core: () => Promise.reject(new DOMException('stopped', 'AbortError')) })
    stop.abort()
    await expect(loadCore('en', stop.signal)).rejects.toMatchObject({ name: 'AbortError' })
  })
})

describe(loadDetail, () => {
  it('brings the whole record, findable by id', async () => {
    serve(aRecord())
    const detail = await loadAll('tr')
    expect(detail.record).toEqual(aRecord())
    expect(detail.claims.get('goods-trade/2024/kaz-bns')?.evidence).toHaveLength(1)
    expect(detail.sources.get('mfa-list')?.publisher).toBe('Ministry of Foreign Affairs')
  })

  it('checks the whole as a data folder is checked', async () => {
    serve(aRecord(), {
      detail: damagedPart('detail', (detail) => {
        detail.claims[0].evidence[0].source = 'daily'
        detail.missions[0].phone = 903120000000
      }),
    })
    const { kind, problems } = await errorOf(loadAll('en'))
    expect(kind).toBe('broken')
    expect(problems.map(({ file, field }) => `${file} ${field}`)).toEqual([
      'missions phone',
      'claims evidence[0].source',
    ])
  })

  it.each([
    ['are missing', () => new Response('', { status: 404 }), 'missing'],
    ['are of another release', () => new Response(`{"release":"${'e'.repeat(64)}"}\n[]\n`), 'damaged'],
    ['are a page', () => new Response('<!doctype html>'), 'damaged'],
    ['are cut short', () => new Response(`{"release":"${RELEASE}"}\n[{"summary"`), 'broken'],
    ['are no JSON', () => new Response(`{"release":"${RELEASE}"}\n[{"summary"\n`), 'damaged'],
    ['have other holes than texts', () => new Response(`{"release":"${RELEASE}"}\n[{}]\n`), 'damaged'],
  ] as const)('does not draw when the lines of events %s', async (_, answer, kind) => {
    serve(aRecord(), { events: answer })
    expect(await errorOf(loadAll('en'))).toMatchObject({ name: 'RecordError', kind })
  })

  it('checks the events of a detail of which a byte is another', async () => {
    const parts = partsOf(aRecord(), RELEASE)
    const text = partText(parts.events).replace('"figures":[]', '"figures":[7]')
    serve(aRecord(), { events: () => new Response(text) })
    const { kind, problems } = await errorOf(loadAll('en'))
    expect(kind).toBe('broken')
    expect(problems.map(({ file, field }) => `${file} ${field}`)).toEqual(['events figures[0]'])
  })

  it.each([
    ['fewer records than the core', (detail: { claims: unknown[] }) => detail.claims.pop()],
    ['more records than the core', (detail: { claims: unknown[] }) => detail.claims.push({ evidence: [] })],
    ['a word in place of a list', (detail: { claims: unknown }) => (detail.claims = 'none')],
  ])('does not draw from a detail with %s', async (_, change) => {
    serve(aRecord(), { detail: damagedPart('detail', change) })
    expect((await errorOf(loadAll('en'))).kind).toBe('broken')
  })
})

describe('texts of another language', () => {
  const names = { ...servedManifest.parts }
  afterEach(() => {
    Object.assign(servedManifest.parts, names)
    Object.assign(servedTexts, servedTextsBefore)
  })
  const servedTextsBefore = { ...servedTexts }

  const inKazakh = aRecord({
    remarks: [aRemark({ id: 'r', assessment: { en: 'The first', kk: 'Бірінші' } })],
    events: [anEvent({ id: 'e', summary: { en: 'The second', kk: 'Екінші' } })],
  })

  /** Every part under the hash of its own bytes. */
  function serveAsBuilt(record: DataRecord) {
    const asked = serve(record)
    const parts = partsOf(record, RELEASE)
    for (const [part, content] of Object.entries<Part>(parts)) {
      const hash = createHash('sha256').update(partText(content)).digest('hex').slice(0, 10)
      Object.assign(part in servedTexts ? servedTexts : servedManifest.parts, {
        [part]: `record/${part}.${hash}.json`,
      })
    }
    const plain = globalThis.fetch
    vi.stubGlobal('fetch', (address: URL) =>
      plain(new URL(address.href.replace(/\.[0-9a-f]{10}\.json$/, '.json'))),
    )
    return asked
  }
  const textsIn = (asked: string[]) =>
    asked.flatMap((address) => /record\/(text-.+)\.json/.exec(address)?.[1] ?? []).toSorted()

  it('come for what is needed and no more, each once', async () => {
    const asked = serveAsBuilt(inKazakh)
    const core = await loadCore('kk')
    const kept = new Map<string, Promise<unknown>>()
    const keep: Keep = <T>(key: string, make: () => Promise<T>) => {
      if (!kept.has(key)) kept.set(key, make())
      return kept.get(key) as Promise<T>
    }
    const load = async (needs: TextNeeds) => {
      const detail = await loadDetail('kk', core, needs, keep)
      const { assessment } = detail.remarks.get('r')!
      return { ...detail, texts: [assessment?.kk, detail.events.get('e')?.summary.kk] }
    }
    const none = await load([])
    expect([none.wordsOf, none.texts]).toEqual([new Set(), [undefined, undefined]])
    expect(textsIn(asked)).toEqual([])
    const some = await load(['remarks'])
    expect([some.wordsOf, some.texts]).toEqual([new Set(['remarks']), ['Бірінші', undefined]])
    expect(textsIn(asked)).toEqual(['text-kk-remarks'])
    const more = await load(['remarks', 'events-0'])
    expect(more.texts).toEqual(['Бірінші', 'Екінші'])
    expect(textsIn(asked)).toEqual(['text-kk-events-0', 'text-kk-remarks'])
    expect((await load('all')).wordsOf).toBeNull()
    expect(textsIn(asked)).toHaveLength(9)
  })

  it.each([
    ['are missing', () => new Response('', { status: 404 }), 'missing'],
    ['are no list', () => Response.json({ release: RELEASE, strings: {} }), 'damaged'],
    ['are too few', () => Response.json({ release: RELEASE, strings: [] }), 'damaged'],
    ['are of another release', () => Response.json({ release: 'e'.repeat(64), strings: [] }), 'damaged'],
  ] as const)('are not drawn when they %s', async (_, answer, kind) => {
    serve(aRecord(), { 'text-kk-remarks': answer })
    expect(await errorOf(loadDetail('kk', await loadCore('kk'), ['remarks']))).toMatchObject({ kind })
  })

  it('of which a byte is another are all fetched, and checked as a whole', async () => {
    const asked = serve(aRecord(), {
      'text-kk-missions': () => {
        const part = partsOf(aRecord(), RELEASE)['text-kk-missions'] as TextPart
        return Response.json({ ...part, strings: [7, ...part.strings.slice(1)] })
      },
    })
    const { kind, problems } = await errorOf(loadDetail('kk', await loadCore('kk'), ['remarks']))
    expect(textsIn(asked)).toHaveLength(10)
    expect(kind).toBe('broken')
    expect(problems[0]).toMatchObject({ file: 'missions' })
  })
})

describe('what the build has checked', () => {
  const names = { ...servedManifest.parts }
  afterEach(() => void Object.assign(servedManifest.parts, names))

  /** A core whose amounts are words, under the name of these bytes; null: under the name of others. */
  function serveBrokenCore(named: boolean) {
    const parts = partsOf(aRecord(), RELEASE)
    const core = JSON.parse(JSON.stringify(parts.core)) as BarePart & {
      content: { claims: { value: unknown }[] }
    }
    core.content.claims[0]!.value = 'many'
    const texts = {
      core: JSON.stringify(core),
      'core-text-en': JSON.stringify(parts['core-text-en']),
      detail: JSON.stringify(parts.detail),
      'detail-text-en': JSON.stringify(parts['detail-text-en']),
      events: partText(parts.events),
      'events-text-en': partText(parts['events-text-en']),
    }
    serve(
      aRecord(),
      Object.fromEntries(Object.entries(texts).map(([part, text]) => [part, () => new Response(text)])),
    )
    vi.stubGlobal('fetch', rename(globalThis.fetch))
    for (const [part, text] of Object.entries(texts)) {
      const hash = createHash('sha256')
        .update(named ? text : `${text} `)
        .digest('hex')
      Object.assign(servedManifest.parts, { [part]: `record/${part}.${hash.slice(0, 10)}.json` })
    }
  }
  const rename = (fetchPart: typeof fetch) => (address: URL) =>
    fetchPart(new URL(address.href.replace(/\.[0-9a-f]{10}\.json$/, '.json')))

  it('is not checked again when it comes byte for byte', async () => {
    serveBrokenCore(true)
    const core = await loadCore('en')
    expect(core.claims[0]?.value).toBe('many')
    expect((await loadDetail('en', core)).record.claims[0]?.value).toBe('many')
  })

  it('is checked when a byte of it is another', async () => {
    serveBrokenCore(false)
    expect((await errorOf(loadCore('en'))).kind).toBe('broken')
  })

  it('is checked where the browser gives no digest', async () => {
    serveBrokenCore(true)
    vi.stubGlobal('crypto', {})
    expect((await errorOf(loadCore('en'))).kind).toBe('broken')
  })
})

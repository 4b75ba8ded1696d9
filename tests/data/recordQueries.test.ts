import { QueryClient } from '@tanstack/react-query'
import { describe, expect, it, vi } from 'vitest'
import { coreQuery, detailQuery } from '#data/recordQueries.ts'
import { aRecord } from '../fixtures.ts'
import { serve } from './servedRecord.ts'

vi.mock('virtual:record', async () => ({ manifest: (await import('./servedRecord.ts')).servedManifest }))
vi.mock('virtual:record/texts', async () => ({ texts: (await import('./servedRecord.ts')).servedTexts }))

const client = () => new QueryClient({ defaultOptions: { queries: { retryDelay: 0 } } })

describe(coreQuery, () => {
  it('tries twice more when the host cannot be reached', async () => {
    const asked = vi.fn(() => Promise.reject(new TypeError('Failed to fetch')))
    serve(aRecord(), { core: asked })
    await expect(
      client().fetchQuery({ ...coreQuery('en'), retry: coreQuery('en').retry! }),
    ).rejects.toMatchObject({ kind: 'offline' })
    expect(asked).toHaveBeenCalledTimes(3)
  })

  it('does not ask again for a record that is damaged', async () => {
    const asked = vi.fn(() => new Response('<!doctype html>'))
    serve(aRecord(), { core: asked })
    await expect(
      client().fetchQuery({ ...coreQuery('en'), retry: coreQuery('en').retry! }),
    ).rejects.toMatchObject({ kind: 'damaged' })
    expect(asked).toHaveBeenCalledTimes(1)
  })
})

describe(detailQuery, () => {
  it('joins the detail to the core that is already there, without asking for the core again', async () => {
    const asked = serve(aRecord())
    const queries = client()
    await queries.fetchQuery(coreQuery('en'))
    const detail = await queries.fetchQuery(detailQuery('en'))
    expect(detail.record.events).toHaveLength(2)
    expect(asked.map((address) => address.replace(/.*record\//, ''))).toEqual([
      'core.json',
      'core-text-en.json',
      'detail.json',
      'detail-text-en.json',
      'events.json',
      'events-text-en.json',
    ])
  })

  it('brings another language as far as it is needed, and fetches nothing twice', async () => {
    const asked = serve(aRecord())
    const queries = client()
    await queries.fetchQuery(detailQuery('kk', []))
    await queries.fetchQuery(detailQuery('kk', ['remarks']))
    const counts = new Map<string, number>()
    for (const address of asked) counts.set(address, (counts.get(address) ?? 0) + 1)
    expect(asked.join()).toContain('text-kk-remarks')
    expect([...new Set(counts.values())]).toEqual([1])
  })

  it('is not kept for every set of texts that was ever read, but joined again without a fetch', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    const asked = serve(aRecord())
    const queries = client()
    const once = await queries.fetchQuery(detailQuery('kk', ['sources', 'remarks']))
    await queries.fetchQuery(detailQuery('en'))
    await vi.advanceTimersByTimeAsync(600_000)
    expect(queries.getQueryData(detailQuery('kk', ['sources', 'remarks']).queryKey)).toBeUndefined()
    expect(queries.getQueryData(detailQuery('en').queryKey)).toBeDefined()
    const before = asked.length
    const again = await queries.fetchQuery(detailQuery('kk', ['sources', 'remarks']))
    expect(again.record.remarks).toEqual(once.record.remarks)
    expect(asked).toHaveLength(before)
    vi.useRealTimers()
  })
})

import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { RecordFailure } from '#app/RecordFailure.tsx'
import { Skeleton } from '#app/Skeleton.tsx'
import type { PartName } from '#data/manifest.ts'
import { type BarePart, partsOf, partText } from '#data/parts.ts'
import { RecordError } from '#data/recordError.ts'
import { RELEASE } from '../data/servedRecord.ts'
import { appRecord } from './appRecord.ts'

vi.mock('virtual:record', async () => ({
  manifest: (await import('../data/servedRecord.ts')).servedManifest,
}))
vi.mock('#ui/map/PostMap.tsx', () => import('./PostMapStub.tsx'))
vi.mock('#ui/lanes/LaneChart.tsx', () => ({ LaneChart: () => null }))

type Answers = Partial<Record<PartName, () => Response>>

/** A host with the parts of the record; a test may replace any of them while the page is open. */
function host(answers: Answers = {}) {
  const parts = partsOf(appRecord(), RELEASE)
  vi.stubGlobal('fetch', async (address: URL | string) => {
    const part = /record\/(.+)\.json$/.exec(String(address))?.[1] as PartName | undefined
    if (!part) return new Response('', { status: 404 })
    return answers[part]?.() ?? new Response(partText(parts[part]))
  })
  return answers
}

/** The page as a first visit opens it: nothing is kept from the test before. */
async function renderApp(answers: Answers = {}, query = '') {
  const served = host(answers)
  window.history.pushState(null, '', `/${query}`)
  vi.resetModules()
  const { App } = await import('#app/App.tsx')
  return { served, user: userEvent.setup(), ...render(<App />) }
}

beforeEach(() => window.history.replaceState(null, '', '/'))

describe('the page', () => {
  it('shows its boxes first, then the record', async () => {
    await renderApp()
    expect(screen.getByRole('main')).toHaveAttribute('aria-busy', 'true')
    expect(await screen.findByRole('region', { name: 'Headline figures' })).toHaveTextContent('$5bn')
    expect(screen.getByRole('main')).not.toHaveAttribute('aria-busy')
    expect(document.title).toMatch(/^Köprü · Көпір/)
    expect(document.documentElement).toHaveAttribute('lang', 'en')
  })

  it('of a link that searches comes when its search does, with what that finds', async () => {
    const record = appRecord()
    const found = record.events.filter(({ title }) => /council/i.test(title.en)).length
    expect(found).toBeGreaterThan(0)
    await renderApp({}, '?q=council')
    const status = await screen.findByRole('group', { name: 'What is shown' })
    expect(status).toHaveTextContent(`${found} of ${record.events.length} events`)
    expect(screen.getByRole('main')).not.toHaveAttribute('aria-busy')
  })

  it('without its record says which file is missing, and comes when the file does', async () => {
    const { served, user } = await renderApp({ core: () => new Response('Not found', { status: 404 }) })
    expect(await screen.findByRole('heading', { name: 'The record is not here' })).toBeInTheDocument()
    expect(screen.getByRole('alert')).toHaveTextContent('the host has no file core')
    delete served.core
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('region', { name: 'Headline figures' })).toBeInTheDocument()
  })

  it('draws nothing of a record that breaks a rule', async () => {
    const part = structuredClone(partsOf(appRecord(), RELEASE).core) as BarePart & {
      content: { claims: { value: unknown }[] }
    }
    part.content.claims[0]!.value = 'many'
    await renderApp({ core: () => Response.json(part) })
    expect(
      await screen.findByRole('heading', { name: 'A wrong figure is worse than no figure' }),
    ).toBeInTheDocument()
    expect(screen.queryByRole('region', { name: 'Headline figures' })).toBeNull()
    expect(screen.getByRole('table')).toHaveTextContent('claims.json')
  })

  it('closes when the rest of the record, come later, breaks a rule', async () => {
    const part = structuredClone(partsOf(appRecord(), RELEASE).detail) as BarePart & {
      content: { claims: { evidence: unknown[] }[] }
    }
    part.content.claims[0]!.evidence = []
    await renderApp({ detail: () => Response.json(part) })
    expect(
      await screen.findByRole('heading', { name: 'A wrong figure is worse than no figure' }),
    ).toBeInTheDocument()
  })

  it('goes on when the evidence alone does not come, says so, and fetches it when asked', async () => {
    const { served, user } = await renderApp({ detail: () => new Response('Not found', { status: 404 }) })
    expect(await screen.findByRole('alert')).toHaveTextContent('Evidence could not be loaded.')
    expect(screen.getByRole('region', { name: 'Headline figures' })).toBeInTheDocument()
    delete served.detail
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
  })
})

describe(RecordFailure, () => {
  const problems = [
    {
      file: 'claims',
      record: 'goods-trade/2024/kaz-bns',
      field: 'value',
      found: '“many”',
      expected: 'a number',
    },
    {
      file: 'claims',
      record: 'goods-trade/2024/kaz-bns',
      field: 'value',
      found: '“much”',
      expected: 'a number',
    },
    { file: 'events', record: '', field: '', found: 'nothing', expected: 'a list' },
  ] as unknown as RecordError['problems']
  const show = (failure: RecordError, isRetrying = false) => {
    const onRetry = vi.fn()
    const view = render(<RecordFailure failure={failure} isRetrying={isRetrying} onRetry={onRetry} />)
    return { onRetry, user: userEvent.setup(), ...view }
  }

  it.each([
    ['missing', 'The record is not here', 'no file core-text-en'],
    ['offline', 'The record cannot be reached', 'The network does not answer'],
    ['damaged', 'The record did not arrive whole', 'What came as core-text-en'],
  ] as const)('says of a record that is %s what happened', async (kind, title, words) => {
    const { onRetry, user } = show(new RecordError(kind, 'core-text-en'))
    expect(screen.getByRole('heading', { level: 1, name: title })).toBeInTheDocument()
    expect(screen.getByRole('alert')).toHaveTextContent(words)
    expect(screen.queryByRole('table')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(onRetry).toHaveBeenCalledOnce()
  })

  it('says that it is trying, and takes no second click', () => {
    show(new RecordError('offline', 'core'), true)
    expect(screen.getByRole('button', { name: 'Trying again' })).toBeDisabled()
  })

  it('lists every problem with file, place, rule and what is there', () => {
    show(new RecordError('broken', 'core', problems))
    expect(screen.getByRole('alert')).toHaveTextContent('Nothing is drawn from it. 3 problems.')
    const rows = within(screen.getByRole('table'))
      .getAllByRole('row')
      .map((row) => row.textContent)
    expect(rows).toEqual([
      'FileWhereRuleWhat is there',
      'claims.jsongoods-trade/2024/kaz-bns, valuea number“many”',
      'claims.jsongoods-trade/2024/kaz-bns, valuea number“much”',
      'events.jsonthe whole filea listnothing',
    ])
  })

  it('copies the report for those who keep the data', async () => {
    const { user } = show(new RecordError('broken', 'core', problems))
    await user.click(screen.getByRole('button', { name: 'Copy this report' }))
    expect(await screen.findByRole('button', { name: 'Report copied' })).toBeInTheDocument()
    const lines = (await navigator.clipboard.readText()).split('\n')
    expect(lines).toHaveLength(3)
    expect(lines[0]).toBe('claims.json\tgoods-trade/2024/kaz-bns\tvalue\t“many”\ta number')
  })
})

describe(Skeleton, () => {
  it('says first that it loads, and after a while that it is the network', () => {
    vi.useFakeTimers()
    try {
      render(<Skeleton />)
      expect(screen.getByRole('status')).toHaveTextContent('Loading the record')
      act(() => void vi.advanceTimersByTime(3999))
      expect(screen.getByRole('status')).toHaveTextContent('Loading the record')
      act(() => void vi.advanceTimersByTime(1))
      expect(screen.getByRole('status')).toHaveTextContent('The network is slow.')
    } finally {
      vi.useRealTimers()
    }
  })
})

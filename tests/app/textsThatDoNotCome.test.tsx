import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import type { AnyPart } from '#data/manifest.ts'
import { partsOf, partText } from '#data/parts.ts'
import type { TextNeeds } from '#domain/textParts.ts'
import { RecordProvider } from '#state/RecordProvider.tsx'
import { useDetail } from '#state/useDetail.ts'
import { useRecordQueries } from '#state/useRecordQueries.ts'
import { RELEASE } from '../data/servedRecord.ts'
import { aRecord } from '../fixtures.ts'

vi.mock('virtual:record', async () => ({
  manifest: (await import('../data/servedRecord.ts')).servedManifest,
}))
vi.mock('virtual:record/texts', async () => ({
  texts: (await import('../data/servedRecord.ts')).servedTexts,
}))

// what is not as the build has checked it comes whole, whoever asks for it
vi.mock('#data/asBuilt.ts', () => ({ isAsBuilt: () => Promise.resolve(true) }))

/** Parts that the host does not have. */
const missing = new Set<string>()
const parts = partsOf(aRecord(), RELEASE)

beforeEach(() => {
  missing.clear()
  vi.stubGlobal('fetch', async (address: URL) => {
    const part = /record\/(.+)\.json$/.exec(address.href)![1] as AnyPart
    return missing.has(part) ? new Response('', { status: 404 }) : new Response(partText(parts[part]!))
  })
  window.history.replaceState(null, '', '/?sel=claim:a')
})

function Card({ name, needs }: { name: string; needs: TextNeeds }) {
  return <p>{`${name}: ${useDetail(needs).detail ? 'words' : 'bars'}`}</p>
}

function Failed() {
  const { retryDetail } = useDetail()
  return retryDetail && <button onClick={retryDetail}>Again</button>
}

const NEEDS = {
  claim: ['claims', 'indicators', 'sources'],
  mission: ['missions', 'sources'],
  remark: ['remarks'],
} as const satisfies Record<string, TextNeeds>

/** The page with these cards, in Kazakh. */
function Page({ cards }: { cards: readonly (keyof typeof NEEDS)[] }) {
  const { core, detail, retryDetail, ask } = useRecordQueries('kk')
  return core ? (
    <RecordProvider record={core} detail={detail} retryDetail={retryDetail} ask={ask}>
      <Failed />
      {cards.map((card) => (
        <Card key={card} name={card} needs={NEEDS[card]} />
      ))}
    </RecordProvider>
  ) : null
}

function open(...cards: (keyof typeof NEEDS)[]) {
  const client = new QueryClient({ defaultOptions: { queries: { retryDelay: 0 } } })
  const page = (shown: typeof cards) => (
    <QueryClientProvider client={client}>
      <Page cards={shown} />
    </QueryClientProvider>
  )
  const { rerender } = render(page(cards))
  return (...shown: typeof cards) => rerender(page(shown))
}

const seen = (words: string) => waitFor(() => expect(screen.getByText(words)).toBeInTheDocument())

it('texts that do not come take nothing away that was read before', async () => {
  missing.add('text-kk-missions')
  const show = open('claim')
  await seen('claim: words')
  show('claim', 'mission')
  await screen.findByRole('button')
  expect(screen.getByText('mission: bars')).toBeInTheDocument()
  expect(screen.getByText('claim: words')).toBeInTheDocument()
})

it('texts that do not come are forgotten with who needed them, and stand in nobody’s way', async () => {
  missing.add('text-kk-missions')
  const show = open('claim', 'mission')
  await screen.findByRole('button')
  show('claim')
  await seen('claim: words')
  expect(screen.queryByRole('button')).toBeNull()
  show('claim', 'remark')
  await seen('remark: words')
  expect(screen.queryByRole('button')).toBeNull()
})

it('texts that did not come are there when they are asked for again', async () => {
  missing.add('text-kk-missions')
  const show = open('mission')
  const again = await screen.findByRole('button')
  missing.clear()
  fireEvent.click(again)
  await seen('mission: words')
  expect(screen.queryByRole('button')).toBeNull()
  show('mission', 'claim')
  await seen('claim: words')
  expect(screen.getByText('mission: words')).toBeInTheDocument()
})

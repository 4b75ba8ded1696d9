import { act, render, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { coreOf } from '#data/parts/core.ts'
import { detailOf } from '#data/loadDetail.ts'
import { patchAddress } from '#state/addressBar.ts'
import { RecordProvider } from '#state/RecordProvider.tsx'
import { ErrorBoundary } from '#ui/frame/ErrorBoundary.tsx'
import { geometryOf } from '#ui/score/scoreGeometry.ts'
import { TradeLane } from '#views/lanes/TradeLane.tsx'
import { appRecord } from '../../app/appRecord.ts'

vi.mock('#ui/lanes/LaneChart.tsx', () => ({ LaneChart: () => null }))
vi.mock('#views/lanes/EmptyWords.tsx', () => {
  throw new Error('no such file')
})

/** The lane of trade as the page has it, over the record of a link. */
function renderLane(query: string) {
  window.history.pushState(null, '', `/${query}`)
  const record = appRecord()
  render(
    <RecordProvider record={coreOf(record)} detail={detailOf(record)}>
      <ErrorBoundary fallback={<p>The lane is gone.</p>}>
        <TradeLane geometry={geometryOf(900, 12, false)} height={200} />
      </ErrorBoundary>
    </RecordProvider>,
  )
}

it('says of an empty lane that it is empty when its words do not come, and draws it when the filter is lifted', async () => {
  // the framework tells the console of what a boundary catches
  vi.mocked(console.error).mockImplementation(() => {})
  renderLane('?time=1992..1992')
  expect(await screen.findByText('No figure in these years and for this account.')).toBeInTheDocument()
  expect(screen.getByRole('region', { name: 'Trade' })).toBeInTheDocument()
  act(() => patchAddress({ time: null }))
  expect(screen.queryByText('No figure in these years and for this account.')).toBeNull()
  expect(screen.queryByText('The lane is gone.')).toBeNull()
  expect(screen.getAllByRole('option').length).toBeGreaterThan(0)
  vi.mocked(console.error).mockClear()
})

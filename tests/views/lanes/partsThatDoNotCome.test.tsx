import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
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

const rows = vi.hoisted(() => ({ come: false, asked: 0 }))
vi.mock('#views/lanes/LaneRows.tsx', async (original) => {
  const { LaneRows } = await original<typeof import('#views/lanes/LaneRows.tsx')>()
  return {
    get LaneRows() {
      rows.asked++
      if (!rows.come) throw new Error('no such file')
      return LaneRows
    },
  }
})
vi.mock('#views/lanes/readout.ts', () => {
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

it('says of a table that does not come that it does not, tries again when asked, and needs no readout for it', async () => {
  vi.mocked(console.error).mockImplementation(() => {})
  const user = userEvent.setup()
  renderLane('')
  await user.click(screen.getByRole('button', { name: 'Show as table: Trade' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('This view could not be drawn.')
  expect(screen.queryByRole('table')).toBeNull()
  const { asked } = rows
  rows.come = true
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  const table = await screen.findByRole('table', { name: /^Trade/ })
  expect(rows.asked).toBeGreaterThan(asked)
  expect(screen.queryByRole('alert')).toBeNull()
  expect(within(table).getAllByRole('columnheader')).toHaveLength(4)
  expect(within(table).getAllByRole('row').length).toBeGreaterThan(1)
  vi.mocked(console.error).mockClear()
})

// What the page fetches later is fetched here at once: a busy machine must not make a test wait for code.
import '#app/Dialogs.tsx'
import '#app/Footer.tsx'
import '#app/pressKey.ts'
import '#app/RailContent.tsx'
import '#views/find/Finder.tsx'
import '#views/masthead/ShareChoices.tsx'
import '#views/filters/CategoryChoices.tsx'
import '#views/filters/FilterChips.tsx'
import '#views/filters/IndicatorFinder.tsx'
import '#views/filters/KnownForm.tsx'
import '#views/RangeView.tsx'
import '#views/lanes/EmptyWords.tsx'
import '#views/lanes/MoreLane.tsx'
import '#views/timeline/TimelineView.tsx'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { vi } from 'vitest'
import { Dashboard } from '#app/Dashboard.tsx'
import { coreOf } from '#data/parts/core.ts'
import { detailOf } from '#data/loadDetail.ts'
import type { DataRecord } from '#domain/record.ts'
import { RecordProvider } from '#state/RecordProvider.tsx'
import { appRecord } from './appRecord.ts'

// The real map and charts have tests and a browser of their own; here only what they are given counts.
vi.mock('#ui/map/PostMap.tsx', () => import('./PostMapStub.tsx'))
vi.mock('#ui/lanes/LaneChart.tsx', () => ({ LaneChart: () => null }))

/** The page over a record that has already come, as a link opens it, once its map and its timeline are there. */
export async function renderDashboard(query = '', record: DataRecord = appRecord()) {
  window.history.pushState(null, '', `/${query}`)
  // jsdom knows that a popover is hidden, and not how one is opened
  document.head.innerHTML = '<style>[popover] { display: block !important }</style>'
  const page = render(
    <RecordProvider record={coreOf(record)} detail={detailOf(record)}>
      <Dashboard theme="light" />
    </RecordProvider>,
  )
  if (!query.includes('view=')) {
    await screen.findByRole('region', { name: 'Timeline' })
    await screen.findByRole('group', { name: 'Map of posts in Türkiye' })
  }
  return { ...page, user: userEvent.setup() }
}

/** The query as a reader would copy it, with blanks and signs readable. */
export const query = () => decodeURIComponent(window.location.search)

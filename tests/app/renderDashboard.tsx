import { render } from '@testing-library/react'
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

/** The whole page over a record that has already come, as a link opens it. */
export function renderDashboard(query = '', record: DataRecord = appRecord()) {
  window.history.pushState(null, '', `/${query}`)
  const core = coreOf(record)
  const page = render(
    <RecordProvider record={core} detail={detailOf(record)}>
      <Dashboard theme="light" />
    </RecordProvider>,
  )
  return { ...page, user: userEvent.setup() }
}

/** The address as a reader would copy it. */
export const query = () => window.location.search

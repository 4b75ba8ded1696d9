import { act, render, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { coreOf } from '#data/parts/core.ts'
import { patchAddress } from '#state/addressBar.ts'
import { RecordProvider } from '#state/RecordProvider.tsx'
import { FilterBar } from '#views/filters/FilterBar.tsx'
import { appRecord } from './appRecord.ts'

vi.mock('#views/filters/FilterChips.tsx', () => {
  throw new Error('no such file')
})

it('says of chips that do not come that they do not, while a filter is in force', async () => {
  // the framework tells the console of what a boundary catches
  vi.mocked(console.error).mockImplementation(() => {})
  window.history.pushState(null, '', '/?time=2010..2020')
  render(
    <RecordProvider record={coreOf(appRecord())} detail={null}>
      <FilterBar />
    </RecordProvider>,
  )
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'The list of filters in force could not be loaded.',
  )
  act(() => patchAddress({ time: null }))
  expect(screen.queryByRole('alert')).toBeNull()
  vi.mocked(console.error).mockClear()
})

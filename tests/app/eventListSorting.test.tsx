import { screen, within } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { rowsByTime } from '#selectors/eventTimes.ts'
import { query, renderDashboard } from './renderDashboard.tsx'

vi.mock('#selectors/eventTimes.ts', { spy: true })

it('the list of events is sorted for other events, and not for every change of the page', async () => {
  const { user } = await renderDashboard()
  const timeline = within(screen.getByRole('region', { name: 'Timeline' }))
  const sorted = () =>
    vi.mocked(rowsByTime).mock.calls.filter(([, , , isLatestFirst]) => isLatestFirst).length
  expect(sorted()).toBe(0)
  await user.click(timeline.getByRole('radio', { name: 'List' }))
  expect(sorted()).toBe(1)
  await user.click(timeline.getAllByRole('button', { name: /council/i })[0]!)
  expect(query()).toContain('sel=event:')
  expect(sorted()).toBe(1)
  await user.type(screen.getByRole('searchbox', { name: 'Search events' }), 'council{Enter}')
  expect(sorted()).toBe(2)
})

import { act, fireEvent, render, screen } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { coreOf } from '#data/parts/core.ts'
import { RecordProvider } from '#state/RecordProvider.tsx'
import { Finder } from '#views/find/Finder.tsx'
import { EventSearch } from '#views/timeline/EventSearch.tsx'
import { appRecord } from './appRecord.ts'
import { query } from './renderDashboard.tsx'

const waiting = vi.hoisted((): (() => void)[] => [])
vi.mock('#views/titles.ts', () => ({
  whenTitlesAreRead: (_: unknown, then: () => void = () => {}) => void waiting.push(then),
}))
const readTitles = () =>
  act(async () => {
    for (const then of waiting.splice(0)) then()
  })

beforeEach(() => {
  waiting.length = 0
  window.history.pushState(null, '', '/')
})

describe('a search of events whose titles are still read', () => {
  const field = () => screen.getByRole('searchbox', { name: 'Search events' })
  const type = (value: string) => fireEvent.change(field(), { target: { value } })
  beforeEach(() => {
    render(
      <RecordProvider record={coreOf(appRecord())} detail={null}>
        <EventSearch />
      </RecordProvider>,
    )
  })

  it.each([
    ['Enter', () => fireEvent.submit(field())],
    ['leaving the field', () => fireEvent.blur(field())],
  ])('waits for them after %s, and ends the burst', async (_, leave) => {
    const { length } = window.history
    type('visit')
    leave()
    expect(query()).toBe('')
    await readTitles()
    expect(query()).toBe('?q=visit')
    type('council')
    leave()
    await readTitles()
    expect(query()).toBe('?q=council')
    expect(window.history.length - length).toBe(2)
  })

  it('is not made when the reader types on meanwhile', async () => {
    type('visit')
    fireEvent.submit(field())
    type('visits')
    await readTitles()
    expect(query()).toBe('')
    expect(field()).toHaveValue('visits')
  })
})

it('the finder shows posts at once, says that it looks through events, and shows them when they are read', async () => {
  const record = appRecord()
  const page = (core = coreOf(record)) => (
    <RecordProvider record={core} detail={null}>
      <Finder onChoose={() => {}} />
    </RecordProvider>
  )
  const view = await act(async () => render(page()))
  const events = () => screen.queryAllByRole('option', { name: /council/i })
  const field = screen.getByRole('combobox')
  const look = (words: string) => act(async () => void fireEvent.change(field, { target: { value: words } }))
  await look('embassy')
  expect(screen.getAllByRole('option', { name: /embassy/i }).length).toBeGreaterThan(0)
  await look('council')
  expect(events()).toHaveLength(0)
  expect(screen.getByText('Still looking through the events.')).toBeInTheDocument()
  await readTitles()
  expect(events().length).toBeGreaterThan(0)
  // another language brings other titles
  await act(async () => view.rerender(page(coreOf(record))))
  expect(events()).toHaveLength(0)
  await readTitles()
  expect(events().length).toBeGreaterThan(0)
})

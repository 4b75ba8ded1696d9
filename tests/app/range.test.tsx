import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { query, renderDashboard } from './renderDashboard.tsx'

const year = (name: 'First year' | 'Last year') => screen.getByRole('textbox', { name })
const slider = (name: 'First year' | 'Last year') => screen.getByRole('slider', { name })
const status = () => screen.getByRole('group', { name: 'What is shown' }).textContent

describe('the years', () => {
  it('are typed: one step for each field, swapped when they are reversed', async () => {
    const { user } = await renderDashboard()
    await user.clear(year('First year'))
    await user.type(year('First year'), '2010{Enter}')
    expect(query()).toBe('?time=2010..2026')
    await user.clear(year('Last year'))
    await user.type(year('Last year'), '2005{Enter}')
    expect(query()).toBe('?time=2005..2010')
  })

  it('cut every other view, and leave their own histogram whole', async () => {
    const { user, container } = await renderDashboard()
    const bars = () => container.querySelectorAll('.range__strip svg rect, .range__strip svg path').length
    const before = bars()
    await user.clear(year('First year'))
    await user.type(year('First year'), '2020{Enter}')
    expect(status()).toContain('Showing 2 of 4 events')
    expect(bars()).toBe(before)
  })

  it('that are no years change nothing, and say so', async () => {
    const { user } = await renderDashboard()
    await user.clear(year('First year'))
    await user.type(year('First year'), '20{Enter}')
    expect(screen.getByText('Type a year with four digits.')).toBeInTheDocument()
    await user.clear(year('First year'))
    await user.type(year('First year'), '1950{Enter}')
    expect(screen.getByText('The record runs from 1991 to 2026.')).toBeInTheDocument()
    expect(query()).toBe('')
  })

  it('move with the arrow keys of a slider: shown at once, one step when the key is let go', async () => {
    const { user } = await renderDashboard()
    const before = window.history.length
    slider('First year').focus()
    await user.keyboard('{ArrowRight>3}')
    expect(query()).toBe('')
    expect(year('First year')).toHaveValue('1994')
    expect(status()).toContain('Showing 3 of 4 events')
    await user.keyboard('{/ArrowRight}')
    expect(query()).toBe('?time=1994..2026')
    expect(window.history.length).toBe(before + 1)
  })

  it('are no filter when they are all years', async () => {
    const { user } = await renderDashboard('?time=1994..2026')
    slider('First year').focus()
    await user.keyboard('{Home}')
    expect(query()).toBe('')
  })

  it.each([
    ['[', '?time=2009..2019'],
    [']', '?time=2011..2021'],
    ['{{', '?time=2010..2019'],
    ['}', '?time=2010..2021'],
  ])('move by the key %s', async (key, link) => {
    const { user } = await renderDashboard('?time=2010..2020')
    await user.keyboard(key.replace('[', '[['))
    expect(query()).toBe(link)
  })

  it.each([
    ['[[', '?time=1991..1995'],
    [']', '?time=2020..2026'],
    ['}', '?time=2020..2026'],
  ])('stop at the edge of the record and keep their length: %s', async (key, link) => {
    const { user } = await renderDashboard(link)
    await user.keyboard(key)
    expect(query()).toBe(link)
  })

  it.each(['?time=1900..1950', '?time=2050..2060', '?time=0000..9999'])(
    'of a link far outside the record break nothing: %s',
    async (link) => {
      const { container } = await renderDashboard(link)
      const [first, last] = [year('First year'), year('Last year')].map((field) =>
        Number((field as HTMLInputElement).value),
      )
      expect(first).toBeGreaterThanOrEqual(1991)
      expect(last).toBeLessThanOrEqual(2026)
      expect(first).toBeLessThanOrEqual(last!)
      expect(container.innerHTML).not.toMatch(/NaN|Infinity/)
    },
  )
})

describe('Back', () => {
  it('restores what was, view by view, and Redo brings it again', async () => {
    const { user } = await renderDashboard()
    await user.click(screen.getByRole('radio', { name: 'As Astana reports' }))
    await user.clear(year('First year'))
    await user.type(year('First year'), '2020{Enter}')
    expect(query()).toBe('?time=2020..2026&reporter=KAZ')
    window.history.back()
    await waitFor(() => expect(query()).toBe('?reporter=KAZ'))
    expect(year('First year')).toHaveValue('1991')
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(query()).toBe(''))
    expect(screen.getByRole('radio', { name: 'Both capitals' })).toBeChecked()
    expect(screen.getByRole('button', { name: 'Undo' })).toBeDisabled()
    await user.click(screen.getByRole('button', { name: 'Redo' }))
    await waitFor(() => expect(query()).toBe('?reporter=KAZ'))
    expect(screen.getByRole('radio', { name: 'As Astana reports' })).toBeChecked()
  })
})

describe('the search of events', () => {
  const field = () => screen.getByRole('searchbox', { name: 'Search events' })

  it('searches after a pause, as one step, and cuts the events', async () => {
    const { user } = await renderDashboard()
    const before = window.history.length
    await user.type(field(), 'council')
    await waitFor(() => expect(query()).toBe('?q=council'))
    expect(status()).toContain('Showing 1 of 4 events')
    await user.type(field(), ' meets')
    await waitFor(() => expect(query()).toBe('?q=council+meets'))
    expect(window.history.length).toBe(before + 1)
  })

  it('keeps a blank that was typed before a pause', async () => {
    const { user } = await renderDashboard()
    await user.type(field(), 'the ')
    await waitFor(() => expect(query()).toBe('?q=the'))
    expect(field()).toHaveValue('the ')
    await user.type(field(), 'council')
    expect(field()).toHaveValue('the council')
    await waitFor(() => expect(query()).toBe('?q=the+council'))
  })

  it('searches at once with Enter', async () => {
    const { user } = await renderDashboard()
    await user.type(field(), 'council{Enter}')
    expect(query()).toBe('?q=council')
  })

  it('is what the link says, and follows Back', async () => {
    const { user } = await renderDashboard('?q=council')
    expect(field()).toHaveValue('council')
    await user.clear(field())
    await waitFor(() => expect(query()).toBe(''))
    window.history.back()
    await waitFor(() => expect(field()).toHaveValue('council'))
  })

  it('finds nothing aloud: which filters did it, and what each would give back', async () => {
    const { user } = await renderDashboard('?q=council&time=2020..2026')
    const timeline = within(screen.getByRole('region', { name: 'Timeline' }))
    expect(timeline.getByText(/Nothing matches these filters/)).toBeInTheDocument()
    expect(timeline.getByRole('button', { name: 'Clear the search' }).parentElement).toHaveTextContent(
      'adds 2',
    )
    fireEvent.click(timeline.getByRole('button', { name: 'Show all years' }))
    expect(query()).toBe('?q=council')
    await user.click(screen.getByRole('button', { name: 'Reset' }))
    expect(query()).toBe('')
  })
})

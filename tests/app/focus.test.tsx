import { act, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { appRecord } from './appRecord.ts'
import { query, renderDashboard } from './renderDashboard.tsx'

const region = (name: string) => within(screen.getByRole('region', { name }))
const column = () => region('Trade').getByRole('option', { name: /^Goods/ })
const title = () => document.querySelector('.rail__cards .card__title')

// jsdom knows no clicks of a reader: without them a card leaves the focus where it is
beforeEach(() => {
  Object.defineProperty(navigator, 'userActivation', { value: { hasBeenActive: true }, configurable: true })
})
afterEach(() => {
  Reflect.deleteProperty(navigator, 'userActivation')
})

describe('the focus, when a card closes,', () => {
  it('returns to the point of the lane it was opened from, by Escape and by its button', async () => {
    const { user } = await renderDashboard()
    for (const close of ['{Escape}', 'button'] as const) {
      const point = column()
      point.focus()
      await user.keyboard('{Enter}')
      expect(query()).toMatch(/^\?sel=claim:/)
      expect(title()).toHaveFocus()
      if (close === 'button') await user.click(screen.getByRole('button', { name: 'Close' }))
      else await user.keyboard(close)
      expect(query()).toBe('')
      expect(column()).toHaveFocus()
    }
  })

  it('returns there by Back too', async () => {
    const { user } = await renderDashboard()
    column().focus()
    await user.keyboard('{Enter}')
    act(() => window.history.back())
    await waitFor(() => expect(query()).toBe(''))
    expect(column()).toHaveFocus()
  })

  it('returns to what opened it, not to what had the focus last outside of it', async () => {
    const { user } = await renderDashboard()
    column().focus()
    await user.keyboard('{Enter}')
    screen.getByRole('radio', { name: 'Both capitals' }).focus()
    ;(title() as HTMLElement).focus()
    await user.keyboard('{Escape}')
    expect(column()).toHaveFocus()
  })

  it('goes to the card in its place when a link had opened it', async () => {
    const { user } = await renderDashboard('?sel=event:2012-council')
    ;(title() as HTMLElement).focus()
    await user.keyboard('{Escape}')
    expect(title()).toHaveTextContent('Differences')
    expect(title()).toHaveFocus()
  })
})

describe('the focus, when its control goes or is switched off,', () => {
  it('is left by Reset to Undo beside it', async () => {
    const { user } = await renderDashboard()
    await user.click(screen.getByRole('radio', { name: 'As Astana reports' }))
    await user.click(screen.getByRole('button', { name: 'Reset' }))
    expect(query()).toBe('')
    expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus()
  })

  it('is left by the last Undo to what can be done next', async () => {
    const { user } = await renderDashboard()
    await user.click(screen.getByRole('radio', { name: 'As Astana reports' }))
    const undo = screen.getByRole('button', { name: 'Undo' })
    for (let i = 0; i < 20 && !undo.hasAttribute('disabled'); i++) {
      const before = window.history.state
      await user.click(undo)
      await waitFor(() => expect(window.history.state).not.toEqual(before))
    }
    await waitFor(() => expect(screen.getByRole('button', { name: 'Redo' })).toHaveFocus())
  })

  it('is left by a chip to the next one, and by the last chip to the next control of the bar', async () => {
    const { user } = await renderDashboard('?time=2010..2020&states=TUR')
    const chips = () => screen.getAllByRole('button', { name: /^Remove filter/ })
    await user.click(chips()[0]!)
    expect(chips()).toHaveLength(1)
    expect(chips()[0]).toHaveFocus()
    await user.click(chips()[0]!)
    expect(document.activeElement?.closest('section')).toBe(screen.getByRole('region', { name: 'Filters' }))
  })

  it('stays on the page when a filter is lifted from an empty lane', async () => {
    const { user } = await renderDashboard('?known=1995-01-01&undated=hide', appRecord())
    await user.click(region('Tourism').getByRole('button', { name: 'Read it as known today' }))
    expect(document.body).not.toHaveFocus()
  })
})

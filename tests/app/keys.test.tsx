import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { savePreferences } from '#state/preferences.ts'
import { query, renderDashboard } from './renderDashboard.tsx'

beforeEach(() => savePreferences({ letterKeys: true, theme: null }))

describe('Escape', () => {
  it('closes what is chosen, then what is enlarged, then lifts the filters', async () => {
    const { user } = await renderDashboard('?reporter=KAZ&sel=event:2012-council&view=timeline')
    await user.keyboard('{Escape}')
    expect(query()).toBe('?reporter=KAZ&view=timeline')
    await user.keyboard('{Escape}')
    expect(query()).toBe('?reporter=KAZ')
    await user.keyboard('{Escape}')
    expect(query()).toBe('')
    await user.keyboard('{Escape}')
    expect(query()).toBe('')
  })

  it('in the search belongs to the search: no filter goes with it', async () => {
    const { user } = await renderDashboard('?time=2010..2020')
    await user.type(screen.getByRole('searchbox', { name: 'Search events' }), 'a{Escape}')
    expect(query()).toContain('time=2010..2020')
  })

  it('leaves the page alone while a dialog is open', async () => {
    const { user } = await renderDashboard('?reporter=KAZ')
    await user.keyboard('?')
    await screen.findByRole('dialog', { name: 'Keyboard and words' })
    await user.keyboard('{Escape}')
    expect(query()).toBe('?reporter=KAZ')
  })
})

describe('the single keys', () => {
  it('choose whose account is read', async () => {
    const { user } = await renderDashboard()
    await user.keyboard('2')
    expect(query()).toBe('?reporter=KAZ')
    await user.keyboard('3')
    expect(query()).toBe('?reporter=TUR')
    await user.keyboard('1')
    expect(query()).toBe('')
  })

  it('act also after a click on a radio', async () => {
    const { user } = await renderDashboard()
    await user.click(screen.getByRole('radio', { name: 'As Astana reports' }))
    await user.keyboard('3')
    expect(query()).toBe('?reporter=TUR')
  })

  it('undo and redo', async () => {
    const { user } = await renderDashboard()
    await user.keyboard('2')
    await user.keyboard('z')
    await waitFor(() => expect(query()).toBe(''))
    await user.keyboard('{Shift>}Z{/Shift}')
    await waitFor(() => expect(query()).toBe('?reporter=KAZ'))
  })

  it('never act inside a field, nor with a modifier', async () => {
    const { user } = await renderDashboard()
    await user.type(screen.getByRole('searchbox', { name: 'Search events' }), '2')
    await user.keyboard('{Control>}2{/Control}')
    expect(query()).not.toContain('reporter')
  })

  it('are listed, and the terms of the page are explained beside them', async () => {
    const { user } = await renderDashboard()
    await user.keyboard('?')
    const dialog = within(await screen.findByRole('dialog', { name: 'Keyboard and words' }))
    const saying = (term: string) => dialog.getByText(term).closest('div')!
    expect(saying('mirror gap')).toHaveTextContent(/how far apart the two counts/i)
    expect(saying('Honorary consulate')).toHaveTextContent(/usually unpaid/)
    expect(dialog.getByText('On the map: to the next post there')).toBeVisible()
    expect(dialog.getAllByRole('term')).toHaveLength(27)
  })

  it('can be switched off, and Escape still closes', async () => {
    const { user } = await renderDashboard('?sel=event:2012-council')
    await user.keyboard('?')
    const dialog = within(await screen.findByRole('dialog', { name: 'Keyboard and words' }))
    await user.click(dialog.getByRole('checkbox', { name: 'Single-letter keys are on' }))
    await user.click(dialog.getByRole('button', { name: 'Close' }))
    await user.keyboard('2')
    await user.keyboard('?')
    expect(query()).toBe('?sel=event:2012-council')
    expect(screen.queryByRole('heading', { name: 'Keyboard and words' })).toBeNull()
    await user.keyboard('{Escape}')
    expect(query()).toBe('')
  })
})

describe('the finder', () => {
  const open = async (link = '') => {
    const page = await renderDashboard(link)
    await page.user.keyboard('/')
    const field = await screen.findByRole('combobox', { name: 'Post, event or figure' })
    return { ...page, field }
  }

  it('opens what is chosen among posts, figures and events, by any spelling', async () => {
    const { user, field } = await open('?reporter=KAZ')
    await user.type(field, 'бурса')
    await user.click(await screen.findByRole('option', { name: /Bursa/ }))
    await waitFor(() => expect(query()).toBe('?reporter=KAZ&sel=mission:kaz-honorary-consulate-bursa'))
    await waitFor(() => expect(screen.queryByRole('combobox', { name: 'Post, event or figure' })).toBeNull())
  })

  it('says when there is nothing', async () => {
    const { user, field } = await open()
    await user.type(field, 'zebra')
    expect(await screen.findByText('Nothing found for “zebra”.')).toBeInTheDocument()
  })

  it('opens from the masthead too', async () => {
    const { user } = await renderDashboard()
    await user.click(screen.getByRole('button', { name: /Find a post, event or figure/ }))
    expect(await screen.findByRole('dialog', { name: 'Find' })).toBeInTheDocument()
  })
})

describe('the masthead', () => {
  it('keeps the theme in this browser, and takes it out of the link', async () => {
    const { user } = await renderDashboard('?theme=dark')
    await user.click(screen.getByRole('button', { name: 'Theme' }))
    expect(await screen.findByRole('radio', { name: 'Dark' })).toBeChecked()
    await user.click(screen.getByRole('radio', { name: 'Projector' }))
    expect(query()).toBe('')
    expect(screen.getByRole('radio', { name: 'Projector' })).toBeChecked()
    expect(localStorage.getItem('kopru:preferences')).toContain('"theme":"room"')
  })

  it('copies the link to the view', async () => {
    const { user } = await renderDashboard('?reporter=KAZ')
    await user.click(screen.getByRole('button', { name: 'Share' }))
    await user.click(await screen.findByRole('button', { name: 'Copy link to this view' }))
    expect(await screen.findByText('Link copied')).toBeInTheDocument()
    expect(await navigator.clipboard.readText()).toMatch(/\?reporter=KAZ$/)
  })

  it('shows the link to be copied by hand where the browser forbids copying', async () => {
    const { user } = await renderDashboard('?reporter=KAZ')
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined })
    await user.click(screen.getByRole('button', { name: 'Share' }))
    await user.click(await screen.findByRole('button', { name: 'Copy link to this view' }))
    expect(await screen.findByRole('textbox', { name: 'The link to this view' })).toHaveValue(
      window.location.href,
    )
  })
})

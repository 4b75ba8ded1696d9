import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { query, renderDashboard } from './renderDashboard.tsx'

/** A menu of the filter bar, once what is in it has come. */
const menu = async (user: UserEvent, button: RegExp, name: string) => {
  await user.click(screen.getByRole('button', { name: button }))
  const panel = within(await screen.findByRole('dialog', { name }))
  await panel.findByRole('heading', { name })
  return panel
}
const status = () => screen.getByRole('group', { name: 'What is shown' }).textContent
/** What a screen reader is told of a change: words, and no buttons, whose new names it may keep to itself. */
const told = () => document.querySelector('.status + [role="status"]')?.textContent
const region = (name: string) => within(screen.getByRole('region', { name }))

describe('whose account is read', () => {
  it('is chosen by a radio, stands in the link, and cuts figures and lanes', async () => {
    const { user } = await renderDashboard()
    expect(status()).toContain('9 of 9 figures')
    expect(told()).toBe('')
    await user.click(screen.getByRole('radio', { name: 'As Ankara reports' }))
    expect(query()).toBe('?reporter=TUR')
    expect(status()).toContain('4 of 9 figures')
    expect(told()).toMatch(/^Showing .+ events, .+ posts, 4 of 9 figures$/)
    expect(region('Headline figures').queryByRole('button', { name: /Astana/ })).toBeNull()
    await user.click(screen.getByRole('radio', { name: 'Both capitals' }))
    expect(query()).toBe('')
    expect(status()).toContain('9 of 9 figures')
    expect(told()).toMatch(/9 of 9 figures$/)
  })

  it('says of a capital that gives none that it gives none', async () => {
    await renderDashboard('?reporter=KAZ')
    const figures = region('Headline figures')
    expect(figures.getByRole('button', { name: /^Goods trade.*Astana/ })).toBeInTheDocument()
    expect(figures.queryByRole('button', { name: /^Visitors/ })).toBeNull()
    expect(figures.getByText('Astana gives none')).toBeInTheDocument()
  })
})

describe('the categories of events', () => {
  it('are taken away one by one, chosen alone, and all given back', async () => {
    const { user } = await renderDashboard()
    const panel = await menu(user, /All 17 categories/, 'Categories')
    await user.click(panel.getByRole('checkbox', { name: 'State visit' }))
    expect(query()).not.toContain('state-visit')
    expect(status()).toContain('Showing 3 of 4 events')
    await user.click(panel.getByRole('button', { name: 'Only High-level council' }))
    expect(query()).toBe('?kinds=high-level-council')
    expect(status()).toContain('Showing 1 of 4 events')
    expect(screen.getByRole('button', { name: /1 of 17 categories/ })).toBeInTheDocument()
    await user.click(panel.getByRole('checkbox', { name: 'State visit' }))
    expect(query()).toBe('?kinds=state-visit,high-level-council')
    await user.click(panel.getByRole('button', { name: 'All' }))
    expect(query()).toBe('')
  })

  it('are all of them again when the last one is taken away', async () => {
    const { user } = await renderDashboard('?kinds=security')
    const panel = await menu(user, /1 of 17 categories/, 'Categories')
    await user.click(panel.getByRole('checkbox', { name: 'Security' }))
    expect(query()).toBe('')
  })

  it('count what each would show under the other filters', async () => {
    const { user } = await renderDashboard('?time=2020..2026&kinds=security')
    const panel = await menu(user, /1 of 17 categories/, 'Categories')
    const countOf = (name: string) =>
      panel.getByRole('checkbox', { name }).closest('label')!.querySelector('.categories__count')!.textContent
    expect([countOf('State visit'), countOf('High-level council'), countOf('Mission opened')]).toEqual([
      '1',
      '0',
      '1',
    ])
  })

  it('never touch the figures', async () => {
    await renderDashboard('?kinds=security')
    expect(status()).toContain('9 of 9 figures')
  })
})

describe('the day of knowledge', () => {
  it('is typed and applied, and then says how much carries no day', async () => {
    const { user } = await renderDashboard()
    const panel = await menu(user, /As known on: today/, 'As known on')
    const day = panel.getByLabelText('Day')
    await user.type(day, '2023-01-01')
    expect(query()).toBe('')
    await user.click(panel.getByRole('button', { name: 'Read it so' }))
    expect(query()).toBe('?known=2023-01-01')
    expect(screen.getByRole('button', { name: /As known on: 1 Jan 2023/ })).toBeInTheDocument()
    expect(status()).toContain('2 figures carry no publication day and are shown pale')
    await user.click(panel.getByRole('checkbox', { name: 'Hide what carries no publication day' }))
    expect(query()).toBe('?known=2023-01-01&undated=hide')
    expect(status()).not.toContain('pale')
  })

  it('goes back to today, and then the field is empty', async () => {
    const { user } = await renderDashboard('?known=2023-01-01')
    const panel = await menu(user, /As known on: 1 Jan 2023/, 'As known on')
    expect(panel.getByLabelText('Day')).toHaveValue('2023-01-01')
    await user.click(panel.getByRole('button', { name: 'Today' }))
    expect(query()).toBe('')
    expect(panel.getByLabelText('Day')).toHaveValue('')
    expect(panel.getByRole('button', { name: 'Today' })).toBeDisabled()
  })

  it('is the day of a meeting at one click, whatever had been typed', async () => {
    const { user } = await renderDashboard()
    const panel = await menu(user, /As known on: today/, 'As known on')
    await user.type(panel.getByLabelText('Day'), '2023-01-01')
    await user.click(panel.getByRole('button', { name: /The council meets/ }))
    expect(query()).toBe('?known=2012-10-11')
    expect(panel.getByLabelText('Day')).toHaveValue('2012-10-11')
  })

  it('is no day before the record begins: it says so, and nothing changes', async () => {
    const { user } = await renderDashboard()
    const panel = await menu(user, /As known on: today/, 'As known on')
    await user.type(panel.getByLabelText('Day'), '1985-06-01')
    expect(panel.getByLabelText('Day')).toBeInvalid()
    expect(panel.getByText('Type a day from 1991 on, as 2022-11-09.')).toBeInTheDocument()
    expect(panel.getByRole('button', { name: 'Read it so' })).toBeDisabled()
    expect(query()).toBe('')
  })
})

describe('the chips', () => {
  it.each([
    ['?time=2010..2020', 'Years 2010–2020'],
    ['?time=2010..2010', 'Years 2010'],
    ['?q=council', 'Search: council'],
    ['?states=TUR', 'Posts of Türkiye'],
    ['?posts=embassy,consulate', 'Embassy and Consulate'],
    ['?sel=mission:kaz-honorary-consulate-bursa', 'Post: Bursa'],
    ['?sel=event:2012-council', 'Event: The council meets, 11 Oct 2012'],
    ['?sel=claim:goods-trade/2024/kaz-bns', 'Figure: Goods trade, 2024'],
    ['?sel=figure:sum/2024/KAZ', 'Figure: Trade, 2024'],
    ['?sel=figure:gap/2025-01--2025-11', 'Figure: Mirror gap, Jan–Nov 2025'],
    ['?sel=figure:constructor', 'Figure: constructor'],
    ['?sel=event:no-such-event', 'Event: no-such-event'],
  ])('of %s says “%s” and lifts it', async (link, words) => {
    const { user } = await renderDashboard(link)
    await user.click(screen.getByRole('button', { name: `Remove filter: ${words}` }))
    await waitFor(() => expect(query()).toBe(''))
    expect(screen.queryByRole('button', { name: /^Remove filter/ })).toBeNull()
  })

  it('lift one filter and keep the others', async () => {
    const { user } = await renderDashboard('?time=2010..2020&states=TUR&q=council')
    await user.click(screen.getByRole('button', { name: 'Remove filter: Posts of Türkiye' }))
    expect(query()).toBe('?time=2010..2020&q=council')
  })

  it('all go with Reset', async () => {
    const { user } = await renderDashboard('?time=2010..2020&reporter=KAZ&sel=event:2012-council&lang=en')
    await user.click(screen.getByRole('button', { name: 'Reset' }))
    expect(query()).toBe('?lang=en')
    expect(screen.getByRole('button', { name: 'Reset' })).toBeDisabled()
  })
})

describe('the status line', () => {
  it('counts what the link leaves of events, posts and figures', async () => {
    await renderDashboard('?time=2022..2023&states=KAZ')
    expect(status()).toContain('Showing 1 of 4 events')
    expect(status()).toContain('1 of 3 posts')
    expect(status()).toContain('2 of 9 figures')
  })
})

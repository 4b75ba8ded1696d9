import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { EventCard } from '#views/cards/EventCard.tsx'
import { anEvent, aText } from '../../fixtures.ts'
import { ankara, publishedOn, recordOf } from '../../selectors/accounts.ts'
import { address, renderCard } from './renderCard.tsx'

const evidence = publishedOn('2022-11-09')
const record = recordOf([ankara({ time: '2022-11-09', value: 5e9, precision: 'approximate', evidence })], {
  events: [
    anEvent({ id: 'before', time: '2021', title: aText('A council meets') }),
    anEvent({
      id: 'opening',
      evidence,
      missions: ['kaz-embassy-ankara'],
      figures: [
        { what: aText('Trade between the two'), value: 5e9, unit: 'USD' },
        { what: aText('Guests'), value: 40, unit: 'persons' },
      ],
      note: aText('The hour is not known'),
    }),
    anEvent({ id: 'after', time: '2024', title: aText('A summit') }),
    anEvent({ id: 'planned', time: '2027', status: 'planned' }),
  ],
})
const show = (id = 'opening', options = {}) =>
  renderCard(EventCard, record, { query: `?sel=event:${id}`, ...options })
const card = () => screen.getByRole('region', { name: 'An honorary consulate opens' })

describe(EventCard, () => {
  it('says what happened when and where, how weighty and how sure it is', () => {
    show()
    expect(card()).toHaveTextContent('Mission opened · importance 3 of 5 · high confidence')
    expect(card()).toHaveTextContent('9 Nov 2022, Ankara. Both ambassadors attend the opening.')
    expect(card()).toHaveTextContent('A. Envoy Ambassador')
    expect(card()).toHaveTextContent('The hour is not known')
  })

  it('opens the claim behind a figure, which says more exactly what was said', async () => {
    const { user } = show()
    await user.click(
      within(card()).getByRole('button', { name: /about 5 billion dollars.*Ministry of Trade/ }),
    )
    expect(address().sel).toEqual({ kind: 'claim', id: 'goods-trade/2022-11-09/tur-trade-ministry' })
  })

  it('opens the sources of the event for a figure that is no claim', async () => {
    const { user } = show()
    const sources = within(card()).getByRole('button', { name: '1 source' })
    expect(sources).toHaveAttribute('aria-expanded', 'false')
    await user.click(within(card()).getByRole('button', { name: /^40/ }))
    expect(sources).toHaveAttribute('aria-expanded', 'true')
    expect(card()).toHaveTextContent('Paper of 2022-11-09 · published 9 Nov 2022')
  })

  it.each([
    ['the post', /^Open the post/, { sel: { kind: 'mission', id: 'kaz-embassy-ankara' } }],
    ['the earlier event', /A council meets/, { sel: { kind: 'event', id: 'before' } }],
    ['the later event', /A summit/, { sel: { kind: 'event', id: 'after' } }],
    ['the day, as it was known then', 'As known on this day', { known: '2022-11-09' }],
    ['nothing, when it is closed', 'Close', { sel: null }],
  ])('leads to %s', async (_, name, expected) => {
    const { user } = show()
    await user.click(within(card()).getByRole('button', { name }))
    expect(address()).toMatchObject(expected)
  })

  it('says that a planned event is only planned, and offers no day to read it on', () => {
    show('planned')
    expect(card()).toHaveTextContent('planned; no source says that it took place')
    expect(within(card()).queryByRole('button', { name: 'As known on this day' })).not.toBeInTheDocument()
  })

  it('says when it had not happened by the day that is read', () => {
    renderCard(EventCard, record, { query: '?known=2022-01-01&sel=event:opening' })
    expect(card()).toHaveTextContent('Had not happened by 1 Jan 2022.')
  })

  it('says what and when before the detail has come', () => {
    show('opening', { hasDetail: false })
    expect(card()).toHaveTextContent('9 Nov 2022, Ankara.')
    expect(within(card()).getByText('Loading the record')).toBeInTheDocument()
  })

  it('says when a link leads to an event that is not in the record', () => {
    renderCard(EventCard, record, { query: '?sel=event:1850-nothing' })
    expect(screen.getByRole('region', { name: 'This event is not in the record' })).toHaveTextContent(
      '1850-nothing',
    )
  })
})

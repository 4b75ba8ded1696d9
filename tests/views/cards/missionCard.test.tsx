import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { MissionCard } from '#views/cards/MissionCard.tsx'
import { aMission, anEvent, aRemark, aStatement, aText } from '../../fixtures.ts'
import { publishedOn, recordOf, undated } from '../../selectors/accounts.ts'
import { address, renderCard } from './renderCard.tsx'

const konya = aMission({
  id: 'kaz-honorary-consulate-konya',
  kind: 'honorary-consulate',
  name: aText('Honorary consulate of Kazakhstan in Konya'),
  point: { lat: 37.87, lon: 32.48, precision: 'city', radius: 10_000, evidence: publishedOn('2025-02-14') },
  addresses: [],
  phone: null,
  opened: { time: '2010', bound: 'by', evidence: publishedOn('2019-05-01') },
  status: { state: 'disputed', asOf: '2025-02-14', note: aText('Two lists disagree') },
  statements: [
    aStatement({
      asOf: '2022-11-09',
      statement: aText('Named among seven'),
      evidence: publishedOn('2022-11-09'),
    }),
    aStatement({
      asOf: '2025-02-14',
      says: 'absent-from-list',
      statement: aText('Left out'),
      evidence: publishedOn('2025-02-14'),
    }),
  ],
  statistics: [
    {
      time: '2022',
      what: aText('Citizens on the register'),
      value: 1137,
      evidence: publishedOn('2022-03-01'),
    },
  ],
  predecessor: 'kaz-embassy-ankara',
})
const record = recordOf([], {
  missions: [aMission(), konya],
  remarks: [aRemark({ about: [konya.id] })],
  events: [
    anEvent({ id: 'visit', title: aText('A visit to the town') }),
    anEvent({ id: 'opening', missions: [konya.id] }),
  ],
})
const show = (id = konya.id, options = {}) =>
  renderCard(MissionCard, record, { query: `?sel=mission:${id}`, ...options })
const card = () => screen.getByRole('region', { name: 'Ankara, Türkiye' })
const fact = (name: string) => within(card()).getByText(name).parentElement!

describe(MissionCard, () => {
  it('names the exact kind, whose it is, the town and the country', () => {
    show()
    expect(card()).toHaveTextContent('Honorary consulate of Kazakhstan')
    expect(within(card()).getByRole('heading', { level: 2, name: 'Ankara, Türkiye' })).toBeVisible()
    expect(card()).toHaveTextContent('known to 10 km')
  })

  it('gives the status as of a day, and an active one with who lists it', () => {
    show()
    expect(card()).toHaveTextContent('Disputed as of 14 Feb 2025')
    expect(card()).toHaveTextContent('Two lists disagree')
  })

  it('says who lists a post that stands', () => {
    show('kaz-embassy-ankara')
    expect(card()).toHaveTextContent('Active as listed on 1 Feb 2025 by Ministry of Foreign Affairs')
  })

  it('says what is known of the opening, and what was not found, as a fact about the record', () => {
    show()
    expect(fact('Opened')).toHaveTextContent('by 2010, day unknown')
    expect(fact('Address')).toHaveTextContent('not found')
    expect(card()).toHaveTextContent('No source says that it closed.')
    expect(card()).toHaveTextContent('No telephone number was found.')
  })

  it.each([
    ['on', '1992-10-13', '13 Oct 1992'],
    ['between', '2014/2016', 'between 2014 and 2016'],
  ] as const)('words an opening "%s"', (bound, time, words) => {
    const missions = [aMission({ opened: { time, bound, evidence: publishedOn('2019-05-01') } })]
    renderCard(MissionCard, recordOf([], { missions }), { query: '?sel=mission:kaz-embassy-ankara' })
    expect(fact('Opened')).toHaveTextContent(words)
  })

  it('gives the ways to reach it, as links', () => {
    show('kaz-embassy-ankara')
    expect(within(card()).getByRole('link', { name: '+90 312 000 00 00' })).toHaveAttribute(
      'href',
      'tel:+903120000000',
    )
    expect(within(card()).getByRole('link', { name: /gov\.kz\/mfa-ankara/ })).toHaveAttribute(
      'rel',
      'noopener noreferrer',
    )
  })

  it('says when the head of the post was named', () => {
    show('kaz-embassy-ankara')
    expect(fact('Ambassador')).toHaveTextContent('A. Envoy, since 2022, named on 19 Oct 2022')
  })

  it('lists what the sources say by date, each with its sign and its source', async () => {
    const { user } = show()
    const statements = within(card())
      .getAllByRole('listitem')
      .filter((item) => item.querySelector('time'))
    expect(statements.map((item) => item.textContent)).toEqual([
      '9 Nov 2022+says that it exists: Named among seven 1',
      '14 Feb 2025−not in the list: Left out 2',
    ])
    await user.click(within(statements[1]!).getByRole('button', { name: 'Source 2' }))
    expect(within(card()).getByRole('button', { name: /sources/ })).toHaveAttribute('aria-expanded', 'true')
    expect(document.activeElement).toHaveTextContent('Paper of 2025-02-14 · published 14 Feb 2025')
  })

  it('has the source of every number one click away', async () => {
    const { user } = show()
    await user.click(within(card()).getByRole('button', { name: '1,137' }))
    expect(document.activeElement).toHaveTextContent('Paper of 2022-03-01')
  })

  it.each([
    ['an event of the post', 'An honorary consulate opens', { kind: 'event', id: 'opening' }],
    ['an event of its town', 'A visit to the town', { kind: 'event', id: 'visit' }],
    [
      'the post before it',
      'Before it: Embassy of Kazakhstan in Ankara',
      { kind: 'mission', id: 'kaz-embassy-ankara' },
    ],
  ])('opens %s', async (_, name, sel) => {
    const { user } = show()
    await user.click(within(card()).getByRole('button', { name: new RegExp(name) }))
    expect(address().sel).toEqual(sel)
  })

  it('shows where accounts of it differ', async () => {
    const { user } = show()
    await user.click(within(card()).getByRole('button', { name: 'How many posts there are' }))
    expect(card()).toHaveTextContent('The list is the better witness.')
  })

  it('leaves out what was published after the day that is read', () => {
    renderCard(MissionCard, record, { query: `?known=2022-11-09&sel=mission:${konya.id}` })
    expect(card()).toHaveTextContent('Named among seven')
    expect(card()).not.toHaveTextContent('Left out')
    expect(card()).toHaveTextContent('Active as listed on 9 Nov 2022 by Paper of 2022-11-09')
    expect(card()).toHaveTextContent('As published by 9 Nov 2022. What came later is left out')
    expect(card()).not.toHaveTextContent('Two lists disagree')
    expect(card()).not.toHaveTextContent('known to 10 km')
    expect(within(card()).queryByRole('button', { name: 'How many posts there are' })).toBeNull()
    expect(card()).toHaveTextContent('Not published by 9 Nov 2022')
  })

  it('shows pale, and counts, what carries no publication day on a past day', () => {
    const missions = [
      aMission({
        addresses: [{ text: 'Ankara, Oran', evidence: undated }],
        contactEvidence: publishedOn('2022-03-01'),
      }),
    ]
    renderCard(MissionCard, recordOf([], { missions }), {
      query: '?known=2022-11-09&sel=mission:kaz-embassy-ankara',
    })
    expect(card()).toHaveTextContent('1 entry carries no publication day and is shown pale.')
    expect(
      within(card())
        .getByText(/Ankara, Oran/)
        .closest('dd'),
    ).toHaveClass('is-pale')
    expect(within(card()).getByRole('link', { name: '+90 312 000 00 00' }).closest('dd')).not.toHaveClass(
      'is-pale',
    )
  })

  it('takes the page back to the day on which it was first known', async () => {
    const { user } = show()
    await user.click(within(card()).getByRole('button', { name: 'As known on 1 May 2019' }))
    expect(address().known).toBe('2019-05-01')
  })

  it('says what it is before the detail has come', () => {
    show(konya.id, { hasDetail: false })
    expect(card()).toHaveTextContent('Disputed as of 14 Feb 2025')
    expect(within(card()).getByText('Loading the record')).toBeInTheDocument()
  })

  it('says when a link leads to a post that is not in the record', () => {
    renderCard(MissionCard, record, { query: '?sel=mission:tur-embassy-mars' })
    expect(screen.getByRole('region', { name: 'This post is not in the record' })).toHaveTextContent(
      'tur-embassy-mars',
    )
  })
})

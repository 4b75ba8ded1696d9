import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { KnownCard } from '#views/cards/KnownCard.tsx'
import { astana, minister, publishedOn, recordOf, undated } from '../../selectors/accounts.ts'
import { address, renderCard } from './renderCard.tsx'

const record = recordOf([
  minister({ time: '2021', value: 4.1e9, evidence: publishedOn('2022-03-01') }),
  astana({ time: '2020', value: 3e9, evidence: undated }),
  astana({ time: '2024', value: 5e9 }),
])
const query = '?known=2022-11-09'
const card = () => screen.getByRole('region', { name: 'Known then, known now' })
const trade = () => within(card()).getByRole('row', { name: /Goods? ?[Tt]rade|Trade/ })

describe(KnownCard, () => {
  it('sets what was known on the day beside what is known today', () => {
    renderCard(KnownCard, record, { query })
    expect(card()).toHaveTextContent('9 Nov 2022, today')
    expect(trade()).toHaveTextContent('Astana$4.1bn (4.1 billion dollars)2021$5bn (5 billion dollars)2024')
  })

  it.each([
    ['then', 0, 'goods-trade/2021/kaz-minister'],
    ['now', 1, 'goods-trade/2024/kaz-bns'],
  ])('opens the evidence of what was known %s', async (_, place, id) => {
    const { user } = renderCard(KnownCard, record, { query })
    await user.click(within(trade()).getAllByRole('button')[place]!)
    expect(address()).toMatchObject({ sel: { kind: 'claim', id }, known: '2022-11-09' })
  })

  it('counts aloud what carries no publication day, and shows which', async () => {
    const { user } = renderCard(KnownCard, record, { query })
    await user.click(within(card()).getByRole('button', { name: '1 figure carries no publication day.' }))
    expect(address().sel).toEqual({ kind: 'figure', id: 'figures/undated' })
  })

  it('says how many measures read the same on both days', () => {
    renderCard(KnownCard, record, { query })
    expect(card()).toHaveTextContent(/\d measures? reads? the same on both days/)
  })

  it('is not there without a day', () => {
    const { container } = renderCard(KnownCard, record)
    expect(container).toBeEmptyDOMElement()
  })
})

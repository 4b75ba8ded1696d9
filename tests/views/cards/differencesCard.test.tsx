import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { DifferencesCard } from '#views/cards/DifferencesCard.tsx'
import { aRemark } from '../../fixtures.ts'
import { ankara, astana, recordOf } from '../../selectors/accounts.ts'
import { address, renderCard } from './renderCard.tsx'

const YEARS = ['2018', '2019', '2020', '2021', '2022', '2023', '2024']
const record = recordOf(
  [
    ...YEARS.flatMap((time, i) => [astana({ time, value: 5e9 }), ankara({ time, value: (10 + i) * 1e9 })]),
    astana({ indicator: 'visitors', value: 100 }),
    ankara({ indicator: 'visitors', value: 130 }),
  ],
  { remarks: [aRemark()] },
)
const card = () => screen.getByRole('region', { name: 'Differences' })
const rows = () =>
  within(card())
    .getAllByRole('button', { name: / against / })
    .map((row) => row.textContent)

describe(DifferencesCard, () => {
  it('first shows the latest difference of each measure, widest first, then contradictions', () => {
    renderCard(DifferencesCard, record)
    expect(rows()).toEqual([
      'Goods trade, 2024 statistical office against ministry',
      'Visitors, 2024 statistical office against ministry',
    ])
    expect(within(card()).getByRole('button', { name: 'How many posts there are' })).toBeVisible()
  })

  it('shows every difference on the whole page, and leads back from there', async () => {
    const { user } = renderCard(DifferencesCard, record)
    await user.click(within(card()).getByRole('button', { name: 'All 9 differences' }))
    expect(address().view).toBe('differences')
    expect(rows()).toHaveLength(8)
    expect(rows()[0]).toContain('2024')
    expect(rows()[6]).toContain('2018')
    await user.click(within(card()).getByRole('button', { name: 'Back to the whole page' }))
    expect(address().view).toBeNull()
    expect(rows()).toHaveLength(2)
  })

  it('opens the evidence of the figure that is asked for', async () => {
    const { user } = renderCard(DifferencesCard, record)
    await user.click(
      within(card()).getByRole('button', {
        name: 'Goods trade, 2024. Ministry of Trade: $16bn (16 billion dollars)',
      }),
    )
    expect(address().sel).toEqual({ kind: 'claim', id: 'goods-trade/2024/tur-trade-ministry' })
  })

  it('unfolds a contradiction with its positions, sources and the post that it is about', async () => {
    const { user } = renderCard(DifferencesCard, record)
    const title = within(card()).getByRole('button', { name: 'How many posts there are' })
    expect(title).toHaveAttribute('aria-expanded', 'false')
    await user.click(title)
    expect(card()).toHaveTextContent('The list is the better witness.')
    expect(card()).toHaveTextContent('The Daily · published 9 Nov 2022 · paragraph 6')
    await user.click(within(card()).getByRole('button', { name: 'Embassy of Kazakhstan in Ankara' }))
    expect(address().sel).toEqual({ kind: 'mission', id: 'kaz-embassy-ankara' })
  })

  it('says when nothing in view differs', () => {
    renderCard(DifferencesCard, recordOf([astana()], { remarks: [] }))
    expect(card()).toHaveTextContent('The accounts in view do not differ.')
  })
})

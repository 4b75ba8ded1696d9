import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { EvidenceCard } from '#views/cards/EvidenceCard.tsx'
import { aPostList, aText } from '../../fixtures.ts'
import { ankara, astana, daily, minister, publishedOn, recordOf, undated } from '../../selectors/accounts.ts'
import { address, renderCard } from './renderCard.tsx'

const parts = [
  astana({ indicator: 'farm-trade', value: 3_314_350_000, evidence: undated }),
  astana({ indicator: 'farm-trade', claimant: 'kaz-minister', value: 1_662_000_000, evidence: undated }),
]
const own = astana({
  value: 4_976_350_000,
  precision: 'rounded',
  computed: { operation: 'sum', from: parts.map(({ id }) => id) },
  note: aText('Exports and imports together'),
})
const agreeing = minister({ value: 5e9, precision: 'rounded', evidence: publishedOn('2025-03-01') })
const rival = ankara({ value: 8e9, precision: 'at-least', note: aText('Counts oil by origin') })
const rejected = daily({ value: 6.3e9, confidence: 'low' })
const record = recordOf([own, agreeing, rival, rejected, ...parts])
const show = (claim = own, options = {}) =>
  renderCard(EvidenceCard, record, { query: `?sel=claim:${claim.id}`, ...options })
const card = () => screen.getByRole('region', { name: 'Evidence' })

describe(EvidenceCard, () => {
  it('says what, how much, who, how exactly, and how many say otherwise', () => {
    show()
    expect(within(card()).getByRole('heading', { name: 'Goods trade, 2024' })).toBeVisible()
    expect(card()).toHaveTextContent('$4.976bn')
    expect(card()).toHaveTextContent('US$ 4,976,350,000')
    expect(card()).toHaveTextContent(
      'Astana: Bureau of National Statistics. Rounded at source. Public since 14 Feb 2025. high confidence',
    )
    expect(card()).toHaveTextContent('1 agrees1 rival1 rejected')
    expect(card()).toHaveTextContent('Why this one leads: Statistics lead')
  })

  it.each([
    ['a rival', /at least \$8bn \(8 billion dollars\) Ministry of Trade/, rival.id],
    ['a figure that agrees', /\$5bn \(5 billion dollars\) Minister of Trade/, agreeing.id],
    ['a rejected figure', /\(6\.3 billion dollars\) The Daily/, rejected.id],
    [
      'an input of a computed figure',
      /^\$3\.314bn Farm trade \(3\.314 billion dollars Farm trade\)/,
      parts[0]!.id,
    ],
  ])('opens %s in its place', async (_, name, id) => {
    const { user } = show()
    await user.click(within(card()).getByRole('button', { name }))
    expect(address().sel).toEqual({ kind: 'claim', id })
  })

  it('opens a rival by keyboard alone, and moves focus to the new title', async () => {
    const { user } = show()
    within(card())
      .getByRole('button', { name: /at least \$8bn \(8 billion dollars\) Ministry of Trade/ })
      .focus()
    await user.keyboard('{Enter}')
    expect(card()).toHaveTextContent('at least $8bn')
    expect(card()).toHaveTextContent(
      'Another one leads: $4.98bn (4.98 billion dollars), Bureau of National Statistics.',
    )
    expect(within(card()).getByRole('heading', { name: 'Goods trade, 2024' })).toHaveFocus()
  })

  it('says of each row what it is: agreeing, rejected, noted', () => {
    show()
    expect(
      within(card()).getByRole('button', { name: /\$5bn \(5 billion dollars\) Minister of Trade/ }),
    ).toHaveTextContent('Agrees.')
    expect(within(card()).getByRole('button', { name: /The Daily/ })).toHaveTextContent(
      'Rejected. Kept here, never drawn.',
    )
    expect(within(card()).getByRole('button', { name: /Ministry of Trade/ })).toHaveTextContent(
      'Counts oil by origin',
    )
  })

  it('names every source with its day and place, as a link that leaves nothing behind', () => {
    show()
    const link = within(card()).getByRole('link', { name: /Foreign trade by country/ })
    expect(link).toHaveAttribute('href', 'https://stat.gov.kz/trade')
    expect(link).toHaveAttribute('target', '_blank')
    expect(link).toHaveAttribute('rel', 'noopener noreferrer')
    expect(card()).toHaveTextContent('Paper of 2025-02-14 · published 14 Feb 2025 · paragraph 1')
    expect(card()).toHaveTextContent('Exports and imports together')
  })

  it('says plainly when no publication day is known', () => {
    show(parts[0])
    expect(card()).toHaveTextContent('Publication day not known.')
    expect(card()).toHaveTextContent('publication day not known; copy of 5 Jan 2026')
    expect(within(card()).queryByRole('button', { name: 'As known on this day' })).not.toBeInTheDocument()
  })

  it('explains what the figure measures and what it must not be confused with', () => {
    show()
    expect(card()).toHaveTextContent('Exports and imports of goods, added up')
    expect(card()).toHaveTextContent('mixed: imports with freight and insurance, exports without')
    expect(card()).toHaveTextContent('Farm goods are a part')
  })

  it('says which capital gives no figure', () => {
    renderCard(EvidenceCard, recordOf([own, ...parts]), { query: `?sel=claim:${own.id}` })
    expect(card()).toHaveTextContent('No figure from Ankara for 2024')
  })

  it('takes the page back to the day of publication', async () => {
    const { user } = show()
    await user.click(within(card()).getByRole('button', { name: 'As known on this day' }))
    expect(address()).toMatchObject({ known: '2025-02-14', sel: { id: own.id } })
  })

  it('copies a citation with claimant, figure, source and link', async () => {
    const { user } = show()
    await user.click(within(card()).getByRole('button', { name: 'Copy citation' }))
    const copied = await navigator.clipboard.readText()
    expect(copied).toContain('Bureau of National Statistics: Goods trade, 2024: $4.976bn.')
    expect(copied).toContain(
      'Paper of 2025-02-14. Foreign trade by country. published 14 Feb 2025. paragraph 1. https://stat.gov.kz/trade',
    )
    expect(copied).toContain('?sel=claim:goods-trade/2024/kaz-bns')
    expect(await within(card()).findByText('Citation copied')).toBeVisible()
  })

  it('shows the link to be copied by hand where the browser forbids copying', async () => {
    const { user } = show()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'))
    await user.click(within(card()).getByRole('button', { name: 'Copy link' }))
    const field = await within(card()).findByRole<HTMLTextAreaElement>('textbox', { name: 'Copy link' })
    expect(field.value).toMatch(/\?sel=claim:goods-trade\/2024\/kaz-bns$/)
  })

  it('has the figure and the accounts before the sources have come', () => {
    show(own, { hasDetail: false })
    expect(card()).toHaveAttribute('aria-busy', 'true')
    expect(card()).toHaveTextContent('$4.976bn')
    expect(within(card()).getByRole('button', { name: /Ministry of Trade/ })).toBeVisible()
    expect(within(card()).getByText('Loading the record')).toBeInTheDocument()
  })

  it('says when a link leads to a figure that is not in the record, and leads back', async () => {
    const { user } = renderCard(EvidenceCard, record, {
      query: '?time=2020..2024&sel=claim:goods-trade/1850/nobody',
    })
    expect(within(card()).getByRole('heading', { name: 'This figure is not in the record' })).toBeVisible()
    expect(card()).toHaveTextContent('goods-trade/1850/nobody')
    await user.click(within(card()).getByRole('button', { name: 'Close this card' }))
    expect(address()).toMatchObject({ sel: null, time: { start: 2020, end: 2024 } })
  })

  it('closes without touching the filters', async () => {
    const { user } = renderCard(EvidenceCard, record, { query: `?reporter=KAZ&sel=claim:${own.id}` })
    await user.click(within(card()).getByRole('button', { name: 'Close' }))
    expect(address()).toMatchObject({ sel: null, reporter: 'KAZ' })
  })

  it('marks a figure that was not public on the day that is read', () => {
    renderCard(EvidenceCard, record, { query: `?known=2022-11-09&sel=claim:${own.id}` })
    expect(card()).toHaveTextContent('Not public on 9 Nov 2022')
  })
})

describe('a figure that the project works out', () => {
  const gap = recordOf([
    astana({ time: '2025', value: 5.4e9 }),
    ankara({ time: '2025-01/2025-11', value: 8.95e9 }),
  ])

  it('gives the formula of a mirror gap, and opens each of its two claims', async () => {
    const { user } = renderCard(EvidenceCard, gap, {
      query: '?sel=figure:gap/2025-01--2025-11/tur-trade-ministry',
    })
    expect(
      within(card()).getByRole('heading', { name: 'Mirror gap, goods trade, Jan–Nov 2025' }),
    ).toBeVisible()
    expect(card()).toHaveTextContent('at least $3.55bn')
    expect(card()).toHaveTextContent('Computed here: $8.95bn less $5.4bn.')
    await user.click(within(card()).getByRole('button', { name: /Ministry of Trade/ }))
    expect(address().sel).toEqual({ kind: 'claim', id: 'goods-trade/2025-01--2025-11/tur-trade-ministry' })
  })

  it('says of a gap on a past day that what it is made of was not public yet', () => {
    const query = '?sel=figure:gap/2025-01--2025-11/tur-trade-ministry'
    const words = /Not public on 1 Jan 2012: shown as it reads today\./
    const { unmount } = renderCard(EvidenceCard, gap, { query })
    expect(card()).not.toHaveTextContent(words)
    unmount()
    renderCard(EvidenceCard, gap, { query: `${query}&known=2012-01-01` })
    expect(card()).toHaveTextContent('at least $3.55bn')
    expect(card()).toHaveTextContent(words)
  })

  it('counts posts one by one, the disputed apart, with the list behind them', async () => {
    const lists = [
      aPostList({
        missions: ['a', 'b', 'c', 'd', 'kaz-embassy-ankara'],
        evidence: publishedOn('2025-02-14'),
      }),
    ]
    const { user } = renderCard(EvidenceCard, recordOf([], { lists }), { query: '?sel=figure:posts' })
    expect(within(card()).getByRole('heading', { name: 'Posts on the ground' })).toBeVisible()
    const [counted, disputed] = within(card()).getAllByRole('list', { name: 'What is counted' })
    expect(within(counted!).getAllByRole('listitem')).toHaveLength(1)
    expect(within(disputed!).getAllByRole('listitem')).toHaveLength(1)
    expect(card()).toHaveTextContent('Newest list of posts, as of 1 Feb 2025')
    expect(card()).toHaveTextContent('Paper of 2025-02-14')
    await user.click(within(counted!).getByRole('button', { name: /Ankara/ }))
    expect(address().sel).toEqual({ kind: 'mission', id: 'kaz-embassy-ankara' })
  })
})

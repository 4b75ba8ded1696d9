import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { query, renderDashboard } from './renderDashboard.tsx'

const region = (name: string) => within(screen.getByRole('region', { name }))
const frame = (state: string) => within(screen.getByRole('group', { name: `Map of posts in ${state}` }))

describe('a headline figure', () => {
  it('opens its evidence, and is marked as chosen', async () => {
    const { user } = await renderDashboard()
    const tile = region('Headline figures').getByRole('button', { name: /^Goods trade, 2024. Ankara/ })
    await user.click(tile)
    expect(query()).toBe('?sel=claim:goods-trade/2024/tur-trade-ministry')
    expect(tile).toHaveAttribute('aria-pressed', 'true')
    expect(await screen.findByRole('region', { name: 'Evidence' })).toHaveTextContent('Ministry of Trade')
  })

  it('is the latest of the years in view, and says when there is none', async () => {
    await renderDashboard('?time=1991..1995')
    const figures = region('Headline figures')
    expect(figures.queryByRole('button', { name: /^Goods trade/ })).toBeNull()
    expect(figures.getAllByText('nothing in this view')).not.toHaveLength(0)
  })

  it('counts the posts, and opens what is counted', async () => {
    const { user } = await renderDashboard()
    await user.click(
      region('Headline figures').getByRole('button', {
        name: /^Posts on the ground\. 2 listed.*\. 1 disputed$/,
      }),
    )
    expect(query()).toBe('?sel=figure:posts')
  })
})

describe('the counts of the posts', () => {
  it('are named by number, row and column', async () => {
    await renderDashboard()
    const table = within(screen.getByRole('table', { name: 'Kind of post' }))
    const names = table.getAllByRole('cell').flatMap((cell) =>
      within(cell)
        .queryAllByRole('button')
        .map((button) => button.getAttribute('aria-label')),
    )
    expect(names).toHaveLength(10)
    expect(new Set(names).size).toBe(10)
    for (const name of names) expect(name).toMatch(/^\d+: .+, (?:Kazakh|Turkish)$/)
  })
})

describe('a mark of a lane', () => {
  it('opens the evidence of its figure', async () => {
    const { user } = await renderDashboard()
    const option = region('Trade').getByRole('option', { name: /^Goods trade, 2024/ })
    expect(option).toHaveAccessibleName(/^Goods trade, 2024\. .+: 8 billion dollars, exact\. 1 rival\.$/)
    act(() => option.focus())
    await user.keyboard('{Enter}')
    expect(query()).toBe('?sel=claim:goods-trade/2024/tur-trade-ministry')
  })

  it('reads out, with the focus on it, what every lane says of its year', async () => {
    await renderDashboard()
    act(() =>
      region('Trade')
        .getByRole('option', { name: /^Goods trade, 2024/ })
        .focus(),
    )
    const said = (name: string) =>
      region(name)
        .getAllByRole('listitem')
        .map((item) => item.textContent.replaceAll(/\s+/g, ' ').trim())
    expect(said('Trade').slice(0, 5)).toEqual([
      '2024',
      'Astana 5.00',
      'from Kazakhstan 3.50',
      'from Türkiye 1.50',
      'Ankara 8.00',
    ])
    expect(said('Tourism')).toEqual(['No figure for 2024.', 'Nearest: 2022'])
  })

  it('stands as a row in the lane’s table, where the row opens the same', async () => {
    const { user } = await renderDashboard()
    const trade = region('Trade')
    await user.click(trade.getByRole('button', { name: 'Show as table: Trade' }))
    const rows = within(await trade.findByRole('table'))
      .getAllByRole('row')
      .slice(1)
    expect(rows.map((row) => row.textContent)).toEqual([
      '2021Goods from KazakhstanBureau of National Statistics3.00',
      '2021Goods from TürkiyeBureau of National Statistics1.00',
      '9 Nov 2022Goal of tradeMinistry of Trade10.00',
      '2024Goods from KazakhstanBureau of National Statistics3.50',
      '2024Goods from TürkiyeBureau of National Statistics1.50',
      '2024Goods tradeMinistry of Trade8.00',
    ])
    expect(within(rows[0]!).getByRole('button')).toHaveAccessibleDescription(
      'Goods from Kazakhstan Bureau of National Statistics 3.00',
    )
    await user.click(within(rows[0]!).getByRole('button'))
    expect(query()).toBe('?sel=claim:goods-from-kaz/2021/kaz-bns')
  })

  it('says in a sentence how far the two capitals are apart', async () => {
    await renderDashboard()
    expect(screen.getByRole('region', { name: 'Trade' })).toHaveTextContent(
      'Astana counts $5bn of trade for 2024, Ankara $8bn for 2024: the widest gap in view',
    )
  })
})

describe('an empty lane', () => {
  it('says whose figure is missing and leads to the nearest year with one', async () => {
    const { user } = await renderDashboard('?time=1995..2000&reporter=TUR')
    const trade = region('Trade')
    expect(trade.getByText(/Ankara gives no figure here in 1995–2000/)).toBeInTheDocument()
    await user.click(trade.getByRole('button', { name: /^Nearest: 2024/ }))
    expect(query()).toBe('?time=1995..2024&reporter=TUR')
    expect(region('Trade').queryByText(/gives no figure/)).toBeNull()
  })

  it('names the filter that empties it, and lifts it', async () => {
    const { user } = await renderDashboard('?known=1995-01-01&undated=hide')
    await user.click(region('Tourism').getByRole('button', { name: 'Read it as known today' }))
    expect(query()).toBe('?undated=hide')
  })
})

describe('another indicator', () => {
  it('gets a lane of its own, and gives it back', async () => {
    const { user } = await renderDashboard()
    await user.click(screen.getByRole('button', { name: 'More figures' }))
    const field = await screen.findByRole('combobox', { name: 'Find a figure' })
    const list = within(screen.getByRole('listbox', { name: 'Find a figure' }))
    expect(list.getByRole('group', { name: 'Education' })).toBeInTheDocument()
    expect(list.getByRole('option', { name: /^Students/ })).toHaveTextContent('persons · 1 figure')
    expect(list.queryByRole('option', { name: /^Goods/ })).toBeNull()
    await user.type(field, 'unicorn')
    expect(await list.findByText('Nothing found for “unicorn”.')).toBeInTheDocument()
    expect(list.queryByRole('option', { name: /^Students/ })).toBeNull()
    await user.clear(field)
    await user.type(field, 'STÜDENTS{ArrowDown}{Enter}')
    expect(query()).toBe('?indicator=students')
    await screen.findByRole('region', { name: 'Students' })
    expect(region('Students').getByRole('option', { name: /^Students, 2020/ })).toBeInTheDocument()
    await user.click(region('Students').getByRole('button', { name: 'Close this lane' }))
    expect(query()).toBe('')
  })

  it('that the record does not have is no lane, and no error', async () => {
    await renderDashboard('?indicator=unicorns')
    expect(await screen.findByRole('button', { name: 'More figures' })).toBeInTheDocument()
  })
})

describe('the posts', () => {
  it('are filtered by the rows and columns of their counts, and the map dims the others', async () => {
    const { user } = await renderDashboard()
    const missions = region('Missions')
    await user.click(missions.getByRole('button', { name: 'Honorary consulate' }))
    expect(query()).toBe('?posts=honorary-consulate')
    expect(frame('Türkiye').getByRole('button', { name: /^Embassy/ })).toHaveAttribute('data-dimmed')
    expect(frame('Türkiye').getByRole('button', { name: /^Honorary/ })).not.toHaveAttribute('data-dimmed')
    await user.click(missions.getByRole('button', { name: 'Turkish' }))
    expect(query()).toBe('?states=TUR&posts=honorary-consulate')
    await user.click(missions.getByRole('button', { name: 'Honorary consulate' }))
    await user.click(missions.getByRole('button', { name: 'Turkish' }))
    expect(query()).toBe('')
  })

  it('are counted by kind and sending state, disputed ones apart', async () => {
    await renderDashboard()
    const cells = within(region('Missions').getByRole('table'))
      .getAllByRole('row')
      .map((row) => row.textContent)
    expect(cells).toEqual([
      'KazakhTurkish',
      'Embassy11',
      'Consulate general00',
      'Honorary consulate00',
      'Disputed10',
      'Listed11',
    ])
  })

  it('open from their list, which holds what the map holds', async () => {
    const { user } = await renderDashboard()
    const missions = region('Missions')
    await user.click(missions.getByRole('radio', { name: 'List' }))
    const rows = within(missions.getByRole('table')).getAllByRole('row').slice(1)
    expect(rows.map((row) => row.textContent)).toEqual([
      'EmbassyKazakhstanAnkaraActive1992',
      'EmbassyTürkiyeAstanaActive1992',
      'Honorary consulateKazakhstanBursaDisputednot found',
    ])
    await user.click(within(rows[2]!).getByRole('button'))
    expect(query()).toBe('?sel=mission:kaz-honorary-consulate-bursa')
  })

  it('open from the map, and close by the same click', async () => {
    const { user } = await renderDashboard()
    await user.click(frame('Kazakhstan').getByRole('button', { name: /Astana/ }))
    expect(query()).toBe('?sel=mission:tur-embassy-astana')
    await user.click(frame('Kazakhstan').getByRole('button', { name: /Astana/ }))
    expect(query()).toBe('')
  })
})

describe('a chosen event', () => {
  it('rings its town on the map and lifts the posts that it is about', async () => {
    await renderDashboard('?sel=event:2022-11-09-honorary-consulate-shymkent')
    expect(within(frame('Türkiye').getByRole('list')).getByText('Ankara')).toBeInTheDocument()
    expect(within(frame('Kazakhstan').getByRole('list')).queryByRole('listitem')).toBeNull()
    expect(frame('Türkiye').getByRole('button', { name: /^Embassy/ })).toHaveAttribute('data-emphasised')
    expect(frame('Kazakhstan').getByRole('button', { name: /^Embassy/ })).not.toHaveAttribute(
      'data-emphasised',
    )
  })

  it('is chosen from the list of events', async () => {
    const { user } = await renderDashboard()
    const timeline = region('Timeline')
    await user.click(timeline.getByRole('radio', { name: 'List' }))
    const rows = within(timeline.getByRole('list', { name: 'Events, latest first' })).getAllByRole('button')
    expect(rows).toHaveLength(4)
    await user.click(rows[0]!)
    expect(query()).toBe('?sel=event:2024-visit')
  })
})

describe('a view', () => {
  it('is enlarged to the whole page, and shrinks back', async () => {
    const { user } = await renderDashboard()
    await user.click(screen.getByRole('button', { name: 'Enlarge Timeline' }))
    expect(query()).toBe('?view=timeline')
    expect(screen.queryByRole('region', { name: 'Trade' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Back to the whole page' }))
    expect(query()).toBe('')
    await waitFor(() => expect(screen.getByRole('region', { name: 'Trade' })).toBeInTheDocument())
  })

  it('stands alone when it is enlarged, until something is chosen', async () => {
    const { user } = await renderDashboard('?view=timeline')
    await screen.findByRole('region', { name: 'Timeline' })
    expect(screen.queryByRole('region', { name: 'Differences' })).toBeNull()
    await user.click(region('Timeline').getByRole('radio', { name: 'List' }))
    await user.click(within(region('Timeline').getByRole('list')).getAllByRole('button')[0]!)
    expect(document.querySelector('.rail__cards .card')).toBeInTheDocument()
  })

  it.each(['trade', 'investment', 'tourism', 'missions', 'timeline'])(
    'opened large by a link has a way back: %s',
    async (view) => {
      await renderDashboard(`?view=${view}`)
      expect(await screen.findByRole('button', { name: 'Back to the whole page' })).toBeInTheDocument()
    },
  )
})

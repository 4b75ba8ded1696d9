import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { textSpacing } from '#ui/frame/textSpacing.ts'
import { EndLabels } from '#ui/lanes/EndLabels.tsx'
import { Lane, type LaneProps } from '#ui/lanes/Lane.tsx'
import { LaneTable } from '#ui/lanes/LaneTable.tsx'
import { laneScale } from '#ui/lanes/laneScale.ts'
import { crosshairStore } from '#ui/score/crosshairStore.ts'
import { geometryOf } from '#ui/score/scoreGeometry.ts'
import { aDrawing, aFullModel } from './laneFixture.ts'

const props: LaneProps = {
  id: 'trade',
  title: 'Trade',
  unit: 'goods',
  summary: 'Goods trade from 2012 to 2022.',
  keyItems: [{ kind: 'columns', label: 'by direction' }],
  readAt: (at) => [{ text: `read ${Math.floor(at)}`, value: '4.98' }],
  labels: [{ text: 'from Türkiye', value: 3, tone: 'TUR' }],
  model: aFullModel(),
  domain: { from: 2010, to: 2024 },
  height: 200,
  geometry: geometryOf(900, 12, false),
  selected: [],
  formatTick: String,
  speak: (id) => `figure ${id}`,
  onSelect: () => {},
  table: (place) => (
    <LaneTable
      {...place}
      table={{
        columns: ['Year', 'US$ bn'],
        rows: [
          { id: 'kaz-2012', cells: ['2012', '3'] },
          { id: 'kaz-2013', cells: ['2013', '2'] },
        ],
      }}
    />
  ),
}

/** The option that has the tab stop; the one that the walk came from stays beside it. */
const point = () => screen.getAllByRole('option', { name: /^figure/ }).find(({ tabIndex }) => tabIndex === 0)!
const focusPoint = () => act(() => point().focus())

beforeEach(() => {
  crosshairStore.set(null)
  crosshairStore.lock(null)
})

describe(Lane, () => {
  it('is a region named by its heading, with a sentence in place of the drawing', () => {
    const { container } = render(<Lane {...props} finding="Ankara counts more." />)
    const region = screen.getByRole('region', { name: 'Trade' })
    expect(within(region).getByRole('heading', { level: 2 })).toHaveTextContent(/^Trade$/)
    expect(region).toHaveTextContent('Goods trade from 2012 to 2022.')
    expect(within(region).getByText('Ankara counts more.', { selector: 'p' })).toBeInTheDocument()
    expect(container.querySelector('svg.lane-drawing[height]')).toHaveAttribute('aria-hidden', 'true')
  })

  it('has one point in the order of tabs, which begins at the latest figure', () => {
    render(<Lane {...props} />)
    expect(screen.getAllByRole('option')).toHaveLength(1)
    expect(point()).toHaveAccessibleName('figure tur-2022')
  })

  it('begins at the selected claim', () => {
    render(<Lane {...props} selected={['year']} />)
    expect(point()).toHaveAccessibleName('figure year')
    expect(point()).toHaveAttribute('aria-current', 'true')
  })

  it('is a list box to a screen reader: one option, its place among all, and for a step the one it came from', async () => {
    const user = userEvent.setup()
    render(<Lane {...props} />)
    expect(screen.getByRole('listbox')).toHaveAccessibleName(/arrow keys/)
    const [of, last] = [point().getAttribute('aria-setsize'), point()]
    expect(Number(of)).toBeGreaterThan(3)
    focusPoint()
    await user.keyboard('{Home}')
    expect(point()).toHaveFocus()
    expect(point()).toHaveAttribute('aria-posinset', '1')
    expect(point()).toHaveAttribute('aria-setsize', of)
    expect(screen.getAllByRole('option')).toEqual([point(), last])
    for (const option of screen.getAllByRole('option')) expect(option).not.toHaveAttribute('aria-selected')
    expect(last).toHaveAttribute('tabindex', '-1')
    await user.keyboard('{ArrowRight}')
    expect(last).not.toBeInTheDocument()
    expect(screen.getAllByRole('option')).toHaveLength(2)
  })

  it('moves the point by arrows, takes the focus along and selects on Enter and on Space', async () => {
    const onSelect = vi.fn()
    const user = userEvent.setup()
    render(<Lane {...props} onSelect={onSelect} />)
    focusPoint()
    await user.keyboard('{ArrowLeft}{ArrowLeft}')
    expect(point()).toHaveFocus()
    expect(point()).toHaveAccessibleName('figure p-2019')
    await user.keyboard('{Enter}{Home}[Space]')
    expect(onSelect.mock.calls).toEqual([['p-2019'], ['goal-1']])
  })

  it('keeps its keys to itself, also at an end where they do nothing', async () => {
    const outside = vi.fn()
    window.addEventListener('keydown', outside)
    render(<Lane {...props} />)
    focusPoint()
    await userEvent.keyboard('{ArrowRight}')
    expect(point()).toHaveAccessibleName('figure tur-2022')
    expect(outside).not.toHaveBeenCalled()
    window.removeEventListener('keydown', outside)
  })

  it('does not take the focus back when a point that it had comes into view again', async () => {
    const view = render(<Lane {...props} />)
    focusPoint()
    await userEvent.keyboard('{ArrowLeft}')
    act(() => point().blur())
    view.rerender(<Lane {...props} domain={{ from: 2012, to: 2015 }} />)
    view.rerender(<Lane {...props} />)
    expect(point()).toHaveAccessibleName('figure p-2021')
    expect(point()).not.toHaveFocus()
  })

  it('selects the nearest mark on a click', () => {
    const onSelect = vi.fn()
    const { container } = render(<Lane {...props} onSelect={onSelect} />)
    const { x, y } = laneScale(aDrawing({ width: props.geometry.plot }))
    fireEvent.click(container.querySelector('.lane__stage')!, { clientX: x(2013.5) + 6, clientY: y(5) - 6 })
    expect(onSelect).toHaveBeenCalledExactlyOnceWith('year')
    expect(point()).toHaveFocus()
  })

  it('shows the same rows as a table, and the chart again', async () => {
    const onSelect = vi.fn()
    render(<Lane {...props} onSelect={onSelect} />)
    await userEvent.click(screen.getByRole('button', { name: 'Show as table: Trade' }))
    const table = screen.getByRole('table', { name: 'Trade: goods' })
    const rows = within(table).getAllByRole('row')
    expect(rows.map((row) => row.textContent)).toEqual(['YearUS$ bn', '20123', '20132'])
    expect(within(rows[1]!).getByRole('rowheader', { name: '2012' })).toBeInTheDocument()
    await userEvent.click(within(table).getByRole('button', { name: '2013' }))
    expect(onSelect).toHaveBeenCalledExactlyOnceWith('kaz-2013')
    await userEvent.click(screen.getByRole('button', { name: 'Show as chart: Trade' }))
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
  })

  it('reads out the time of the crosshair in its gutter without drawing the lane again', () => {
    const formatTick = vi.fn(String)
    render(<Lane {...props} formatTick={formatTick} />)
    expect(screen.getByText('by direction')).toBeInTheDocument()
    const drawn = formatTick.mock.calls.length
    act(() => crosshairStore.set(2014.2))
    expect(screen.getByText('read 2014')).toBeInTheDocument()
    expect(screen.getByText('by direction')).not.toBeVisible()
    expect(formatTick).toHaveBeenCalledTimes(drawn)
  })

  it('leaves a click with the pointer to the mark under it, which need not be the one that has the focus', () => {
    const onSelect = vi.fn<(id: string) => void>()
    render(<Lane {...props} onSelect={onSelect} />)
    fireEvent.click(point(), { detail: 1, clientX: -500, clientY: -500 })
    expect(onSelect).not.toHaveBeenCalled()
    fireEvent.click(point(), { detail: 0 })
    expect(onSelect).toHaveBeenCalledExactlyOnceWith('tur-2022')
  })

  it('says in place of the marks why there are none', () => {
    const { container } = render(<Lane {...props} empty={<button type="button">Nearest: 2000</button>} />)
    expect(screen.getByRole('button', { name: 'Nearest: 2000' })).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: /^figure/ })).not.toBeInTheDocument()
    expect(container.querySelector('.lane__stage .column-part')).not.toBeInTheDocument()
  })

  it('carries its own axis and no end labels when stacked', () => {
    const { container } = render(<Lane {...props} geometry={geometryOf(358, 12, true)} />)
    expect(container.querySelector('.year-axis')).toBeInTheDocument()
    expect(container.querySelector('.lane__labels')).not.toBeInTheDocument()
  })

  it('places its words anew when a reader sets letters apart, also where it is stacked', () => {
    const finding = 'Ankara counts more than Astana does'
    const stacked = { ...props, finding, geometry: geometryOf(358, 12, true) }
    const drawn = (container: HTMLElement) =>
      container.querySelector('.lane__stage > svg.lane-drawing')!.outerHTML
    const { container } = render(<Lane {...stacked} />)
    const before = drawn(container)
    act(() => textSpacing.set({ letter: 0.12, word: 0.16 }))
    const fresh = render(<Lane {...stacked} />)
    expect(drawn(container)).toBe(drawn(fresh.container))
    expect(drawn(container)).not.toBe(before)
    act(() => textSpacing.set({ letter: 0, word: 0 }))
  })

  const stage = (container: HTMLElement) => container.querySelector('.lane__stage')!
  const plainLane = (container: HTMLElement) => container.querySelector('.lane__stage > svg.lane-drawing')
  const chart = (container: HTMLElement) => container.querySelector('.recharts-wrapper')
  const rest = () => act(() => new Promise((resolve) => setTimeout(resolve, 600)))

  it('asks for no chart while nobody comes to it, also after a change of years', async () => {
    const { container, rerender } = render(<Lane {...props} />)
    await rest()
    rerender(<Lane {...props} domain={{ from: 2011, to: 2024 }} />)
    await rest()
    expect(plainLane(container)).toBeInTheDocument()
    expect(plainLane(container)).not.toHaveAttribute('data-stand-in')
    expect(chart(container)).not.toBeInTheDocument()
  })

  it.each([
    ['pointer', (container: HTMLElement) => fireEvent.pointerEnter(stage(container))],
    ['focus', () => focusPoint()],
  ])(
    'is taken over by the chart when a reader comes by %s, and plain again with new years',
    async (_, come) => {
      const { container, rerender } = render(<Lane {...props} />)
      come(container)
      expect(plainLane(container)).toHaveAttribute('data-stand-in')
      await waitFor(() => expect(plainLane(container)).not.toBeInTheDocument())
      expect(container.querySelector('.recharts-surface')).toBeVisible()
      rerender(<Lane {...props} domain={{ from: 2011, to: 2024 }} />)
      expect(plainLane(container)).toBeInTheDocument()
      expect(chart(container)).not.toBeInTheDocument()
      await rest()
      expect(chart(container)).not.toBeInTheDocument()
      fireEvent.pointerMove(stage(container))
      await waitFor(() => expect(chart(container)).toBeVisible())
      expect(plainLane(container)).not.toBeInTheDocument()
    },
  )

  it('is a chart from the start where it stands alone, and plain while its years move', async () => {
    const { container, rerender } = render(<Lane {...props} isAlone />)
    await waitFor(() => expect(plainLane(container)).not.toBeInTheDocument())
    expect(container.querySelector('.recharts-surface')).toBeVisible()
    rerender(<Lane {...props} isAlone domain={{ from: 2011, to: 2024 }} />)
    expect(plainLane(container)).toBeInTheDocument()
    expect(chart(container)).not.toBeVisible()
    await waitFor(() => expect(plainLane(container)).not.toBeInTheDocument())
  })
})

describe(EndLabels, () => {
  it('stands in the order of the data, and drops the least important where room is short', () => {
    const labels = [
      { text: 'low', value: 1, tone: 'ink' as const },
      { text: 'high', value: 9, tone: 'ink' as const },
      { text: 'least', value: 5, tone: 'quiet' as const },
    ]
    const words = (height: number) => {
      const { container } = render(
        <EndLabels onSelect={() => {}} labels={labels} scale={laneScale(aDrawing({ height }))} />,
      )
      return [...container.querySelectorAll('li')].map((label) => label.textContent)
    }
    expect(words(200)).toEqual(['high', 'least', 'low'])
    expect(words(38)).toEqual(['high', 'low'])
  })
})

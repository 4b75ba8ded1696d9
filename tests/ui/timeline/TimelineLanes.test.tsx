import { act, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type ComponentProps, useState } from 'react'
import { describe, expect, it, vi } from 'vitest'

import { timelineLayout } from '#selectors/timelineLayout.ts'
import { TimelineLanes } from '#ui/timeline/TimelineLanes.tsx'
import { dotsOf } from '../../eventDots.ts'
import { aDot, RecordingContext } from './timelineFixtures.ts'

type Props = ComponentProps<typeof TimelineLanes>

const DOTS = dotsOf([
  aDot('visit-1995', 1995),
  aDot('visit-2000', 2000, { importance: 5 }),
  aDot('visit-2010', 2010),
  aDot('opening-2001', 2001, { row: 'treaties' }),
  aDot('summit-2012', 2012, { row: 'multilateral', isPlanned: true }),
])

/** Twenty pixels a year, forty a row: the boxes of the test setup are 640 by 240. */
const lanes = (props: Partial<Props> = {}) => (
  <TimelineLanes
    dots={DOTS}
    domain={{ from: 1991, to: 2023 }}
    plotLeft={138}
    plotWidth={640}
    rightWidth={122}
    height={240}
    layOut={timelineLayout}
    selected={null}
    rings={[]}
    onSelect={() => {}}
    speak={(id) => `${id}, in full`}
    caption={(id) => ({ title: `Title of ${id}`, date: '9 Nov 2022' })}
    rowLabel={(group) => `Row ${group}`}
    rowCount={(group) => `Count of ${group}`}
    theme="light"
    {...props}
  />
)

function Chosen({ onSelect, ...props }: Partial<Props>) {
  const [selected, setSelected] = useState<string | null>(null)
  const handleSelect = (id: string | null) => {
    setSelected(id)
    onSelect?.(id)
  }
  return lanes({ ...props, selected, onSelect: handleSelect })
}

/** The option that has the tab stop; the one that the walk came from stays beside it. */
const point = () => screen.getAllByRole('option').find(({ tabIndex }) => tabIndex === 0)!
const plot = () => screen.getByRole('listbox').parentElement!
const ringIds = (container: HTMLElement) =>
  [...container.querySelectorAll('[data-event-ring]')].map((ring) => ring.getAttribute('data-event-ring'))

function recordCanvas() {
  const contexts: RecordingContext[] = []
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation((() => {
    contexts.push(new RecordingContext())
    return contexts.at(-1)
  }) as never)
  return contexts
}

describe(TimelineLanes, () => {
  it('names its six rows and counts them', () => {
    render(lanes())
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(
      ['visits', 'treaties', 'economy', 'security', 'multilateral', 'culture'].map(
        (row) => `Row ${row}Count of ${row}`,
      ),
    )
  })

  it('draws every event of its years on one canvas', () => {
    const contexts = recordCanvas()
    const { container } = render(lanes({ domain: { from: 1991, to: 2011 } }))
    expect(container.querySelectorAll('canvas')).toHaveLength(1)
    expect(contexts.at(-1)!.circles()).toHaveLength(4)
  })

  it('draws again when the theme changes, and not when the pointer moves', () => {
    const contexts = recordCanvas()
    const { rerender } = render(lanes())
    const before = contexts.length
    fireEvent.pointerMove(plot(), { clientX: 180, clientY: 20 })
    expect(contexts).toHaveLength(before)
    rerender(lanes({ theme: 'dark' }))
    expect(contexts.length).toBeGreaterThan(before)
  })

  it('takes the reader’s colours as soon as they are forced, and the theme’s again', () => {
    const listeners = new Set<() => void>()
    let isForced = false
    vi.spyOn(globalThis, 'matchMedia').mockImplementation(
      (media) =>
        ({
          media,
          get matches() {
            return media === '(forced-colors: active)' && isForced
          },
          addEventListener: (_: string, listener: () => void) => listeners.add(listener),
          removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
        }) as never,
    )
    vi.spyOn(globalThis, 'getComputedStyle').mockReturnValue({
      getPropertyValue: (token: string) => (token === '--ink' ? '#123456' : ''),
    } as CSSStyleDeclaration)
    const contexts = recordCanvas()
    const { unmount } = render(lanes())
    const isOfTheme = () =>
      contexts
        .at(-1)!
        .circles()
        .some(({ fill }) => fill === '#123456')
    const force = (to: boolean) =>
      act(() => {
        isForced = to
        for (const listener of listeners) listener()
      })
    expect(isOfTheme()).toBe(true)
    force(true)
    expect(isOfTheme()).toBe(false)
    force(false)
    expect(isOfTheme()).toBe(true)
    unmount()
    expect(listeners).toHaveLength(0)
  })

  it('doubles its pixels for paper and takes them back for the screen', () => {
    const { container } = render(lanes())
    const canvas = container.querySelector('canvas')!
    expect([canvas.width, canvas.height]).toEqual([656, 240])
    act(() => void window.dispatchEvent(new Event('beforeprint')))
    expect([canvas.width, canvas.height]).toEqual([1312, 480])
    act(() => void window.dispatchEvent(new Event('afterprint')))
    expect([canvas.width, canvas.height]).toEqual([656, 240])
  })

  it('chooses the event nearest to a click', () => {
    const onSelect = vi.fn()
    render(<Chosen onSelect={onSelect} />)
    fireEvent.click(plot(), { clientX: 187, clientY: 25, detail: 1 })
    expect(onSelect).toHaveBeenCalledWith('visit-2000')
    expect(point()).toHaveAttribute('data-event-point', 'visit-2000')
    expect(point()).toHaveAttribute('aria-current', 'true')
  })

  it('lets go of the chosen event on a click that meets none', () => {
    const onSelect = vi.fn()
    const { rerender } = render(lanes({ onSelect }))
    fireEvent.click(plot(), { clientX: 300, clientY: 200, detail: 1 })
    expect(onSelect).not.toHaveBeenCalled()
    rerender(lanes({ onSelect, selected: 'visit-2000' }))
    fireEvent.click(plot(), { clientX: 300, clientY: 200, detail: 1 })
    expect(onSelect).toHaveBeenCalledExactlyOnceWith(null)
  })

  it('takes the dot under a click, even on the button of its neighbour', () => {
    const onSelect = vi.fn()
    render(lanes({ dots: dotsOf([aDot('one', 2000), aDot('other', 2000.5)]), selected: 'one', onSelect }))
    fireEvent.click(point(), { clientX: 190, clientY: 20, detail: 1 })
    expect(onSelect).toHaveBeenCalledWith('other')
  })

  it('says what it points at, in words near the dot, and the time under the pointer', () => {
    const onHover = vi.fn()
    const { container } = render(lanes({ onHover }))
    fireEvent.pointerMove(plot(), { clientX: 185, clientY: 22 })
    expect(onHover).toHaveBeenLastCalledWith('visit-2000', expect.closeTo(2000.25))
    expect(screen.getByText('Title of visit-2000')).toBeInTheDocument()
    expect(screen.getByText('9 Nov 2022')).toBeInTheDocument()
    expect(container.querySelector('[data-event-hover]')).toHaveAttribute('data-event-hover', 'visit-2000')
    fireEvent.pointerMove(plot(), { clientX: 320, clientY: 100 })
    expect(onHover).toHaveBeenLastCalledWith(null, 2007)
    expect(screen.queryByText('Title of visit-2000')).not.toBeInTheDocument()
    fireEvent.pointerLeave(plot())
    expect(onHover).toHaveBeenLastCalledWith(null, null)
  })

  it('marks the chosen event with a disc and the events tied to it with rings', () => {
    const { container } = render(
      lanes({ selected: 'visit-2000', rings: ['opening-2001', 'visit-2000', 'nothing'] }),
    )
    expect(container.querySelector('[data-event-selected]')).toHaveAttribute(
      'data-event-selected',
      'visit-2000',
    )
    expect(ringIds(container)).toEqual(['opening-2001'])
  })

  it('tells when its rows are too full for dots, and when they no longer are', () => {
    const onDense = vi.fn()
    const many = dotsOf(Array.from({ length: 5000 }, (_, i) => aDot(`event-${i}`, 1991 + i / 200)))
    const { rerender } = render(lanes({ dots: many, onDense }))
    expect(onDense).toHaveBeenLastCalledWith(true)
    rerender(lanes({ onDense }))
    expect(onDense).toHaveBeenLastCalledWith(false)
  })

  it('marks events tied to it by the place where they stand, where there are too many for rings', () => {
    const tied = dotsOf([
      aDot('a', 1992),
      aDot('b', 1992.1),
      aDot('c', 1992.16),
      aDot('d', 2010, { row: 'treaties' }),
      aDot('later', 2030),
    ])
    const { container } = render(lanes({ tied }))
    // three pixels a mark, twenty a year, forty a row: marks that touch are one
    expect(container.querySelector('[data-event-tied]')).toHaveAttribute('d', 'M18 36H24M378 76H381')
    expect(ringIds(container)).toEqual([])
  })

  it('marks nothing that is out of its years', () => {
    const { container } = render(
      lanes({ domain: { from: 2005, to: 2023 }, selected: 'visit-2000', rings: ['opening-2001'] }),
    )
    expect(container.querySelector('[data-event-selected]')).toBeNull()
    expect(ringIds(container)).toEqual([])
  })

  it('has one tab stop, at the latest event of its first row or at the chosen one', () => {
    const { rerender } = render(lanes())
    expect(screen.getAllByRole('option')).toHaveLength(1)
    expect(point()).toHaveAccessibleName('visit-2010, in full')
    rerender(lanes({ selected: 'opening-2001' }))
    expect(point()).toHaveAccessibleName('opening-2001, in full')
  })

  it('is a list box to a screen reader: an event, its place in its row, and for a step the one it came from', async () => {
    const user = userEvent.setup()
    render(lanes())
    await user.tab()
    const last = point()
    expect(last).toHaveAttribute('aria-posinset', '3')
    expect(last).toHaveAttribute('aria-setsize', '3')
    await user.keyboard('{Home}')
    expect(screen.getAllByRole('option')).toEqual([point(), last])
    expect(point()).toHaveFocus()
    for (const option of screen.getAllByRole('option')) expect(option).not.toHaveAttribute('aria-selected')
    expect(point()).toHaveAttribute('aria-posinset', '1')
    await user.keyboard('{ArrowDown}')
    expect(last).not.toBeInTheDocument()
    expect(point()).toHaveAttribute('aria-setsize', '1')
  })

  it('walks by keys along a row, between rows, to their ends, and opens', async () => {
    const user = userEvent.setup()
    const onSelect = vi.fn()
    render(<Chosen onSelect={onSelect} />)
    await user.tab()
    const at = () => document.activeElement?.getAttribute('data-event-point')
    expect(at()).toBe('visit-2010')
    const steps = [
      'ArrowLeft',
      'ArrowDown',
      'ArrowDown',
      'ArrowUp',
      'ArrowUp',
      'Home',
      'ArrowLeft',
      'End',
    ] as const
    const visited: unknown[] = []
    for (const key of steps) {
      await user.keyboard(`{${key}}`)
      visited.push(at())
    }
    expect(visited).toEqual([
      'visit-2000',
      'opening-2001',
      'summit-2012',
      'opening-2001',
      'visit-2000',
      'visit-1995',
      'visit-1995',
      'visit-2010',
    ])
    expect(onSelect).not.toHaveBeenCalled()
    await user.keyboard('{Enter}')
    expect(onSelect).toHaveBeenCalledExactlyOnceWith('visit-2010')
    expect(at()).toBe('visit-2010')
  })

  it('says and reads under the focus what it says and reads under the pointer', async () => {
    const user = userEvent.setup()
    const onHover = vi.fn()
    render(lanes({ onHover }))
    await user.tab()
    await user.keyboard('{ArrowLeft}')
    expect(onHover).toHaveBeenLastCalledWith('visit-2000', 2000)
    expect(screen.getByText('Title of visit-2000')).toBeInTheDocument()
    await user.tab()
    expect(onHover).toHaveBeenLastCalledWith(null, null)
    expect(screen.queryByText('Title of visit-2000')).not.toBeInTheDocument()
  })

  it('leaves the focus at a clicked dot without words over it, until a key is pressed', async () => {
    const user = userEvent.setup()
    render(<Chosen />)
    fireEvent.click(plot(), { clientX: 187, clientY: 25, detail: 1 })
    expect(point()).toHaveFocus()
    expect(point()).toHaveAttribute('data-quiet')
    expect(screen.queryByText('Title of visit-2000')).not.toBeInTheDocument()
    await user.keyboard('{ArrowLeft}')
    expect(point()).not.toHaveAttribute('data-quiet')
    expect(screen.getByText('Title of visit-1995')).toBeInTheDocument()
  })

  it('keeps the arrow keys to itself, at the ends too', async () => {
    const user = userEvent.setup()
    const onKeyDown = vi.fn()
    window.addEventListener('keydown', onKeyDown)
    render(lanes())
    await user.tab()
    onKeyDown.mockClear()
    await user.keyboard('{ArrowRight}{ArrowRight}')
    window.removeEventListener('keydown', onKeyDown)
    expect(onKeyDown).not.toHaveBeenCalled()
  })

  it('follows a choice that is made elsewhere after the keys were here', async () => {
    const user = userEvent.setup()
    const { rerender } = render(lanes())
    await user.tab()
    await user.keyboard('{ArrowLeft}')
    rerender(lanes({ selected: 'summit-2012' }))
    expect(point()).toHaveAttribute('data-event-point', 'summit-2012')
  })

  it('sets the names of its rows over their lines where there is no gutter', () => {
    const { container } = render(lanes({ plotLeft: 0, rightWidth: 0 }))
    expect(container.firstElementChild).toHaveAttribute('data-stacked')
    expect(screen.getAllByRole('listitem')[1]).toHaveStyle({ top: '40px' })
    expect(Number.parseFloat(point().style.top)).toBeCloseTo(26.4)
  })

  it('says why it is empty, and has no tab stop then', () => {
    render(lanes({ dots: dotsOf([]), empty: <p>Nothing matches</p> }))
    expect(screen.getByText('Nothing matches')).toBeInTheDocument()
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  })
})

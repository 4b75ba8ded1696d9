import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { YearRange } from '#domain/filters.ts'
import { RangeControl } from '#ui/score/RangeControl.tsx'
import { geometryOf } from '#ui/score/scoreGeometry.ts'

const bounds = { start: 1991, end: 2026 }
// ten px a year
const geometry = geometryOf(360 + 138 + 122, 12, false)
const counts = new Map([
  [1991, 5],
  [2012, 8],
  [2022, 30],
])
const onPreview = vi.fn()
const onCommit = vi.fn()

function Controlled({ first = bounds }: { first?: YearRange }) {
  const [range, setRange] = useState(first)
  return (
    <RangeControl
      bounds={bounds}
      range={range}
      counts={counts}
      geometry={geometry}
      onPreview={onPreview}
      onCommit={(next) => {
        onCommit(next)
        setRange(next)
      }}
    />
  )
}

const strip = () => document.querySelector('.range__strip')!
const first = () => screen.getByRole('slider', { name: 'First year' })
const last = () => screen.getByRole('slider', { name: 'Last year' })
const field = (name: string) => screen.getByRole('textbox', { name })
const press = (x: number) => fireEvent.pointerDown(strip(), { clientX: x, button: 0, pointerId: 1 })
const drag = (x: number) => fireEvent.pointerMove(strip(), { clientX: x, pointerId: 1 })
const release = (x: number) => fireEvent.pointerUp(strip(), { clientX: x, pointerId: 1 })
const nextFrame = () => act(() => new Promise((resolve) => requestAnimationFrame(resolve)))

beforeEach(() => {
  onPreview.mockClear()
  onCommit.mockClear()
})

describe(RangeControl, () => {
  it('is two named sliders and two named fields, sliders first', () => {
    render(<Controlled />)
    expect(screen.getByRole('group', { name: 'Years shown' })).toBeInTheDocument()
    expect(first()).toHaveValue('1991')
    expect(last()).toHaveAttribute('aria-valuetext', '2026')
    expect(
      first().compareDocumentPosition(field('First year')) & Node.DOCUMENT_POSITION_FOLLOWING,
    ).toBeTruthy()
  })

  it('draws the events of each year and names the peak', () => {
    const { container } = render(<Controlled first={{ start: 2010, end: 2020 }} />)
    expect(container.querySelectorAll('.range__histogram rect')).toHaveLength(3)
    expect(container.querySelectorAll('.range__histogram rect.is-on')).toHaveLength(1)
    expect(container).toHaveTextContent('peak 30 in 2022')
  })

  it('previews each key and commits once when it is let go', () => {
    render(<Controlled />)
    fireEvent.keyDown(first(), { key: 'ArrowRight' })
    fireEvent.keyDown(first(), { key: 'ArrowRight' })
    fireEvent.keyDown(first(), { key: 'PageUp' })
    expect(onPreview.mock.calls.map(([range]) => range.start)).toEqual([1992, 1993, 1998])
    expect(onCommit).not.toHaveBeenCalled()
    fireEvent.keyUp(first(), { key: 'PageUp' })
    expect(onCommit).toHaveBeenCalledExactlyOnceWith({ start: 1998, end: 2026 })
    expect(first()).toHaveValue('1998')
  })

  it('commits nothing when the keys end where they began', () => {
    render(<Controlled />)
    fireEvent.keyDown(last(), { key: 'ArrowLeft' })
    fireEvent.keyDown(last(), { key: 'ArrowRight' })
    fireEvent.keyUp(last(), { key: 'ArrowRight' })
    expect(onCommit).not.toHaveBeenCalled()
  })

  it('takes a value that assistive technology sets', () => {
    render(<Controlled />)
    fireEvent.change(last(), { target: { value: '2010' } })
    expect(onCommit).toHaveBeenCalledExactlyOnceWith({ start: 1991, end: 2010 })
  })

  it('drags a grip: one preview a frame, one commit at the end', async () => {
    render(<Controlled />)
    press(2)
    drag(30)
    drag(52)
    await nextFrame()
    // the window is there in the frame of the pointer, the views follow after it
    expect(field('First year')).toHaveValue('1996')
    expect(onPreview).not.toHaveBeenCalled()
    await waitFor(() => expect(onPreview.mock.calls).toEqual([[{ start: 1996, end: 2026 }]]))
    drag(98)
    release(101)
    expect(onPreview).toHaveBeenLastCalledWith({ start: 2001, end: 2026 })
    expect(onCommit).toHaveBeenCalledExactlyOnceWith({ start: 2001, end: 2026 })
    expect(first()).toHaveFocus()
  })

  it('drags the window as a whole', () => {
    render(<Controlled first={{ start: 2000, end: 2009 }} />)
    press(140)
    release(170)
    expect(onCommit).toHaveBeenCalledExactlyOnceWith({ start: 2003, end: 2012 })
  })

  it('brushes a new window outside the old one, and anywhere while everything is shown', () => {
    const { unmount } = render(<Controlled first={{ start: 2000, end: 2009 }} />)
    press(305)
    release(255)
    expect(onCommit).toHaveBeenCalledExactlyOnceWith({ start: 2016, end: 2021 })
    unmount()
    render(<Controlled />)
    press(105)
    release(155)
    expect(onCommit).toHaveBeenLastCalledWith({ start: 2001, end: 2006 })
  })

  it('makes nothing of a click', () => {
    render(<Controlled first={{ start: 2000, end: 2009 }} />)
    press(305)
    release(306)
    expect(onCommit).not.toHaveBeenCalled()
    expect(onPreview).not.toHaveBeenCalled()
  })

  it('lets the views follow with the newest years only', async () => {
    const frames: FrameRequestCallback[] = []
    vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => frames.push(callback))
    render(<Controlled />)
    press(2)
    // three frames of a busy page, with no time for the views between them
    for (const at of [30, 52, 98]) {
      drag(at)
      act(() => frames.at(-1)!(0))
    }
    expect(field('First year')).toHaveValue('2001')
    expect(onPreview).not.toHaveBeenCalled()
    await waitFor(() => expect(onPreview).toHaveBeenCalled())
    expect(onPreview.mock.calls).toEqual([[{ start: 2001, end: 2026 }]])
  })

  it('takes a drag back on Escape', async () => {
    render(<Controlled />)
    press(2)
    drag(52)
    await nextFrame()
    await waitFor(() => expect(onPreview).toHaveBeenCalledTimes(1))
    fireEvent.keyDown(window, { key: 'Escape' })
    expect(onPreview).toHaveBeenLastCalledWith(bounds)
    release(52)
    expect(onCommit).not.toHaveBeenCalled()
    expect(first()).toHaveValue('1991')
  })

  it('takes typed years on Enter and on leaving the field', async () => {
    const user = userEvent.setup()
    render(<Controlled />)
    await user.clear(field('First year'))
    await user.type(field('First year'), '2010{Enter}')
    await user.clear(field('Last year'))
    await user.type(field('Last year'), '2024')
    await user.tab()
    expect(onCommit.mock.calls).toEqual([[{ start: 2010, end: 2026 }], [{ start: 2010, end: 2024 }]])
  })

  it('swaps reversed years', async () => {
    render(<Controlled first={{ start: 2000, end: 2009 }} />)
    await userEvent.clear(field('First year'))
    await userEvent.type(field('First year'), '2020{Enter}')
    expect(onCommit).toHaveBeenCalledExactlyOnceWith({ start: 2009, end: 2020 })
    expect(field('First year')).toHaveValue('2009')
  })

  it.each([
    ['20', 'Type a year with four digits.'],
    ['abcd', 'Type a year with four digits.'],
    ['1980', 'The record runs from 1991 to 2026.'],
  ])('says under the field why %s is no year of the record', async (typed, reason) => {
    render(<Controlled />)
    await userEvent.clear(field('First year'))
    await userEvent.type(field('First year'), `${typed}{Enter}`)
    expect(field('First year')).toBeInvalid()
    expect(field('First year')).toHaveAccessibleDescription(reason)
    expect(onCommit).not.toHaveBeenCalled()
    await userEvent.keyboard('{Escape}')
    expect(field('First year')).toHaveValue('1991')
    expect(field('First year')).toBeValid()
  })
})

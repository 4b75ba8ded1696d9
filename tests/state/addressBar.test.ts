// @vitest-environment jsdom
import { act, cleanup, renderHook, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DEFAULT_ADDRESS } from '#domain/filters.ts'
import { patchAddress, previewYears, redo, undo, useAddress, useAddressPart } from '#state/addressBar.ts'

const RANGE = { start: 2010, end: 2020 }
const search = () => window.location.search
const open = (query: string) => window.history.pushState(null, '', `/page.html${query}#figures`)
const bar = () => renderHook(useAddress).result

beforeEach(() => open(''))
afterEach(cleanup)

describe(useAddress, () => {
  it('is what the link says', () => {
    open('?time=2010..2020&reporter=KAZ&sel=event:a')
    expect(bar().current.address).toEqual({
      ...DEFAULT_ADDRESS,
      time: RANGE,
      reporter: 'KAZ',
      sel: { kind: 'event', id: 'a' },
    })
  })

  it.each([
    '?time=banana',
    '?%',
    '?time=%E0%A4%A',
    '?sel=mission:',
    '?utm_source=mail',
    '?__proto__=1',
    '?time[]=2010..2020',
  ])('is the default page for %s', (query) => {
    open(query)
    expect(bar().current.address).toEqual(DEFAULT_ADDRESS)
  })

  it('is the same object until the address changes', () => {
    const { result, rerender } = renderHook(useAddress)
    const before = result.current
    rerender()
    expect(result.current).toBe(before)
  })
})

describe(useAddressPart, () => {
  it('draws again when its part changes, and with no other', () => {
    let draws = 0
    const { result } = renderHook(() => {
      draws += 1
      return useAddressPart('kinds')
    })
    act(() => patchAddress({ q: 'a', time: RANGE }))
    act(() => previewYears({ start: 2011, end: 2012 }))
    expect([result.current, draws]).toEqual([null, 1])
    act(() => patchAddress({ kinds: ['security'] }))
    expect([result.current, draws]).toEqual([['security'], 2])
  })

  it('is the same object while other parts change', () => {
    open('?kinds=security&sel=event:a')
    const result = bar()
    const before = result.current.address
    act(() => patchAddress({ time: RANGE }))
    expect(result.current.address.kinds).toBe(before.kinds)
    expect(result.current.address.sel).toBe(before.sel)
    expect(result.current.address.time).toEqual(RANGE)
  })
})

describe('filters', () => {
  it('are the same object while only other parts change, and while years that were dragged are written', () => {
    const result = bar()
    act(() => previewYears(RANGE))
    const { filters } = result.current
    expect(filters.time).toEqual(RANGE)
    act(() => patchAddress({ time: { ...RANGE } }))
    act(() => patchAddress({ sel: { kind: 'event', id: 'a' } }))
    expect(result.current.filters).toBe(filters)
    act(() => patchAddress({ kinds: ['security'] }))
    expect(result.current.filters).not.toBe(filters)
    expect(result.current.filters).toMatchObject({ time: RANGE, kinds: ['security'] })
  })
})

describe(patchAddress, () => {
  it('changes one thing, keeps the others, and leaves path and fragment alone', () => {
    open('?reporter=KAZ')
    const result = bar()
    act(() => result.current.patch({ time: RANGE }))
    expect(result.current.address).toMatchObject({ reporter: 'KAZ', time: RANGE })
    expect(window.location.href).toMatch(/\/page\.html\?time=2010\.\.2020&reporter=KAZ#figures$/)
    act(() => result.current.patch({ time: null, reporter: null }))
    expect(window.location.href).toMatch(/\/page\.html#figures$/)
  })

  it('is one entry of the history for each change, and none where nothing changes', () => {
    const before = window.history.length
    patchAddress({ q: 'a' })
    expect(window.history.length).toBe(before + 1)
    patchAddress({ q: 'a' })
    patchAddress({ q: 'a' }, 'replace')
    expect(window.history.length).toBe(before + 1)
  })

  it('is no entry when it replaces', () => {
    const before = window.history.length
    patchAddress({ theme: 'dark' }, 'replace')
    expect(search()).toBe('?theme=dark')
    expect(window.history.length).toBe(before)
  })
})

describe('undo and redo', () => {
  it('are the browser’s Back and Forward', async () => {
    const result = bar()
    expect(result.current.canUndo).toBe(false)
    act(() => patchAddress({ q: 'one' }))
    act(() => patchAddress({ q: 'two' }))
    expect(result.current).toMatchObject({ canUndo: true, canRedo: false })
    act(undo)
    await waitFor(() => expect(result.current.address.q).toBe('one'))
    expect(result.current).toMatchObject({ canUndo: true, canRedo: true })
    act(undo)
    await waitFor(() => expect(result.current.address.q).toBe(''))
    expect(result.current).toMatchObject({ canUndo: false, canRedo: true })
    act(redo)
    await waitFor(() => expect(result.current.address.q).toBe('one'))
  })

  it('end at a new step: what had been undone is gone', async () => {
    const result = bar()
    act(() => patchAddress({ q: 'one' }))
    act(() => patchAddress({ q: 'two' }))
    act(undo)
    await waitFor(() => expect(result.current.address.q).toBe('one'))
    act(() => patchAddress({ q: 'three' }))
    expect(result.current).toMatchObject({ canUndo: true, canRedo: false })
  })

  it('skip what only replaced', async () => {
    const result = bar()
    act(() => patchAddress({ q: 'one' }))
    act(() => patchAddress({ theme: 'dark' }, 'replace'))
    act(undo)
    await waitFor(() => expect(result.current.address).toEqual(DEFAULT_ADDRESS))
  })
})

describe('reset', () => {
  it('lifts everything but language and theme, in one step', async () => {
    open('?time=2010..2020&q=a&sel=event:a&view=trade&indicator=students&lang=kk&theme=room')
    const result = bar()
    act(() => result.current.reset())
    expect(search()).toBe('?lang=kk&theme=room')
    act(undo)
    await waitFor(() => expect(result.current.address).toMatchObject({ time: RANGE, q: 'a', view: 'trade' }))
  })
})

describe(previewYears, () => {
  it('shows years to every view and writes them nowhere', () => {
    const [one, other] = [bar(), bar()]
    const before = window.history.length
    act(() => previewYears(RANGE))
    expect([one.current.address.time, other.current.address.time]).toEqual([RANGE, RANGE])
    expect(one.current.writtenYears).toBeNull()
    expect([search(), window.history.length]).toEqual(['', before])
  })

  it('keeps the state as it is while the same years are shown', () => {
    const result = bar()
    act(() => previewYears(RANGE))
    const shown = result.current
    act(() => previewYears({ ...RANGE }))
    expect(result.current).toBe(shown)
  })

  it('ends with the step that it becomes', () => {
    const result = bar()
    act(() => previewYears({ start: 2011, end: 2019 }))
    act(() => patchAddress({ time: RANGE }))
    expect(result.current.address.time).toEqual(RANGE)
    expect(search()).toBe('?time=2010..2020')
  })

  it('ends without a step when the drag comes back to where it began', () => {
    open('?time=2010..2020')
    const result = bar()
    act(() => previewYears({ start: 2012, end: 2020 }))
    act(() => patchAddress({ time: RANGE }))
    expect(result.current.address.time).toEqual(RANGE)
  })

  it('ends when it is called off', () => {
    const result = bar()
    act(() => previewYears(RANGE))
    act(() => previewYears(null))
    expect(result.current.address.time).toBeNull()
  })

  it('ends with Back: no year of a drag outlives the address that it was made over', async () => {
    const result = bar()
    act(() => patchAddress({ time: { start: 2000, end: 2005 } }))
    act(() => previewYears(RANGE))
    act(undo)
    await waitFor(() => expect(result.current.address.time).toBeNull())
  })
})

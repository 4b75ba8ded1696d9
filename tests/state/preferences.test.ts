// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { savePreferences, usePreferences } from '#state/preferences.ts'

const KEY = 'kopru:preferences'
const NONE = { theme: null, lang: null, letterKeys: true }
const preferences = () => renderHook(usePreferences).result

beforeEach(() => localStorage.clear())
afterEach(cleanup)

/** A browser that keeps nothing new, or nothing at all. */
const forbid = (...methods: ('getItem' | 'setItem')[]) => {
  for (const method of methods) {
    vi.spyOn(Storage.prototype, method).mockImplementation(() => {
      throw new DOMException('forbidden', 'SecurityError')
    })
  }
}

describe(usePreferences, () => {
  it('is what was saved, and stays so for the next visit', () => {
    const { current } = preferences()
    expect(current).toEqual(NONE)
    savePreferences({ theme: 'dark' })
    savePreferences({ letterKeys: false })
    expect(preferences().current).toEqual({ theme: 'dark', lang: null, letterKeys: false })
    expect(JSON.parse(localStorage.getItem(KEY)!)).toEqual({ theme: 'dark', lang: null, letterKeys: false })
  })

  it('follows what is saved while the page is open, and is the same object until then', () => {
    const { result, rerender } = renderHook(usePreferences)
    const before = result.current
    rerender()
    expect(result.current).toBe(before)
    act(() => savePreferences({ lang: 'kk' }))
    expect(result.current.lang).toBe('kk')
  })

  it('follows another window of the same browser', () => {
    const result = preferences()
    localStorage.setItem(KEY, '{"theme":"room"}')
    act(() => void window.dispatchEvent(new StorageEvent('storage', { key: KEY })))
    expect(result.current.theme).toBe('room')
  })

  it.each([
    '',
    'null',
    '[]',
    '42',
    '"dark"',
    '{"theme":',
    '{"theme":"pink","lang":"xx","letterKeys":"no"}',
    '{"theme":{"a":1}}',
  ])('reads %j as no preference', (text) => {
    localStorage.setItem(KEY, text)
    expect(preferences().current).toEqual(NONE)
  })

  it('keeps the sound part of what is half damaged', () => {
    localStorage.setItem(KEY, '{"theme":"pink","lang":"ru","letterKeys":false}')
    expect(preferences().current).toEqual({ theme: null, lang: 'ru', letterKeys: false })
  })
})

describe('in a browser that', () => {
  afterEach(() => {
    vi.restoreAllMocks()
    savePreferences(NONE)
  })

  it('forbids storage altogether, a choice holds until the page is closed', () => {
    forbid('getItem', 'setItem')
    const result = preferences()
    expect(result.current).toEqual(NONE)
    act(() => savePreferences({ theme: 'room' }))
    expect(result.current.theme).toBe('room')
  })

  it('keeps nothing new, a choice wins over what was kept before', () => {
    savePreferences({ theme: 'light', lang: 'tr' })
    forbid('setItem')
    const result = preferences()
    act(() => savePreferences({ theme: 'dark' }))
    expect(result.current).toMatchObject({ theme: 'dark', lang: 'tr' })
  })
})

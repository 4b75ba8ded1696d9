// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Theme } from '#domain/filters.ts'
import { savePreferences } from '#state/preferences.ts'
import { useTheme } from '#state/useTheme.ts'

/** A system whose colour scheme the test changes. */
const system = { isDark: false, listeners: new Set<() => void>() }
const setSystem = (isDark: boolean) =>
  act(() => {
    system.isDark = isDark
    for (const listener of system.listeners) listener()
  })

beforeEach(() => {
  localStorage.clear()
  savePreferences({ theme: null })
  system.isDark = false
  window.matchMedia = ((media: string) => ({
    media,
    get matches() {
      return media.includes('dark') && system.isDark
    },
    addEventListener: (_: string, listener: () => void) => system.listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => system.listeners.delete(listener),
  })) as unknown as typeof window.matchMedia
})
afterEach(cleanup)

const painted = () => document.documentElement.dataset['theme']
const themeOf = (link: Theme | null) => renderHook(() => useTheme(link))

describe(useTheme, () => {
  it.each<[link: Theme | null, choice: Theme | null, isDark: boolean, theme: Theme]>([
    [null, null, false, 'light'],
    [null, null, true, 'dark'],
    [null, 'light', true, 'light'],
    [null, 'room', false, 'room'],
    ['dark', 'light', false, 'dark'],
    ['light', 'room', true, 'light'],
  ])('with the link’s %s, the reader’s %s and a dark system (%s) is %s', (link, choice, isDark, theme) => {
    savePreferences({ theme: choice })
    setSystem(isDark)
    expect(themeOf(link).result.current).toBe(theme)
  })

  it.each<[Theme, string]>([
    ['light', 'light'],
    ['dark', 'dark'],
    ['room', 'projector'],
  ])('paints the page: %s as %s', (theme, attribute) => {
    themeOf(theme)
    expect(painted()).toBe(attribute)
  })

  it('follows the system and the reader while the page is open', () => {
    const { result } = themeOf(null)
    setSystem(true)
    expect([result.current, painted()]).toEqual(['dark', 'dark'])
    act(() => savePreferences({ theme: 'light' }))
    expect([result.current, painted()]).toEqual(['light', 'light'])
  })
})

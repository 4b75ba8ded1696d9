import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach, beforeEach, expect, vi } from 'vitest'

import '#i18n/messages/later.ts'
import { installBrowserStubs } from './browserStubs.ts'

// Lazy charts and map on a busy machine need more than the default second.
configure({ asyncUtilTimeout: 15_000 })

// Plain assignments, not vi.stubGlobal: modules may read them while they are being imported.
installBrowserStubs()

beforeEach(() => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 640, 240))
  vi.spyOn(console, 'error')
  vi.spyOn(console, 'warn')
})

afterEach(() => {
  cleanup()
  localStorage.clear()
  expect(vi.mocked(console.error).mock.calls, 'console.error').toEqual([])
  expect(vi.mocked(console.warn).mock.calls, 'console.warn').toEqual([])
})

// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react'
import { createElement, type ReactNode } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { InTurn, patchAddress, useAddress } from '#state/addressBar.ts'
import { isFollowed, takeTurns } from '#state/turns.ts'

/** Tasks that have been asked for: a test runs them by hand. */
let tasks: (() => void)[] = []

const nextTask = () =>
  act(async () => {
    tasks.shift()?.()
    await Promise.resolve()
  })

const inMap = ({ children }: { children: ReactNode }) => createElement(InTurn, { of: 'map' }, children)

beforeEach(() => {
  tasks = []
  const port1 = Object.assign(new EventTarget(), { start: () => {} })
  const ask = () => tasks.push(() => port1.dispatchEvent(new Event('message')))
  vi.stubGlobal(
    'MessageChannel',
    class {
      port1 = port1
      port2 = { postMessage: ask }
    },
  )
  window.history.replaceState(null, '', '/')
  takeTurns()
})
afterEach(cleanup)

async function settle() {
  while (!isFollowed()) await nextTask()
}

it('a view shows what was until its turn comes, and then the newest', async () => {
  const control = renderHook(useAddress).result
  const { result: map, rerender } = renderHook(useAddress, { wrapper: inMap })
  act(() => patchAddress({ q: 'one' }))
  act(() => patchAddress({ q: 'two' }))
  // whatever else draws it meanwhile
  rerender()
  expect([control.current.address.q, map.current.address.q]).toEqual(['two', ''])
  await settle()
  expect(map.current).toBe(control.current)
  expect(map.current.address.q).toBe('two')
})

it('another page comes as one, and one view by itself waits for no other', async () => {
  const control = renderHook(useAddress).result
  const map = renderHook(useAddress, { wrapper: inMap }).result
  act(() => patchAddress({ view: 'missions', known: '2020-01-01' }))
  expect(map.current).toBe(control.current)
  act(() => patchAddress({ states: 'KAZ' }))
  expect(map.current).toBe(control.current)
  expect(map.current.address).toMatchObject({ view: 'missions', states: 'KAZ' })
})

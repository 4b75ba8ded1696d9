import { afterEach, expect, it, vi } from 'vitest'
import { textSpacing } from '#ui/frame/textSpacing.ts'
import { watchTextSpacing } from '../../src/app/watchTextSpacing.ts'

afterEach(() => textSpacing.set({ letter: 0, word: 0 }))

it('reads how far letters stand apart whenever its probe changes its size, and leaves nothing behind', () => {
  let changed = () => {}
  const disconnect = vi.fn<() => void>()
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(callback: () => void) {
        changed = callback
      }
      observe() {}
      disconnect() {
        disconnect()
      }
    },
  )
  const end = watchTextSpacing()
  changed()
  expect(document.documentElement).not.toHaveAttribute('data-spread')
  const probe = document.querySelector<HTMLElement>('.text-probe')!
  Object.assign(probe.style, { fontSize: '20px', letterSpacing: '2.4px', wordSpacing: '3.2px' })
  changed()
  expect(textSpacing.get()).toEqual({ letter: 0.12, word: 0.16 })
  expect(document.documentElement).toHaveAttribute('data-spread')
  Object.assign(probe.style, { letterSpacing: 'normal', wordSpacing: '0px' })
  changed()
  expect(document.documentElement).not.toHaveAttribute('data-spread')
  end()
  expect(disconnect).toHaveBeenCalledOnce()
  expect(document.querySelector('.text-probe')).toBeNull()
})

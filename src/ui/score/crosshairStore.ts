import { useSyncExternalStore } from 'react'

let hovered: number | null = null
let locked: number | null = null
const listeners = new Set<() => void>()

function update(change: () => void): void {
  const before = get()
  change()
  if (get() !== before) for (const listener of listeners) listener()
}

/** The time that is being read, decimal year: a locked one wins over the pointer's. */
const get = (): number | null => locked ?? hovered

/** One time for the whole score, outside React: the pointer moves it without drawing anything again. */
export const crosshairStore = {
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  get,
  set: (at: number | null): void => update(() => (hovered = at)),
  lock: (at: number | null): void => update(() => (locked = at)),
  isLocked: (): boolean => locked !== null,
}

/** For readouts in gutters only. */
export const useCrosshair = (): number | null =>
  useSyncExternalStore(crosshairStore.subscribe, crosshairStore.get, () => null)

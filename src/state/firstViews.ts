import { useEffect, useSyncExternalStore } from 'react'

/** ms after which nothing waits any longer: a view that does not come holds nothing up. */
const PATIENCE = 4000

let areDrawn = false
const listeners = new Set<() => void>()

/** Says that the first views are there: what waits behind them may use network and processor now. */
export function firstViewsDrawn(): void {
  areDrawn = true
  for (const listener of listeners) listener()
}

const subscribe = (onChange: () => void) => {
  listeners.add(onChange)
  return () => void listeners.delete(onChange)
}

/** Whether the first views are drawn; also once a reader has waited for them long enough from when this was asked. */
export function useFirstViews(): boolean {
  useEffect(function loseNothing() {
    const timer = setTimeout(firstViewsDrawn, PATIENCE)
    return () => clearTimeout(timer)
  }, [])
  return useSyncExternalStore(subscribe, () => areDrawn)
}

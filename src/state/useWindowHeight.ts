import { useSyncExternalStore } from 'react'

function subscribe(onChange: () => void): () => void {
  window.addEventListener('resize', onChange)
  return () => window.removeEventListener('resize', onChange)
}

/** Inner height of the window in CSS pixels. */
export const useWindowHeight = (): number => useSyncExternalStore(subscribe, () => window.innerHeight)

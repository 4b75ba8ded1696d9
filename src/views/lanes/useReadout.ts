import { useSyncExternalStore } from 'react'

type Readout = typeof import('./readout.ts')

let readout: Readout | null = null
const listeners = new Set<() => void>()

function subscribe(onChange: () => void): () => void {
  listeners.add(onChange)
  if (!readout)
    // lanes without a readout are lanes all the same
    load().catch(() => undefined)
  return () => listeners.delete(onChange)
}

async function load() {
  readout = await import('./readout.ts')
  for (const listener of listeners) listener()
}

const now = () => readout

/** The code of readouts, which comes behind the first lane; null until then. */
export const useReadout = (): Readout | null => useSyncExternalStore(subscribe, now, now)

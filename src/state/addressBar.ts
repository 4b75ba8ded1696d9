import { useCallback, useMemo, useSyncExternalStore } from 'react'
import { type Address, DEFAULT_ADDRESS, lookOf, type YearRange } from '#domain/filters.ts'
import { fromQuery, toQuery } from './query.ts'

/**
 * The address bar is the only store of the filter state. Each committed change is one step of the browser's
 * history, so Back, Forward, undo and redo are the same thing. Only the query ever changes: pages opened from
 * disk may do that, and nothing else.
 */
const CHANGED = 'kopru:address'

interface Step {
  /** Number of our own steps that lie before this entry. */
  depth: number
  /** The query that this step was taken from: a talk returns to it. */
  from: string
}

const depthOf = (state: unknown): number =>
  typeof state === 'object' && state !== null && 'depth' in state ? Number(state.depth) || 0 : 0

/** Depth of the last step that was taken: what lies between it and the present one can be done again. */
let top = 0
/** Years being dragged over an address: shown by every view, and in no history until the drag ends. */
let preview: { years: YearRange; over: string } | null = null

/** A preview dies with the address that it was made over. */
const previewed = (): YearRange | null => (preview?.over === window.location.search ? preview.years : null)

function subscribe(onChange: () => void): () => void {
  window.addEventListener('popstate', onChange)
  window.addEventListener(CHANGED, onChange)
  return () => {
    window.removeEventListener('popstate', onChange)
    window.removeEventListener(CHANGED, onChange)
  }
}

function write(query: string, step: 'push' | 'replace'): void {
  const { pathname, search, hash } = window.location
  if (query === search) return
  const depth = depthOf(window.history.state)
  const url = `${query || pathname}${hash}`
  if (step === 'push') {
    top = depth + 1
    window.history.pushState({ depth: top, from: search } satisfies Step, '', url)
  } else {
    window.history.replaceState({ ...window.history.state, depth }, '', url)
  }
}

export type Patch = Partial<Address>

/** Shows years without writing them: each frame of a drag; null ends it. */
export function previewYears(range: YearRange | null): void {
  const now = previewed()
  if (now?.start === range?.start && now?.end === range?.end) return
  preview = range && { years: range, over: window.location.search }
  window.dispatchEvent(new Event(CHANGED))
}

/** Changes part of the state: one step back undoes it. `replace` is for what is no step, as theme and language. */
export function patchAddress(patch: Patch, step: 'push' | 'replace' = 'push'): void {
  preview = null
  write(toQuery({ ...fromQuery(window.location.search), ...patch }), step)
  window.dispatchEvent(new Event(CHANGED))
}

/** One of our own steps back; never out of the page, where nothing is left to undo. */
export function undo(): void {
  if (depthOf(window.history.state) > 0) window.history.back()
}

export function redo(): void {
  if (depthOf(window.history.state) < top) window.history.forward()
}

export interface AddressBar {
  address: Address
  /** The years that are written: those of the address, but for the years of a drag that has not ended. */
  writtenYears: YearRange | null
  canUndo: boolean
  canRedo: boolean
  patch: (patch: Patch, step?: 'push' | 'replace') => void
  /** Lifts every filter and the selection; language and theme stay. */
  reset: () => void
}

/** The state that the address bar holds, and how to change it. */
export function useAddress(): AddressBar {
  const search = useSyncExternalStore(subscribe, () => window.location.search)
  const years = useSyncExternalStore(subscribe, previewed)
  const written = useMemo(() => fromQuery(search), [search])
  const address = useMemo(() => (years ? { ...written, time: years } : written), [written, years])
  const depth = useSyncExternalStore(subscribe, () => depthOf(window.history.state))
  const reset = useCallback(() => {
    patchAddress({ ...DEFAULT_ADDRESS, ...lookOf(fromQuery(window.location.search)) })
  }, [])
  return useMemo(
    () => ({
      address,
      writtenYears: written.time,
      canUndo: depth > 0,
      canRedo: depth < top,
      patch: patchAddress,
      reset,
    }),
    [address, written, depth, reset],
  )
}

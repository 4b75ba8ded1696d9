import { useSyncExternalStore } from 'react'
import { type Address, DEFAULT_ADDRESS, lookOf, type YearRange } from '#domain/filters.ts'
import { fromQuery, toQuery } from './query.ts'

/**
 * The address bar is the only store of the filter state. Each committed change is one step of the browser's
 * history, so Back, Forward, undo and redo are the same thing. Only the query ever changes: pages opened from
 * disk may do that, and nothing else.
 */
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

const listeners = new Set<() => void>()
function tell(): void {
  for (const listener of listeners) listener()
}

function subscribe(onChange: () => void): () => void {
  if (listeners.size === 0) window.addEventListener('popstate', tell)
  listeners.add(onChange)
  return () => {
    listeners.delete(onChange)
    if (listeners.size === 0) window.removeEventListener('popstate', tell)
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
  tell()
}

/** Changes part of the state: one step back undoes it. `replace` is for what is no step, as theme and language. */
export function patchAddress(patch: Patch, step: 'push' | 'replace' = 'push'): void {
  preview = null
  write(toQuery({ ...fromQuery(window.location.search), ...patch }), step)
  tell()
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

/** A part that says the same as before is the same object: who depends on it alone is not asked again. */
function kept(written: Address, before: Address | undefined): Address {
  if (!before) return written
  const parts = Object.entries(written).map(([name, value]) => {
    const last = before[name as keyof Address]
    return [name, JSON.stringify(value) === JSON.stringify(last) ? last : value]
  })
  return Object.fromEntries(parts)
}

/** Lifts every filter and the selection; language and theme stay. */
export const resetAddress = (): void => {
  patchAddress({ ...DEFAULT_ADDRESS, ...lookOf(fromQuery(window.location.search)) })
}

let now: {
  search: string
  written: Address
  years: YearRange | null
  depth: number
  top: number
  bar: AddressBar
} | null = null

/** The state as it is, read once for all who ask; the same object until it changes. */
function current(): AddressBar {
  const { search } = window.location
  const years = previewed()
  const depth = depthOf(window.history.state)
  if (now?.search === search && now.years === years && now.depth === depth && now.top === top) return now.bar
  const written = now?.search === search ? now.written : kept(fromQuery(search), now?.written)
  const address = years ? { ...written, time: years } : written
  const bar = {
    address,
    writtenYears: written.time,
    canUndo: depth > 0,
    canRedo: depth < top,
    patch: patchAddress,
    reset: resetAddress,
  }
  now = { search, written, years, depth, top, bar }
  return bar
}

/** The state at this moment, for who acts on it and draws nothing. */
export const addressNow = (): Address => current().address

const atBuild: AddressBar = {
  address: DEFAULT_ADDRESS,
  writtenYears: null,
  canUndo: false,
  canRedo: false,
  patch: patchAddress,
  reset: resetAddress,
}
/** The build draws the first view, where there is no window. */
const barAtBuild = () => atBuild

/** The state that the address bar holds, and how to change it. */
export const useAddress = (): AddressBar => useSyncExternalStore(subscribe, current, barAtBuild)

/** One part of the state, for who is to be drawn again when that part changes, and not with every other. */
export const useAddressPart = <K extends keyof Address>(name: K): Address[K] =>
  useSyncExternalStore(
    subscribe,
    () => current().address[name],
    () => DEFAULT_ADDRESS[name],
  )

import { createContext, createElement, type ReactNode, useContext, useSyncExternalStore } from 'react'
import {
  type Address,
  DEFAULT_ADDRESS,
  type Filters,
  lookOf,
  NO_FILTERS,
  type YearRange,
} from '#domain/filters.ts'
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

/** What follows a change together, in the order of its turns; the first one, what has been touched, does at once. */
const GROUPS = ['control', 'lanes', 'timeline', 'map', 'cards'] as const

interface Group {
  /** What it still shows while its turn has not come. */
  behind: AddressBar | null
  follow: () => void
  subscribe: (onChange: () => void) => () => void
  current: () => AddressBar
}

function makeGroup(): Group {
  const listeners = new Set<() => void>()
  const group: Group = {
    behind: null,
    follow: () => {
      group.behind = null
      for (const listener of listeners) listener()
    },
    subscribe: (onChange) => {
      if (followed++ === 0) {
        window.addEventListener('popstate', tell)
        told = current()
      }
      listeners.add(onChange)
      return () => {
        listeners.delete(onChange)
        if (--followed === 0) window.removeEventListener('popstate', tell)
      }
    },
    current: () => group.behind ?? current(),
  }
  return group
}

const groups = GROUPS.map(makeGroup)
/** Lets groups follow a kind of change in their order; `null`: another page, where all follow at once. */
type Following = (follows: readonly (() => void)[], kind: string | null) => void
const atOnce: Following = (follows) => follows.forEach((follow) => follow())
let inTurns = atOnce
export const followIn = (way: Following): void => void (inTurns = way)
/** How many are to be told. */
let followed = 0
/** What they have been told last. */
let told: AddressBar | null = null

/** Another page than before changes as one, and where one view has the page to itself there is nobody to wait for. */
const isOtherPage = (before: Address, after: Address) =>
  before.view !== null || after.view !== null || before.indicator !== after.indicator

function tell(): void {
  const before = told
  told = current()
  const [control, ...others] = groups.map(({ follow }) => follow)
  const [was, is] = [before?.address, told.address]
  if (was && !isOtherPage(was, is)) {
    for (const group of groups.slice(1)) group.behind ??= before
    const changed = Object.keys(is).filter((part) => was[part as keyof Address] !== is[part as keyof Address])
    inTurns(others, changed.join())
  } else inTurns(others, null)
  control!()
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
  /** The address as selectors read it: the same object until a filter changes. */
  filters: Filters
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
    return [name, value === last || JSON.stringify(value) === JSON.stringify(last) ? last : value]
  })
  return Object.fromEntries(parts)
}

/** Lifts every filter and the selection; language and theme stay. */
export const resetAddress = (): void => {
  patchAddress({ ...DEFAULT_ADDRESS, ...lookOf(fromQuery(window.location.search)) })
}

const FILTERS = Object.keys(NO_FILTERS) as (keyof Filters)[]

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
  // years that were dragged are the same ones when they are written
  const written = now?.search === search ? now.written : kept(fromQuery(search), now?.bar.address)
  const address = years ? { ...written, time: years } : written
  const isSame = now && FILTERS.every((name) => address[name] === now!.bar.address[name])
  const bar = {
    address,
    filters: isSame ? now!.bar.filters : address,
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
  filters: DEFAULT_ADDRESS,
  writtenYears: null,
  canUndo: false,
  canRedo: false,
  patch: patchAddress,
  reset: resetAddress,
}
/** The build draws the first view, where there is no window. */
const barAtBuild = () => atBuild

const Turn = createContext(groups[0]!)

/** The views in it follow a change of the address when their turn comes. */
export const InTurn = ({ of, children }: { of: (typeof GROUPS)[number]; children?: ReactNode }) =>
  createElement(Turn, { value: groups[GROUPS.indexOf(of)]! }, children)

/** The state that the address bar holds, and how to change it. */
export function useAddress(): AddressBar {
  const { subscribe, current: shown } = useContext(Turn)
  return useSyncExternalStore(subscribe, shown, barAtBuild)
}

/** One part of the state, for who is to be drawn again when that part changes, and not with every other. */
export function useAddressPart<K extends keyof Address>(name: K): Address[K] {
  const { subscribe, current: shown } = useContext(Turn)
  return useSyncExternalStore(
    subscribe,
    () => shown().address[name],
    () => DEFAULT_ADDRESS[name],
  )
}

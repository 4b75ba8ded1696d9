import { useSyncExternalStore } from 'react'
import { type KeptBriefings, readKept, type ReadKept, writeKept } from '#data/briefingFile.ts'

const KEY = 'kopru:briefings'
/** What could not be read stands here before anything is written over it. */
const ASIDE = 'kopru:briefings:aside'
const CHANGED = 'kopru:briefings'

/** Why own briefings may not survive: what was kept is damaged or of a later release, or the browser keeps nothing. */
export type Trouble = 'damaged' | 'newer' | 'full' | 'forbidden'

export interface Store extends KeptBriefings {
  trouble: Trouble | null
}

/** What the browser did not keep: it holds until the page is closed. */
let unkept: { text: string; trouble: Trouble } | null = null
/** States before each change, for undo; they die with the page. */
let past: string[] = []
let lastTopic: string | undefined
const DEPTH = 50

function stored(key = KEY): string | null {
  try {
    return window.localStorage.getItem(key)
  } catch {
    return null
  }
}

const current = (): string | null => unkept?.text ?? stored()

function put(key: string, text: string): Trouble | null {
  try {
    window.localStorage.setItem(key, text)
    return null
  } catch (error) {
    return error instanceof DOMException && error.name === 'SecurityError' ? 'forbidden' : 'full'
  }
}

function write(text: string): void {
  const before = stored()
  const { trouble } = readKept(before)
  // what a later release wrote is not ours to write over
  const refusal = trouble === 'newer' ? trouble : trouble === 'damaged' ? put(ASIDE, before ?? '') : null
  const failure = refusal ?? put(KEY, text)
  unkept = failure ? { text, trouble: failure } : null
  window.dispatchEvent(new Event(CHANGED))
}

/**
 * Changes what is kept; `undoBriefings` takes one change back. Changes on end about one topic, as the letters of a
 * headline, are one change.
 */
export function changeBriefings(change: (kept: KeptBriefings) => KeptBriefings, topic?: string): void {
  const { chosen, briefings } = readKept(current())
  const isMore = topic !== undefined && topic === lastTopic
  if (!isMore) past = [...past.slice(1 - DEPTH), writeKept({ chosen, briefings })]
  lastTopic = topic
  write(writeKept(change({ chosen, briefings })))
}

export function undoBriefings(): void {
  const last = past.at(-1)
  if (last === undefined) return
  past = past.slice(0, -1)
  lastTopic = undefined
  write(last)
}

/** What was set aside because it could not be read, as it was; null: nothing. */
export const setAside = (): string | null => stored(ASIDE) ?? (readKept(stored()).trouble ? stored() : null)

function subscribe(onChange: () => void): () => void {
  window.addEventListener(CHANGED, onChange)
  window.addEventListener('storage', onChange)
  return () => {
    window.removeEventListener(CHANGED, onChange)
    window.removeEventListener('storage', onChange)
  }
}

let seen: { text: string | null; trouble: Trouble | null; store: Store } | null = null

function snapshot(): Store {
  const text = current()
  const trouble = unkept?.trouble ?? null
  if (!seen || seen.text !== text || seen.trouble !== trouble) {
    const read: ReadKept = readKept(text)
    const { chosen, briefings } = read
    seen = { text, trouble, store: { chosen, briefings, trouble: trouble ?? read.trouble } }
  }
  return seen.store
}

/** Own briefings as this browser keeps them. */
export const useBriefingStore = (): Store => useSyncExternalStore(subscribe, snapshot)
export const useCanUndoBriefings = (): boolean => useSyncExternalStore(subscribe, () => past.length > 0)

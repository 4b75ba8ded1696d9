import { useSyncExternalStore } from 'react'

/** How far apart the reader sets letters and words, in em; 0 as the page sets them itself. */
export interface TextSpacing {
  letter: number
  word: number
}

const listeners = new Set<() => void>()
let current: TextSpacing = { letter: 0, word: 0 }

/** How much wider text is for each em that its letters are set apart: a letter is about half an em wide. */
const PER_EM = 2.2

/** By how much boxes of words must be wider. */
export const spreadOf = (letterSpacing: number): number => 1 + PER_EM * letterSpacing

/** Set by readers in a style sheet of their own (WCAG 1.4.12): the page can only measure it, and make room. */
export const textSpacing = {
  get: (): TextSpacing => current,
  set: (next: TextSpacing): void => {
    if (next.letter === current.letter && next.word === current.word) return
    current = next
    for (const listener of listeners) listener()
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}

const { get, subscribe } = textSpacing
export const useTextSpacing = (): TextSpacing => useSyncExternalStore(subscribe, get, get)

/** Letters so far apart that what stands beside needs to stand below. */
export const isSpread = ({ letter, word }: TextSpacing): boolean => letter > 0.03 || word > 0.08

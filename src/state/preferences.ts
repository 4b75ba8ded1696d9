import { useSyncExternalStore } from 'react'
import { LOCALES, type Locale } from '#domain/codelists.ts'
import { embeddedView, type Theme, THEMES } from '#domain/filters.ts'
import { fromQuery } from './query.ts'

const KEY = 'kopru:preferences'
const CHANGED = 'kopru:preferences'

export interface Preferences {
  theme: Theme | null
  lang: Locale | null
  /** Single-letter keys can be switched off (WCAG 2.1.4). */
  letterKeys: boolean
}

const DEFAULTS: Preferences = { theme: null, lang: null, letterKeys: true }

/** Reads what the browser keeps; storage that is full, forbidden or damaged reads as no preference. */
function parsePreferences(text: string | null): Preferences {
  try {
    const kept: unknown = JSON.parse(text ?? '{}')
    if (typeof kept !== 'object' || kept === null) return DEFAULTS
    const { theme, lang, letterKeys } = kept as Record<string, unknown>
    return {
      theme: THEMES.find((word) => word === theme) ?? null,
      lang: LOCALES.find((word) => word === lang) ?? null,
      letterKeys: letterKeys !== false,
    }
  } catch {
    return DEFAULTS
  }
}

/** What the browser did not keep: it obeys until the page is closed. */
let unkept: string | null = null

/** A view in somebody else's page neither reads nor keeps anything in the reader's browser. */
const isEmbedded = () => {
  const { search } = window.location
  return search.includes('embed') && embeddedView(fromQuery(search)) !== null
}

function stored(): string | null {
  if (unkept !== null || isEmbedded()) return unkept
  try {
    return window.localStorage.getItem(KEY)
  } catch {
    return null
  }
}

export function savePreferences(patch: Partial<Preferences>): void {
  const text = JSON.stringify({ ...parsePreferences(stored()), ...patch })
  unkept = text
  try {
    if (!isEmbedded()) {
      window.localStorage.setItem(KEY, text)
      unkept = null
    }
  } catch {
    // a browser that keeps nothing still obeys until the page is closed
  }
  window.dispatchEvent(new Event(CHANGED))
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener(CHANGED, onChange)
  window.addEventListener('storage', onChange)
  return () => {
    window.removeEventListener(CHANGED, onChange)
    window.removeEventListener('storage', onChange)
  }
}

let seen: { text: string | null; preferences: Preferences } | null = null

function snapshot(): Preferences {
  const text = stored()
  if (!seen || seen.text !== text) seen = { text, preferences: parsePreferences(text) }
  return seen.preferences
}

/** What this reader chose in this browser; the address bar overrides it. */
export const usePreferences = (): Preferences => useSyncExternalStore(subscribe, snapshot, () => DEFAULTS)

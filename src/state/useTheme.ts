import { useEffect, useSyncExternalStore } from 'react'
import type { Theme } from '#domain/filters.ts'
import { usePreferences } from './preferences.ts'

const query = () => window.matchMedia('(prefers-color-scheme: dark)')

function subscribe(onChange: () => void): () => void {
  const media = query()
  media.addEventListener('change', onChange)
  return () => media.removeEventListener('change', onChange)
}

/** The theme in force: the link's, else the reader's choice, else the system's. */
export function useTheme(fromLink: Theme | null): Theme {
  const systemIsDark = useSyncExternalStore(subscribe, () => query().matches)
  const chosen = usePreferences().theme
  const theme = fromLink ?? chosen ?? (systemIsDark ? 'dark' : 'light')
  useEffect(
    function paintTheme() {
      document.documentElement.dataset['theme'] = theme === 'room' ? 'projector' : theme
    },
    [theme],
  )
  return theme
}

import { useCallback, useEffect, useState } from 'react'
import { yearsIn } from '#domain/years.ts'
import { usePreferences } from '#state/preferences.ts'
import { useRecord } from '#state/RecordProvider.tsx'
import type { OpenDialog } from './pressKey.ts'

/** The keys of the page. Letters and signs never act inside a field, and can be switched off; Esc closes, then clears. */
export function useKeys() {
  const [dialog, show] = useState<OpenDialog>(null)
  const [hasAsked, setHasAsked] = useState(false)
  const setDialog = useCallback((next: OpenDialog) => {
    if (next) setHasAsked(true)
    show(next)
  }, [])
  const { record } = useRecord()
  const { letterKeys } = usePreferences()
  useEffect(
    function listenToKeys() {
      const bounds = yearsIn(record.dataset.timeDomain)
      const stop = new AbortController()
      // without their code the page has no keys, and all else
      import('./pressKey.ts').then(
        ({ pressKey }) =>
          window.addEventListener(
            'keydown',
            (event) => pressKey(event, { bounds, letterKeys, dialog, setDialog }),
            { signal: stop.signal },
          ),
        () => undefined,
      )
      return () => stop.abort()
    },
    [record, letterKeys, dialog, setDialog],
  )
  return { dialog, setDialog, hasAsked }
}

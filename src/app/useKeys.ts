import { useCallback, useEffect, useState } from 'react'
import { yearsIn } from '#domain/years.ts'
import { usePreferences } from '#state/preferences.ts'
import { useRecord } from '#state/RecordProvider.tsx'
import type { OpenDialog } from './pressKey.ts'

/** What keys do comes behind the first lane. */
let press: typeof import('./pressKey.ts').pressKey | null = null

async function load() {
  press = (await import('./pressKey.ts')).pressKey
}

/** A key waits so many milliseconds for the code of keys, and is forgotten after. */
const PATIENCE = 1000

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
      const handleKey = (event: KeyboardEvent) => {
        const act = () => press?.(event, { bounds, letterKeys, dialog, setDialog })
        if (press) act()
        // what did not come is asked for again by the next key
        else
          load().then(
            () => performance.now() - event.timeStamp < PATIENCE && act(),
            () => undefined,
          )
      }
      window.addEventListener('keydown', handleKey)
      return () => window.removeEventListener('keydown', handleKey)
    },
    [record, letterKeys, dialog, setDialog],
  )
  useEffect(function fetchKeys() {
    // without their code the page has all but keys, and the next key asks again
    load().catch(() => undefined)
  }, [])
  return { dialog, setDialog, hasAsked }
}

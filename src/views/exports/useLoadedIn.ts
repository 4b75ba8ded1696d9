import { useMemo } from 'react'
import type { Locale } from '#domain/codelists.ts'
import { useLanguageBeside } from '#i18n/SecondLanguage.tsx'
import { recordIndex } from '#selectors/recordIndex.ts'
import { useRecordIn } from '#state/useRecordIn.ts'
import type { Loaded } from './documentPlan.ts'

interface LoadedIn {
  loaded: Loaded | null
  state: 'none' | 'coming' | 'there' | 'failed'
}

/** What a document in one more language is made from: its words and the record's texts, fetched when asked for. */
export function useLoadedIn(locale: Locale | null): LoadedIn {
  const { i18n, hasFailed } = useLanguageBeside(locale)
  const texts = useRecordIn(i18n ? locale : null)
  const core = texts.found?.core
  const detail = texts.found?.detail
  const loaded = useMemo(
    () => (i18n && core && detail ? { i18n, index: recordIndex(core), detail } : null),
    [i18n, core, detail],
  )
  if (!locale) return { loaded: null, state: 'none' }
  if (hasFailed || texts.hasFailed) return { loaded: null, state: 'failed' }
  return loaded ? { loaded, state: 'there' } : { loaded, state: 'coming' }
}

import { type FormEvent, useCallback, useEffect, useState } from 'react'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { useAddress } from '#state/addressBar.ts'

/** After so many milliseconds without a key, what was typed is searched for. */
const PAUSE = 250

interface Draft {
  text: string
  /** The search in force: a draft over another one is out of date. */
  over: string
}

/** Searches events. Typing one search is one step of the history, however many letters it has. */
export function EventSearch() {
  const { t } = useI18n()
  const { address, patch } = useAddress()
  const { q } = address
  const [draft, setDraft] = useState<Draft | null>(null)
  const value = draft?.over === q ? draft.text : q
  const words = value.trim()
  const search = useCallback(() => {
    // what was typed stays in the field as it is, the blank before the next word too
    setDraft({ text: value, over: words })
    if (words !== q) patch({ q: words }, q === '' || words === '' ? 'push' : 'replace')
  }, [value, words, q, patch])
  useEffect(
    function searchAfterPause() {
      if (words === q) return
      const timer = window.setTimeout(search, PAUSE)
      return () => window.clearTimeout(timer)
    },
    [words, q, search],
  )
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault()
    search()
  }
  return (
    <form role="search" className="event-search" onSubmit={handleSubmit}>
      <input
        type="search"
        className="field"
        aria-label={t('timeline.search')}
        placeholder={t('timeline.searchHint')}
        value={value}
        onChange={(event) => setDraft({ text: event.target.value, over: q })}
      />
    </form>
  )
}

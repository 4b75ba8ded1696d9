import { type FormEvent, useEffect, useState } from 'react'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { useAddress } from '#state/addressBar.ts'

/** After so many milliseconds without a key, what was typed is searched for. */
const PAUSE = 250

/** Searches events. Typing one search is one step of the history, however many letters it has. */
export function EventSearch() {
  const { t } = useI18n()
  const { address, patch } = useAddress()
  const [draft, setDraft] = useState<string | null>(null)
  const value = draft ?? address.q
  useEffect(
    function searchAfterPause() {
      if (draft === null) return
      const timer = window.setTimeout(() => {
        if (draft.trim() !== address.q)
          patch({ q: draft.trim() }, address.q === '' || draft.trim() === '' ? 'push' : 'replace')
        setDraft(null)
      }, PAUSE)
      return () => window.clearTimeout(timer)
    },
    [draft, address.q, patch],
  )
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault()
    patch({ q: value.trim() })
    setDraft(null)
  }
  return (
    <form role="search" className="event-search" onSubmit={handleSubmit}>
      <input
        type="search"
        className="field"
        aria-label={t('timeline.search')}
        placeholder={t('timeline.searchHint')}
        value={value}
        onChange={(event) => setDraft(event.target.value)}
      />
    </form>
  )
}

import { type FormEvent, memo, useCallback, useEffect, useRef, useState } from 'react'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { addressNow, patchAddress, useAddressPart } from '#state/addressBar.ts'
import { toQuery } from '#state/query.ts'
import { useRecord } from '#state/RecordProvider.tsx'
import { whenTitlesAreRead } from '../titles.ts'

/** After so many milliseconds without a key, what was typed is searched for. */
const PAUSE = 250
/** After so many, what is typed next is another search, and another step of the history. */
const REST = 2000

interface Draft {
  text: string
  /** The search in force: a draft over another one is out of date. */
  over: string
}

/**
 * Searches events. One burst of typing is one step of the history, however many letters it has; after a rest, Enter,
 * leaving the field, emptying it or any other change of the page, the next letter begins another.
 */
export const EventSearch = memo(function EventSearch() {
  const { t } = useI18n()
  const q = useAddressPart('q')
  const { events } = useRecord().record
  const [draft, setDraft] = useState<Draft | null>(null)
  const value = draft?.over === q ? draft.text : q
  const words = value.trim()
  /** The address that this burst has written, and when its last letter was typed. */
  const burst = useRef<{ query: string; at: number } | null>(null)
  const search = useCallback(() => {
    // what was typed stays in the field as it is, the blank before the next word too
    setDraft({ text: value, over: words })
    if (words === q) return
    const isSame = words !== '' && burst.current?.query === toQuery(addressNow())
    patchAddress({ q: words }, isSame ? 'replace' : 'push')
    burst.current = words === '' ? null : { query: toQuery(addressNow()), at: Date.now() }
  }, [value, words, q])
  /** The search that waits for the titles, and whether the burst ends with it. */
  const asked = useRef<{ search: () => void; isLast: boolean } | null>(null)
  const ask = useCallback(
    (isLast: boolean) => {
      asked.current = { search, isLast: isLast || (asked.current?.search === search && asked.current.isLast) }
      whenTitlesAreRead(events, () => {
        if (asked.current?.search !== search) return
        search()
        if (asked.current.isLast) burst.current = null
        asked.current = null
      })
    },
    [events, search],
  )
  useEffect(
    function searchAfterPause() {
      if (words === q) return
      const timer = window.setTimeout(ask, PAUSE, false)
      return () => {
        asked.current = null
        window.clearTimeout(timer)
      }
    },
    [words, q, ask],
  )
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault()
    ask(true)
  }
  const handleChange = (text: string) => {
    asked.current = null
    const now = Date.now()
    if (burst.current && now - burst.current.at > REST) burst.current = null
    if (burst.current) burst.current.at = now
    setDraft({ text, over: q })
  }
  return (
    <form role="search" className="event-search" onSubmit={handleSubmit}>
      <input
        type="search"
        className="field"
        aria-label={t('timeline.search')}
        placeholder={t('timeline.searchHint')}
        value={value}
        onFocus={() => whenTitlesAreRead(events)}
        onChange={(event) => handleChange(event.target.value)}
        onBlur={() => ask(true)}
      />
    </form>
  )
})

import '#i18n/messages/later.ts'
import './menus.css'
import { type FormEvent, useId, useState, useLayoutEffect, useRef } from 'react'
import { NO_FILTERS } from '#domain/filters.ts'
import { parsePeriod, firstOf } from '#domain/timePeriod.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { visibleRows } from '#selectors/events.ts'
import { recordIndex } from '#selectors/recordIndex.ts'
import { useAddress } from '#state/addressBar.ts'
import { useRecord } from '#state/RecordProvider.tsx'

/** Meetings whose eve is worth reading the record on. */
const MEETINGS = ['high-level-council', 'joint-strategic-planning-group'] as const
const SHOWN = 6

/** Choosing the day on which the record is read. */
export function KnownForm() {
  const { t, text, format } = useI18n()
  const { record } = useRecord()
  const { address, patch } = useAddress()
  const [draft, setDraft] = useState<string | null>(null)
  const hint = useId()
  const first = firstOf(record.dataset.timeDomain)
  const earliest = `${first}-01-01`
  const value = draft ?? address.known ?? ''
  const isValid = /^\d{4}-\d{2}-\d{2}$/.test(value) && parsePeriod(value) !== null && value >= earliest
  const index = recordIndex(record)
  const meetings = Array.from(visibleRows(index, { ...NO_FILTERS, kinds: MEETINGS }).toReversed())
    .map((row) => index.events.at(row))
    .filter((event) => firstOf(event.time).length === 10)
    .slice(0, SHOWN)
  const read = (known: string | null) => {
    setDraft(null)
    patch({ known })
  }
  const input = useRef<HTMLInputElement>(null)
  useLayoutEffect(function takeFocus() {
    // the panel gives it to what asks for it; one that was open before this came has given it to nothing
    input.current?.setAttribute('autofocus', '')
    input.current?.focus()
  }, [])
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (isValid) read(value)
  }
  return (
    <form className="known" onSubmit={handleSubmit}>
      <h2>{t('filters.knownTitle')}</h2>
      <p className="known__hint">{t('filters.knownHint')}</p>
      <div className="known__row">
        <input
          ref={input}
          type="date"
          className="field"
          aria-label={t('filters.knownDay')}
          min={earliest}
          max={record.dataset.releasedOn}
          value={value}
          aria-invalid={value !== '' && !isValid}
          aria-describedby={hint}
          onChange={(event) => setDraft(event.target.value)}
        />
        <button type="submit" className="button button--primary" disabled={!isValid}>
          {t('filters.knownApply')}
        </button>
        <button type="button" className="button" disabled={!address.known} onClick={() => read(null)}>
          {t('filters.knownToday')}
        </button>
      </div>
      <p id={hint} className="known__error" role="alert">
        {value !== '' && !isValid ? t('filters.knownInvalid', { year: first }) : ''}
      </p>
      <label className="known__undated">
        <input
          type="checkbox"
          checked={address.hidesUndated}
          onChange={(event) => patch({ hidesUndated: event.target.checked })}
        />
        {t('filters.hidesUndated')}
      </label>
      <p className="known__hint">{t('filters.knownEve')}</p>
      <ul className="known__eves">
        {meetings.map((event) => (
          <li key={event.id}>
            <button type="button" onClick={() => read(firstOf(event.time))}>
              <span>{text(event.title)}</span>
              <span className="known__day">{format.day(firstOf(event.time))}</span>
            </button>
          </li>
        ))}
      </ul>
    </form>
  )
}

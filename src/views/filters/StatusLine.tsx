import { useMemo, useState } from 'react'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { recordIndex } from '#selectors/recordIndex.ts'
import { type Count, statusCounts } from '#selectors/statusCounts.ts'
import { useAddress } from '#state/addressBar.ts'
import { useRecord } from '#state/RecordProvider.tsx'

/**
 * How much of the record the filters leave, each count with what it counts behind it. A change is told politely, in words
 * of their own: of a button that changes its name in a live region, not every screen reader says so.
 */
export function StatusLine() {
  const { t, tn, format } = useI18n()
  const { record } = useRecord()
  const { filters, patch } = useAddress()
  const counts = useMemo(() => statusCounts(recordIndex(record), filters), [record, filters])
  const words = (count: Count) => ({ shown: format.integer(count.shown), all: format.integer(count.all) })
  const count = (id: string, said: string) => (
    <button
      type="button"
      className="figure"
      data-opens={id}
      onClick={() => patch({ sel: { kind: 'figure', id } })}
    >
      {said}
    </button>
  )
  const events = t('status.events', words(counts.events))
  const posts = t('status.posts', words(counts.posts))
  const figures = t('status.figures', words(counts.figures))
  const all = `${events}, ${posts}, ${figures}`
  const [told, setTold] = useState({ all, isNews: false })
  if (told.all !== all) setTold({ all, isNews: true })
  return (
    <>
      <p className="status" role="group" aria-label={t('status.label')}>
        <span>{count('events', events)}</span>
        <span>{count('posts', posts)}</span>
        <span>{count('figures', figures)}</span>
        {filters.known && counts.undated > 0 ? (
          <span className="status__undated">
            {count(
              'figures/undated',
              tn('status.undated', counts.undated, { count: format.integer(counts.undated) }),
            )}
          </span>
        ) : null}
      </p>
      <span role="status" className="visually-hidden">
        {told.isNews ? told.all : ''}
      </span>
    </>
  )
}

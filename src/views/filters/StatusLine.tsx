import { useMemo } from 'react'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { recordIndex } from '#selectors/recordIndex.ts'
import { type Count, statusCounts } from '#selectors/statusCounts.ts'
import { useAddress } from '#state/addressBar.ts'
import { useRecord } from '#state/RecordProvider.tsx'

/** How much of the record the filters leave, each count with what it counts behind it; a polite live region. */
export function StatusLine() {
  const { t, tn, format } = useI18n()
  const { record } = useRecord()
  const { address, patch } = useAddress()
  const counts = useMemo(() => statusCounts(recordIndex(record), address), [record, address])
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
  return (
    <p className="status" role="status" aria-label={t('status.label')}>
      <span>{count('events', t('status.events', words(counts.events)))}</span>
      <span>{count('posts', t('status.posts', words(counts.posts)))}</span>
      <span>{count('figures', t('status.figures', words(counts.figures)))}</span>
      {address.known && counts.undated > 0 ? (
        <span className="status__undated">
          {count(
            'figures/undated',
            tn('status.undated', counts.undated, { count: format.integer(counts.undated) }),
          )}
        </span>
      ) : null}
    </p>
  )
}

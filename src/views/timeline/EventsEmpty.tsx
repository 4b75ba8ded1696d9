import { NO_FILTERS } from '#domain/filters.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { visibleRows } from '#selectors/events.ts'
import { recordIndex } from '#selectors/recordIndex.ts'
import { lifts } from '#selectors/statusCounts.ts'
import { useAddress } from '#state/addressBar.ts'
import { useRecord } from '#state/RecordProvider.tsx'

/** No event: which filters did it, and what each of them would give back. */
export function EventsEmpty() {
  const { t, tn, format } = useI18n()
  const { record } = useRecord()
  const { address, patch, reset } = useAddress()
  const index = recordIndex(record)
  const offers = lifts(
    address,
    ['time', 'kinds', 'q', 'known', 'hidesUndated'],
    (f) => visibleRows(index, f).length,
  )
  return (
    <div className="empty">
      <p>
        {t('empty.title')}. {t('empty.body')}
      </p>
      <ul className="empty__lifts">
        {offers.map(({ filter, adds }) => (
          <li key={filter}>
            <button
              type="button"
              className="button button--small"
              onClick={() => patch({ [filter]: NO_FILTERS[filter] })}
            >
              {t(`empty.lift.${filter}`)}
            </button>{' '}
            {tn('empty.adds', adds, { count: format.integer(adds) })}
          </li>
        ))}
        {offers.length === 0 ? (
          <li>
            <button type="button" className="button button--small" onClick={reset}>
              {t('filters.reset')}
            </button>
          </li>
        ) : null}
      </ul>
    </div>
  )
}

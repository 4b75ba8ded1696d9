import './tables.css'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { useRecord } from '#state/RecordProvider.tsx'
import { Cards } from '#views/cards/Cards.tsx'

/** The card of what is chosen in somebody else's page, or the differences. */
export function EmbedCards() {
  const { t } = useI18n()
  const { retryDetail } = useRecord()
  return (
    <>
      {retryDetail ? (
        <p className="empty" role="alert">
          {t('record.detailFailed')}{' '}
          <button type="button" className="button button--small" onClick={retryDetail}>
            {t('record.retry')}
          </button>
        </p>
      ) : null}
      <Cards />
    </>
  )
}

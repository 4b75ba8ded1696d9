import { useI18n } from '#i18n/I18nProvider.tsx'
import { useDetail } from '#state/useDetail.ts'

/** Where evidence, notes and summaries did not come: says so, and asks for them again. */
export function DetailFailed() {
  const { t } = useI18n()
  const { retryDetail } = useDetail()
  if (!retryDetail) return null
  return (
    <p className="empty" role="alert">
      {t('record.detailFailed')}{' '}
      <button type="button" className="button button--small" onClick={retryDetail}>
        {t('record.retry')}
      </button>
    </p>
  )
}

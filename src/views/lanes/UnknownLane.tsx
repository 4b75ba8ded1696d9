import '#i18n/messages/later.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { useAddress } from '#state/addressBar.ts'

/** A link to a measure that this record does not hold: says so, and leads back. */
export function UnknownLane({ indicator }: { indicator: string }) {
  const { t } = useI18n()
  const { patch } = useAddress()
  return (
    <section className="empty" aria-label={t('more.title')}>
      <p>
        <strong>{t('evidence.unknown')}.</strong> {t('evidence.unknownBody', { id: indicator })}{' '}
        <button type="button" className="button button--small" onClick={() => patch({ indicator: null })}>
          {t('card.dismiss')}
        </button>
      </p>
    </section>
  )
}

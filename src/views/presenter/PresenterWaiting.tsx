import { useI18n } from '#i18n/I18nProvider.tsx'
import './presenter.css'

/** Before the room has answered. */
export function PresenterWaiting() {
  const { t } = useI18n()
  return (
    <main className="presenter presenter--waiting">
      <h1>{t('presenter.waiting')}</h1>
      <p role="status">{t('presenter.waitingBody')}</p>
    </main>
  )
}

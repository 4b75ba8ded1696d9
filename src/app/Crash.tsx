import './notices.css'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { useTakeOver } from './takeOver.ts'

/** When the frame of the page itself has failed: what happened, and two ways on. */
export function Crash() {
  useTakeOver()
  const { t } = useI18n()
  return (
    <main className="notice" role="alert">
      <h1>{t('crash.title')}</h1>
      <p>{t('crash.body')}</p>
      <p className="notice__actions">
        <button type="button" className="button button--primary" onClick={() => window.location.reload()}>
          {t('crash.reload')}
        </button>
        <a className="button" href={window.location.pathname}>
          {t('crash.default')}
        </a>
      </p>
    </main>
  )
}

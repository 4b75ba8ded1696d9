import './missions.css'
import './tables.css'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { ErrorBoundary } from '#ui/frame/ErrorBoundary.tsx'
import { MissionsView } from '#views/missions/MissionsView.tsx'

/** The map in somebody else's page, without the code of the cards. */
export function EmbedMap({ theme }: { theme: string }) {
  const { t } = useI18n()
  return (
    <ErrorBoundary fallback={<p className="empty">{t('crash.view')}</p>}>
      <MissionsView theme={theme} isEnlarged />
    </ErrorBoundary>
  )
}

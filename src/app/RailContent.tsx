import './missions.css'
import './roomPage.css'
import './tables.css'
import '#i18n/messages/later.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { useAddress } from '#state/addressBar.ts'
import { useRecord } from '#state/RecordProvider.tsx'
import { useMedia } from '#state/useMedia.ts'
import { ErrorBoundary } from '#ui/frame/ErrorBoundary.tsx'
import { Cards } from '#views/cards/Cards.tsx'
import { MissionsView } from '#views/missions/MissionsView.tsx'
import { useFocusKeeper } from './useFocusKeeper.ts'

/** The map and one card; evidence takes the place of both, and never covers what it explains. */
export function RailContent({ theme }: { theme: string }) {
  const { t } = useI18n()
  const { retryDetail } = useRecord()
  const { address } = useAddress()
  const isWide = useMedia('(min-width: 1200px)')
  const { sel, view } = address
  useFocusKeeper(sel && `${sel.kind}:${sel.id}`, address)
  const isEvidence = sel?.kind === 'claim' || sel?.kind === 'figure'
  const showsMap = view === 'missions' || (view === null && !(isEvidence && isWide))
  return (
    <div className="rail__inner" data-view={view ?? undefined}>
      {showsMap ? (
        <ErrorBoundary fallback={<p className="empty">{t('crash.view')}</p>}>
          <MissionsView theme={theme} isEnlarged={view === 'missions'} />
        </ErrorBoundary>
      ) : null}
      {retryDetail ? (
        <p className="empty" role="alert">
          {t('record.detailFailed')}{' '}
          <button type="button" className="button button--small" onClick={retryDetail}>
            {t('record.retry')}
          </button>
        </p>
      ) : null}
      <Cards />
    </div>
  )
}

import '#i18n/messages/later.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { recordIndex } from '#selectors/recordIndex.ts'
import { useAddress } from '#state/addressBar.ts'
import { useRecord } from '#state/RecordProvider.tsx'
import { useMedia } from '#state/useMedia.ts'
import { ErrorBoundary } from '#ui/frame/ErrorBoundary.tsx'
import { DifferencesCard } from '#views/cards/DifferencesCard.tsx'
import { EventCard } from '#views/cards/EventCard.tsx'
import { EvidenceCard } from '#views/cards/EvidenceCard.tsx'
import { KnownCard } from '#views/cards/KnownCard.tsx'
import { MissionCard } from '#views/cards/MissionCard.tsx'
import { MissionsView } from '#views/missions/MissionsView.tsx'

/** The map and one card; evidence takes the place of both, and never covers what it explains. */
export function RailContent({ theme }: { theme: string }) {
  const { t } = useI18n()
  const { record, detail } = useRecord()
  const { address } = useAddress()
  const isWide = useMedia('(min-width: 1200px)')
  const { sel, view } = address
  const shared = { index: recordIndex(record), detail, filters: address }
  const isEvidence = sel?.kind === 'claim' || sel?.kind === 'figure'
  const showsMap = view === 'missions' || (view === null && !(isEvidence && isWide))
  const key = sel ? `${sel.kind}:${sel.id}` : 'none'
  return (
    <div className="rail__inner" data-view={view ?? undefined}>
        {showsMap ? (
          <ErrorBoundary fallback={<p className="empty">{t('crash.view')}</p>}>
            <MissionsView theme={theme} isEnlarged={view === 'missions'} />
          </ErrorBoundary>
        ) : null}
        <div className="rail__cards">
          <ErrorBoundary fallback={<p className="empty">{t('crash.view')}</p>} resetKey={key}>
            {isEvidence ? <EvidenceCard key={key} {...shared} selection={sel} /> : null}
            {sel?.kind === 'mission' ? <MissionCard key={key} {...shared} selection={sel} /> : null}
            {sel?.kind === 'event' ? <EventCard key={key} {...shared} selection={sel} /> : null}
            {!sel && address.known ? <KnownCard {...shared} /> : null}
            {!sel || view === 'differences' ? <DifferencesCard {...shared} /> : null}
          </ErrorBoundary>
        </div>
    </div>
  )
}

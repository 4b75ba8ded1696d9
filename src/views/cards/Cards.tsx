import { useI18n } from '#i18n/I18nProvider.tsx'
import { recordIndex } from '#selectors/recordIndex.ts'
import { useAddress } from '#state/addressBar.ts'
import { useRecord } from '#state/RecordProvider.tsx'
import { useDetail } from '#state/useDetail.ts'
import { ErrorBoundary } from '#ui/frame/ErrorBoundary.tsx'
import { cardNeeds } from './cardNeeds.ts'
import { DifferencesCard } from './DifferencesCard.tsx'
import { EventCard } from './EventCard.tsx'
import { EvidenceCard } from './EvidenceCard.tsx'
import { KnownCard } from './KnownCard.tsx'
import { MissionCard } from './MissionCard.tsx'

/**
 * The card of what is chosen; without a choice, what was known, or where the accounts differ. A view that a reader has
 * enlarged stands alone until something is chosen.
 */
export function Cards() {
  const { t } = useI18n()
  const { record } = useRecord()
  const { address, filters } = useAddress()
  const { sel, view } = address
  const { detail } = useDetail(cardNeeds(record, sel))
  const shared = { index: recordIndex(record), detail, filters }
  const isAbout = view === null || view === 'figures'
  const hasDifferences = view === 'differences' || (isAbout && !sel && !address.known)
  const key = sel ? `${sel.kind}:${sel.id}` : 'none'
  return (
    <div className="rail__cards">
      <ErrorBoundary fallback={<p className="empty">{t('crash.view')}</p>} resetKey={key}>
        {sel?.kind === 'claim' || sel?.kind === 'figure' ? (
          <EvidenceCard key={key} {...shared} selection={sel} />
        ) : null}
        {sel?.kind === 'mission' ? <MissionCard key={key} {...shared} selection={sel} /> : null}
        {sel?.kind === 'event' ? <EventCard key={key} {...shared} selection={sel} /> : null}
        {!sel && address.known ? <KnownCard {...shared} /> : null}
        {hasDifferences ? <DifferencesCard {...shared} /> : null}
      </ErrorBoundary>
    </div>
  )
}

import './missions.css'
import './roomPage.css'
import './tables.css'
import '#i18n/messages/later.ts'
import { useEffect } from 'react'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { InTurn, useAddress } from '#state/addressBar.ts'
import { firstViewsDrawn } from '#state/firstViews.ts'
import { useMedia } from '#state/useMedia.ts'
import { ErrorBoundary } from '#ui/frame/ErrorBoundary.tsx'
import { isSpread, useTextSpacing } from '#ui/frame/textSpacing.ts'
import { loadBasemap } from '#ui/map/loadBasemap.ts'
import { standingMap } from '#ui/map/standing.ts'
import { Cards } from '#views/cards/Cards.tsx'
import { DetailFailed } from '#views/DetailFailed.tsx'
import { MissionsView } from '#views/missions/MissionsView.tsx'
import { useFocusKeeper } from './useFocusKeeper.ts'
import { watchTextSpacing } from './watchTextSpacing.ts'

/** The map and one card; evidence takes the place of both, and never covers what it explains. */
export function RailContent({ theme }: { theme: string }) {
  const { t } = useI18n()
  const { address } = useAddress()
  const spacing = useTextSpacing()
  const isWide = useMedia('(min-width: 1200px)') && !isSpread(spacing)
  const { sel, view } = address
  useEffect(watchTextSpacing, [])
  useFocusKeeper(sel && `${sel.kind}:${sel.id}`, address)
  const isEvidence = sel?.kind === 'claim' || sel?.kind === 'figure'
  const showsMap = view === 'missions' || (view === null && !(isEvidence && isWide))
  useEffect(
    function sayWhenDrawn() {
      // nobody waits for the outlines of maps that stand in the page
      if (showsMap && !standingMap('TUR')) void loadBasemap().then(firstViewsDrawn, firstViewsDrawn)
      else firstViewsDrawn()
    },
    [showsMap],
  )
  return (
    <div className="rail__inner" data-view={view ?? undefined}>
      {showsMap ? (
        <ErrorBoundary fallback={<p className="empty">{t('crash.view')}</p>}>
          <InTurn of="map">
            <MissionsView theme={theme} isEnlarged={view === 'missions'} />
          </InTurn>
        </ErrorBoundary>
      ) : null}
      <DetailFailed />
      <Cards />
    </div>
  )
}

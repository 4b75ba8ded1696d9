import '#i18n/messages/later.ts'
import './embed.css'
import { lazy, Suspense, useEffect, useLayoutEffect, useRef } from 'react'
import type { View } from '#domain/filters.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { patchAddress, useAddress } from '#state/addressBar.ts'
import { usePageDescription } from '#i18n/usePageDescription.ts'
import { useMedia } from '#state/useMedia.ts'
import { EmbedSource } from '#views/embed/EmbedSource.tsx'
import { HeadlineFigures } from '#views/HeadlineFigures.tsx'
import { ScoreBoard } from './ScoreBoard.tsx'
import { watchTextSpacing } from './watchTextSpacing.ts'

const EmbedMap = lazy(() => import('./EmbedMap.tsx').then((module) => ({ default: module.EmbedMap })))
const EmbedCards = lazy(() => import('./EmbedCards.tsx').then((module) => ({ default: module.EmbedCards })))
const LANES: readonly View[] = ['trade', 'investment', 'tourism', 'more', 'timeline']

/**
 * One view in somebody else's page, as its filters cut it, with its source. It begins with nothing chosen, whatever its
 * link says: the frame has the height of the view. A card comes when a reader chooses something in it.
 */
export function EmbedPage({ view, theme }: { view: View; theme: string }) {
  const { t } = useI18n()
  usePageDescription()
  const { address } = useAddress()
  const isPhone = useMedia('(max-width: 599px)')
  useEffect(watchTextSpacing, [])
  const linked = useRef(address.sel)
  useLayoutEffect(function beginWithNothingChosen() {
    if (linked.current) patchAddress({ sel: null }, 'replace')
  }, [])
  const isLane = LANES.includes(view)
  const isMap = view === 'missions'
  const hasCards = address.sel !== null || view === 'differences'
  return (
    <div className="page embed" data-view={view} data-known={address.known ? '' : undefined}>
      <main>
        <h1 className="visually-hidden">{t('app.title')}</h1>
        {view === 'figures' ? <HeadlineFigures /> : null}
        {isLane || isMap || hasCards ? (
          <div className="layout">
            {isLane ? <ScoreBoard theme={theme} locked={null} isPhone={isPhone} /> : null}
            <Suspense fallback={null}>{isMap ? <EmbedMap theme={theme} /> : null}</Suspense>
            <Suspense fallback={null}>{hasCards ? <EmbedCards /> : null}</Suspense>
          </div>
        ) : null}
      </main>
      <EmbedSource />
    </div>
  )
}

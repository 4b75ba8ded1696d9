import '#i18n/messages/later.ts'
import './embed.css'
import { lazy, Suspense } from 'react'
import type { View } from '#domain/filters.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { usePageDescription } from '#i18n/usePageDescription.ts'
import { useAddress } from '#state/addressBar.ts'
import { useMedia } from '#state/useMedia.ts'
import { EmbedSource } from '#views/embed/EmbedSource.tsx'
import { HeadlineFigures } from '#views/HeadlineFigures.tsx'
import { ScoreBoard } from './ScoreBoard.tsx'

const EmbedMap = lazy(() => import('./EmbedMap.tsx').then((module) => ({ default: module.EmbedMap })))
const EmbedCards = lazy(() => import('./EmbedCards.tsx').then((module) => ({ default: module.EmbedCards })))
const LANES: readonly View[] = ['trade', 'investment', 'tourism', 'more', 'timeline']

/** One view in somebody else's page, with its source; a card comes when something in it is chosen. */
export function EmbedPage({ view, theme }: { view: View; theme: string }) {
  const { t } = useI18n()
  usePageDescription()
  const { address } = useAddress()
  const isPhone = useMedia('(max-width: 599px)')
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

import '#i18n/messages/later.ts'
import './embed.css'
import type { View } from '#domain/filters.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { useAddress } from '#state/addressBar.ts'
import { useMedia } from '#state/useMedia.ts'
import { EmbedSource } from '#views/embed/EmbedSource.tsx'
import { HeadlineFigures } from '#views/HeadlineFigures.tsx'
import { Rail } from './Rail.tsx'
import { ScoreBoard } from './ScoreBoard.tsx'

const LANES: readonly View[] = ['trade', 'investment', 'tourism', 'more', 'timeline']
const CARDS: readonly View[] = ['missions', 'differences']

/** One view in somebody else's page, with its source; a card comes when something in it is chosen. */
export function EmbedPage({ view, theme }: { view: View; theme: string }) {
  const { t } = useI18n()
  const { address } = useAddress()
  const isPhone = useMedia('(max-width: 599px)')
  const hasCard = address.sel !== null || CARDS.includes(view)
  return (
    <div className="page embed" data-view={view} data-known={address.known ? '' : undefined}>
      <main>
        <h1 className="visually-hidden">{t('app.title')}</h1>
        {view === 'figures' ? <HeadlineFigures /> : null}
        {LANES.includes(view) || hasCard ? (
          <div className="layout">
            {LANES.includes(view) ? <ScoreBoard theme={theme} locked={null} isPhone={isPhone} /> : null}
            {hasCard ? <Rail theme={theme} /> : null}
          </div>
        ) : null}
      </main>
      <EmbedSource />
    </div>
  )
}

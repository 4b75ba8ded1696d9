import { lazy, memo, useMemo } from 'react'
import { firstOf, spanOf } from '#domain/timePeriod.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { InTurn, useAddressPart } from '#state/addressBar.ts'
import { useRecord } from '#state/RecordProvider.tsx'
import { useMedia } from '#state/useMedia.ts'
import { isSpread, useTextSpacing } from '#ui/frame/textSpacing.ts'
import { Later } from '#ui/frame/Later.tsx'
import { FilterBar } from '#views/filters/FilterBar.tsx'
import { StatusLine } from '#views/filters/StatusLine.tsx'
import { HeadlineFigures } from '#views/HeadlineFigures.tsx'
import { Masthead } from '#views/masthead/Masthead.tsx'
import { Rail } from './Rail.tsx'
import { ScoreBoard } from './ScoreBoard.tsx'
import { useKeys } from './useKeys.ts'

const Footer = lazy(() => import('./Footer.tsx').then((module) => ({ default: module.Footer })))
const Dialogs = lazy(() => import('./Dialogs.tsx').then((module) => ({ default: module.Dialogs })))

// the same elements always: what changes about the page is no news to them
const status = (
  <InTurn of="timeline">
    <StatusLine />
  </InTurn>
)
const figures = (
  <InTurn of="timeline">
    <HeadlineFigures />
  </InTurn>
)

/** All views, linked by the one state in the address bar. The record's detail, when it comes, is no news to it. */
export const Dashboard = memo(function Dashboard({ theme }: { theme: string }) {
  const { t, format } = useI18n()
  const { record } = useRecord()
  const [sel, view, known] = [useAddressPart('sel'), useAddressPart('view'), useAddressPart('known')]
  const isPhone = useMedia('(max-width: 599px)')
  const spacing = useTextSpacing()
  const isWide = useMedia('(min-width: 1200px)') && !isSpread(spacing)
  const { dialog, setDialog, hasAsked } = useKeys()
  const locked = useMemo(() => {
    const event = sel?.kind === 'event' ? record.events.get(sel.id) : undefined
    const mission = sel?.kind === 'mission' ? record.missions.find(({ id }) => id === sel.id) : undefined
    const time = event?.time ?? mission?.opened?.time
    return time ? { at: spanOf(time).from, label: format.period(firstOf(time)) } : null
  }, [record, sel?.kind, sel?.id, format])
  const showsFigures = view === null || view === 'figures'
  // enlarged, and nothing chosen: no card stands beside the view
  const isAlone = view !== null && view !== 'differences' && view !== 'figures' && !sel && !known
  const showsScore = view === null || ['trade', 'investment', 'tourism', 'more', 'timeline'].includes(view)
  return (
    <div
      className="page"
      data-view={view ?? undefined}
      data-alone={isAlone || undefined}
      data-known={known ? '' : undefined}
    >
      {showsFigures ? (
        <a className="skip" href="#figures">
          {t('app.skip')}
        </a>
      ) : null}
      {view === null || view === 'timeline' ? (
        <a className="skip" href="#timeline">
          {t('app.skipTimeline')}
        </a>
      ) : null}
      <Masthead
        onFind={() => setDialog('find')}
        onHelp={() => setDialog('keys')}
        onBriefing={setDialog}
        onDocument={() => setDialog('document')}
        status={isWide ? status : null}
      />
      <main>
        <FilterBar>{isWide ? null : status}</FilterBar>
        {showsFigures ? figures : null}
        <div className="layout">
          <InTurn of="lanes">
            {showsScore ? <ScoreBoard theme={theme} locked={locked} isPhone={isPhone} /> : null}
          </InTurn>
          <InTurn of="cards">
            <Rail theme={theme} />
          </InTurn>
        </div>
      </main>
      <Later placeholder={<footer className="footer" />}>
        <Footer />
      </Later>
      {hasAsked ? (
        <Later>
          <Dialogs open={dialog} onClose={() => setDialog(null)} />
        </Later>
      ) : null}
    </div>
  )
})

import { lazy, memo, Suspense, useMemo } from 'react'
import { lastDayOf, spanOf } from '#domain/timePeriod.ts'
import { ErrorBoundary } from '#ui/frame/ErrorBoundary.tsx'
import { Later } from '#ui/frame/Later.tsx'
import { Score } from '#ui/score/Score.tsx'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { InTurn, useAddressPart } from '#state/addressBar.ts'
import { useRecord } from '#state/RecordProvider.tsx'
import { useShownSpan } from '#state/useShownSpan.ts'
import { useWindowHeight } from '#state/useWindowHeight.ts'
import { IndicatorChooser } from '#views/filters/IndicatorChooser.tsx'
import { InvestmentLane } from '#views/lanes/InvestmentLane.tsx'
import { TourismLane } from '#views/lanes/TourismLane.tsx'
import { TradeLane } from '#views/lanes/TradeLane.tsx'
import { type LaneName, laneHeights } from './laneHeights.ts'
import { keepPart, useTakeOver } from './takeOver.ts'

const RangeView = lazy(() => import('#views/RangeView.tsx').then((module) => ({ default: module.RangeView })))
const MoreLane = lazy(() =>
  import('#views/lanes/MoreLane.tsx').then((module) => ({ default: module.MoreLane })),
)
const TimelineView = lazy(() =>
  import('#views/timeline/TimelineView.tsx').then((module) => ({ default: module.TimelineView })),
)
/** Height of the timeline's head over its rows, pixels at root size. */
const TIMELINE_HEAD = 35

const keepRange = keepPart('.range')
const keepTimeline = keepPart('.timeline')

interface Props {
  theme: string
  locked: { at: number; label: string } | null
  isPhone: boolean
}

/** Stands among the lanes, and so is drawn with them. */
function TakeOver() {
  useTakeOver()
  return null
}

/** The lanes over one time axis. */
export const ScoreBoard = memo(function ScoreBoard({ theme, locked, isPhone }: Props) {
  const { t, text, format } = useI18n()
  const { record } = useRecord()
  const windowHeight = useWindowHeight()
  const [known, view, indicator] = [
    useAddressPart('known'),
    useAddressPart('view'),
    useAddressPart('indicator'),
  ]
  const domain = useShownSpan()
  const milestones = useMemo(
    () =>
      record.dataset.milestones.flatMap(({ event, label }) => {
        const found = record.events.get(event)
        if (!found) return []
        const date = format.period(found.time.split('/')[0]!.slice(0, 7))
        return [{ id: event, at: spanOf(found.time).from, words: [`${text(label)}, ${date}`, text(label)] }]
      }),
    [record, text, format],
  )
  const lanes = (
    ['trade', 'investment', 'tourism', ...(indicator ? (['more'] as const) : []), 'timeline'] as const
  ).filter((lane) => view === null || view === lane)
  const has = (lane: LaneName) => lanes.includes(lane)
  return (
    <Score
      domain={domain}
      milestones={milestones}
      locked={locked}
      knownOn={known ? spanOf(lastDayOf(known)).to : null}
      head={(geometry) => (
        <Later
          placeholder={
            <div className="first-view">
              <div ref={keepRange} className="range" />
            </div>
          }
        >
          <InTurn of="control">
            <RangeView geometry={geometry} isCompact={isPhone} />
          </InTurn>
        </Later>
      )}
    >
      {(geometry) => {
        const heights = laneHeights(
          windowHeight,
          geometry.k,
          geometry.isStacked,
          lanes,
          view,
          geometry.pushed,
        )
        const crash = <p className="empty">{t('crash.view')}</p>
        return (
          <>
            {has('trade') ? (
              <ErrorBoundary fallback={crash}>
                <TradeLane geometry={geometry} height={heights.trade} />
              </ErrorBoundary>
            ) : null}
            {has('investment') ? (
              <ErrorBoundary fallback={crash}>
                <InvestmentLane geometry={geometry} height={heights.investment} />
              </ErrorBoundary>
            ) : null}
            {has('tourism') ? (
              <ErrorBoundary fallback={crash}>
                <TourismLane geometry={geometry} height={heights.tourism} />
              </ErrorBoundary>
            ) : null}
            {has('more') && indicator ? (
              <ErrorBoundary fallback={crash} resetKey={indicator}>
                <Suspense fallback={<div aria-busy="true" style={{ height: heights.more }} />}>
                  <MoreLane indicator={indicator} geometry={geometry} height={heights.more} />
                </Suspense>
              </ErrorBoundary>
            ) : null}
            {has('timeline') ? (
              <ErrorBoundary fallback={crash}>
                <Suspense
                  fallback={
                    <div
                      ref={keepTimeline}
                      className="timeline first-view"
                      style={{ height: heights.timeline + TIMELINE_HEAD * geometry.k }}
                    />
                  }
                >
                  <InTurn of="timeline">
                    <TimelineView geometry={geometry} height={heights.timeline} theme={theme} />
                  </InTurn>
                </Suspense>
              </ErrorBoundary>
            ) : null}
            {view === null || view === 'more' ? <IndicatorChooser /> : null}
            <TakeOver />
          </>
        )
      }}
    </Score>
  )
})

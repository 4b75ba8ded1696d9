import { lazy, Suspense, useState } from 'react'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { ErrorBoundary } from '#ui/frame/ErrorBoundary.tsx'
import type { LaneRowsProps } from './LaneRows.tsx'

const asked = () => lazy(() => import('./LaneRows.tsx').then((module) => ({ default: module.LaneRows })))
/** All lanes ask once; after a failure whoever tries again asks for all of them. */
let latest = asked()

/** The table of a lane, whose code comes when it is asked for. One that does not come says so, and is tried again. */
export function LaneRowsLater(props: LaneRowsProps) {
  const { t } = useI18n()
  const [{ Rows, tries }, setAsked] = useState(() => ({ Rows: latest, tries: 0 }))
  const tryAgain = () => {
    latest = asked()
    setAsked({ Rows: latest, tries: tries + 1 })
  }
  return (
    <ErrorBoundary
      resetKey={`${tries}`}
      fallback={
        <div className="empty" role="alert">
          {t('crash.view')}{' '}
          <button type="button" className="button button--small" onClick={tryAgain}>
            {t('record.retry')}
          </button>
        </div>
      }
    >
      <Suspense fallback={<div aria-busy="true" style={{ height: props.place.height }} />}>
        <Rows {...props} />
      </Suspense>
    </ErrorBoundary>
  )
}

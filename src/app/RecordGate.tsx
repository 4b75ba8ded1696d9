import { lazy, Suspense } from 'react'
import { embeddedView } from '#domain/filters.ts'
import { useAddressPart } from '#state/addressBar.ts'
import { useRecordQueries } from '#state/useRecordQueries.ts'
import { RecordProvider } from '#state/RecordProvider.tsx'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { Later } from '#ui/frame/Later.tsx'
import { Dashboard } from './Dashboard.tsx'
import { Skeleton } from './Skeleton.tsx'

const Briefing = lazy(() => import('./Briefing.tsx').then((module) => ({ default: module.Briefing })))
const EmbedPage = lazy(() => import('./EmbedPage.tsx').then((module) => ({ default: module.EmbedPage })))
const UpdateNotice = lazy(() =>
  import('./UpdateNotice.tsx').then((module) => ({ default: module.UpdateNotice })),
)
const RecordFailure = lazy(() =>
  import('./RecordFailure.tsx').then((module) => ({ default: module.RecordFailure })),
)

/** Lets only a record that has passed its checks through to the views. */
export function RecordGate({ theme }: { theme: string }) {
  const { t, locale } = useI18n()
  const scene = useAddressPart('scene')
  const view = embeddedView({ embed: useAddressPart('embed'), view: useAddressPart('view') })
  const { core, detail, retryDetail, ask, failure, isRetrying, retry } = useRecordQueries(locale)
  const waiting = view ? <p role="status">{t('record.loading')}</p> : <Skeleton />
  if (failure) {
    return (
      <Suspense fallback={waiting}>
        <RecordFailure failure={failure} isRetrying={isRetrying} onRetry={retry} />
      </Suspense>
    )
  }
  if (!core) return waiting
  return (
    <RecordProvider record={core} detail={detail} retryDetail={retryDetail} ask={ask}>
      {view ? (
        <Suspense fallback={waiting}>
          <EmbedPage view={view} theme={theme} />
        </Suspense>
      ) : scene ? (
        <Suspense fallback={null}>
          <Briefing />
        </Suspense>
      ) : (
        <Dashboard theme={theme} />
      )}
      {/* with the whole record here, the network is free to fetch what the page keeps */}
      {detail && !view ? (
        <Later failed={null}>
          <UpdateNotice isSilent={scene !== null} />
        </Later>
      ) : null}
    </RecordProvider>
  )
}

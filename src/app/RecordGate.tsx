import { lazy, Suspense } from 'react'
import { embeddedView } from '#domain/filters.ts'
import { useAddress } from '#state/addressBar.ts'
import { useRecordQueries } from '#state/useRecordQueries.ts'
import { RecordProvider } from '#state/RecordProvider.tsx'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { Dashboard } from './Dashboard.tsx'
import { Skeleton } from './Skeleton.tsx'

const EmbedPage = lazy(() => import('./EmbedPage.tsx').then((module) => ({ default: module.EmbedPage })))
const RecordFailure = lazy(() =>
  import('./RecordFailure.tsx').then((module) => ({ default: module.RecordFailure })),
)

/** Lets only a record that has passed its checks through to the views. */
export function RecordGate({ theme }: { theme: string }) {
  const { t, locale } = useI18n()
  const view = embeddedView(useAddress().address)
  const { core, detail, retryDetail, failure, isRetrying, retry } = useRecordQueries(locale)
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
    <RecordProvider record={core} detail={detail} retryDetail={retryDetail}>
      {view ? (
        <Suspense fallback={waiting}>
          <EmbedPage view={view} theme={theme} />
        </Suspense>
      ) : (
        <Dashboard theme={theme} />
      )}
    </RecordProvider>
  )
}

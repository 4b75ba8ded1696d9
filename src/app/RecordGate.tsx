import { lazy, Suspense } from 'react'
import { useRecordQueries } from '#state/useRecordQueries.ts'
import { RecordProvider } from '#state/RecordProvider.tsx'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { Dashboard } from './Dashboard.tsx'
import { Skeleton } from './Skeleton.tsx'

const RecordFailure = lazy(() =>
  import('./RecordFailure.tsx').then((module) => ({ default: module.RecordFailure })),
)

/** Lets only a record that has passed its checks through to the views. */
export function RecordGate({ theme }: { theme: string }) {
  const { locale } = useI18n()
  const { core, detail, failure, isRetrying, retry } = useRecordQueries(locale)
  if (failure) {
    return (
      <Suspense fallback={<Skeleton />}>
        <RecordFailure failure={failure} isRetrying={isRetrying} onRetry={retry} />
      </Suspense>
    )
  }
  if (!core) return <Skeleton />
  return (
    <RecordProvider record={core} detail={detail}>
      <Dashboard theme={theme} />
    </RecordProvider>
  )
}

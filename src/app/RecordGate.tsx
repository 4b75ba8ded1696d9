import { useRecordQueries } from '#state/useRecordQueries.ts'
import { RecordProvider } from '#state/RecordProvider.tsx'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { Dashboard } from './Dashboard.tsx'
import { RecordFailure } from './RecordFailure.tsx'
import { Skeleton } from './Skeleton.tsx'

/** Lets only a record that has passed its checks through to the views. */
export function RecordGate({ theme }: { theme: string }) {
  const { locale } = useI18n()
  const { core, detail, failure, isRetrying, retry } = useRecordQueries(locale)
  if (failure) return <RecordFailure failure={failure} isRetrying={isRetrying} onRetry={retry} />
  if (!core) return <Skeleton />
  return (
    <RecordProvider record={core} detail={detail}>
      <Dashboard theme={theme} />
    </RecordProvider>
  )
}

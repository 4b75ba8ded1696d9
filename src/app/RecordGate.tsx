import { lazy, Suspense, useEffect, useState } from 'react'
import type { CoreRecord } from '#domain/coreRecord.ts'
import { embeddedView } from '#domain/filters.ts'
import { patchAddress, useAddressPart } from '#state/addressBar.ts'
import { isSearchable } from '#state/searchable.ts'
import { useRecordQueries } from '#state/useRecordQueries.ts'
import { RecordProvider } from '#state/RecordProvider.tsx'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { withLateWords } from '#i18n/languages.ts'
import { Later } from '#ui/frame/Later.tsx'
import { Dashboard } from './Dashboard.tsx'
import { Skeleton } from './Skeleton.tsx'

const Briefing = lazy(() =>
  withLateWords(import('./Briefing.tsx')).then((module) => ({ default: module.Briefing })),
)
const EmbedPage = lazy(() => import('./EmbedPage.tsx').then((module) => ({ default: module.EmbedPage })))
const UpdateNotice = lazy(() =>
  import('./UpdateNotice.tsx').then((module) => ({ default: module.UpdateNotice })),
)
const RecordFailure = lazy(() =>
  import('./RecordFailure.tsx').then((module) => ({ default: module.RecordFailure })),
)

/**
 * The record, where a link searches once its titles have been read, in stretches, by code that comes for that; until then
 * the one before. Who types a search has them read already.
 */
function useSearched(core: CoreRecord | undefined): CoreRecord | undefined {
  const q = useAddressPart('q')
  const [shown, setShown] = useState<CoreRecord>()
  const isReady = !core || q === '' || isSearchable(core.events)
  if (isReady && core !== shown) setShown(core)
  useEffect(
    function readTitles() {
      if (isReady) return
      import('#views/titles.ts')
        .then(({ whenTitlesAreRead }) => whenTitlesAreRead(core.events, () => setShown(core)))
        // without the code that searches there is nothing that could be found
        .catch(() => patchAddress({ q: '' }, 'replace'))
    },
    [core, isReady],
  )
  return isReady ? core : shown
}

/** Lets only a record that has passed its checks through to the views. */
export function RecordGate({ theme }: { theme: string }) {
  const { t, locale } = useI18n()
  const scene = useAddressPart('scene')
  const view = embeddedView({ embed: useAddressPart('embed'), view: useAddressPart('view') })
  const { core: come, detail, retryDetail, ask, failure, isRetrying, retry } = useRecordQueries(locale)
  const core = useSearched(come)
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

import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import { RecordError } from '#data/recordError.ts'
import { coreQuery, detailQuery } from '#data/recordQueries.ts'
import type { Locale } from '#domain/codelists.ts'
import type { CoreRecord, DetailRecord } from '#domain/coreRecord.ts'
import { embeddedView } from '#domain/filters.ts'
import { useAddressPart } from './addressBar.ts'
import { useFirstViews } from './firstViews.ts'

export type { RecordError }

export interface RecordQueries {
  core: CoreRecord | undefined
  detail: DetailRecord | null
  /** Asks again for evidence, notes and summaries; null unless they did not come. */
  retryDetail: (() => void) | null
  failure: RecordError | null
  isRetrying: boolean
  retry: () => void
}

const asRecordError = (error: Error | null): RecordError | null =>
  error === null || error instanceof RecordError ? error : new RecordError('damaged', error.message)

/** It comes behind the first views, or when it is asked for. A view in somebody else's page waits with the detail until something is chosen: it must stay small. */
function useNeedsDetail(): boolean {
  const [embed, view] = [useAddressPart('embed'), useAddressPart('view')]
  const [sel, scene] = [useAddressPart('sel'), useAddressPart('scene')]
  const isFree = useFirstViews()
  const isAsked = view === 'differences' || sel !== null || scene !== null
  return isAsked || (isFree && embeddedView({ embed, view }) === null)
}

/** The record in two steps: what the first views draw, then evidence, notes and summaries. */
export function useRecordQueries(locale: Locale): RecordQueries {
  const needsDetail = useNeedsDetail()
  // while another language is on its way, the record stays in the one it has
  const core = useQuery({ ...coreQuery(locale), placeholderData: keepPreviousData })
  const detail = useQuery({ ...detailQuery(locale), enabled: core.isSuccess && needsDetail })
  const { refetch } = detail
  const retryDetail = useCallback(() => void refetch(), [refetch])
  const broken = detail.error instanceof RecordError && detail.error.kind === 'broken' ? detail.error : null
  return {
    core: core.data,
    detail: detail.data ?? null,
    retryDetail: detail.isError && !detail.isFetching ? retryDetail : null,
    failure: asRecordError(core.error) ?? broken,
    isRetrying: core.isFetching,
    retry: () => {
      void core.refetch()
      if (core.isSuccess) void detail.refetch()
    },
  }
}

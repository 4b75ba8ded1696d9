import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import { RecordError } from '#data/recordError.ts'
import { coreQuery, detailQuery } from '#data/recordQueries.ts'
import type { Locale } from '#domain/codelists.ts'
import type { CoreRecord, DetailRecord } from '#domain/coreRecord.ts'
import { type Address, embeddedView } from '#domain/filters.ts'
import { useAddress } from './addressBar.ts'

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

/** A view in somebody else's page waits with the detail until something is chosen: it must stay small. */
const needsDetail = (address: Address) =>
  embeddedView(address) === null || address.view === 'differences' || address.sel !== null

/** The record in two steps: what the first views draw, then evidence, notes and summaries. */
export function useRecordQueries(locale: Locale): RecordQueries {
  const { address } = useAddress()
  // while another language is on its way, the record stays in the one it has
  const core = useQuery({ ...coreQuery(locale), placeholderData: keepPreviousData })
  const detail = useQuery({ ...detailQuery(locale), enabled: core.isSuccess && needsDetail(address) })
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

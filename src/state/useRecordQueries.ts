import {
  keepPreviousData,
  type QueryClient,
  type QueryKey,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import { RecordError } from '#data/recordError.ts'
import { coreQuery, detailQuery, textsKey } from '#data/recordQueries.ts'
import type { Locale } from '#domain/codelists.ts'
import type { CoreRecord, DetailRecord } from '#domain/coreRecord.ts'
import { embeddedView } from '#domain/filters.ts'
import type { TextNeeds } from '#domain/textParts.ts'
import { useAddressPart } from './addressBar.ts'
import { useFirstViews } from './firstViews.ts'

export type { RecordError }

export interface RecordQueries {
  core: CoreRecord | undefined
  detail: DetailRecord | null
  /** Asks again for evidence, notes and summaries; null unless they did not come. */
  retryDetail: (() => void) | null
  /** Fetches more texts of the reader's language, once each. */
  ask: (needs: TextNeeds) => void
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

interface Asked {
  needs: TextNeeds
  /** Those of them that came last, and in which language: where one does not come, these stay. */
  good: TextNeeds
  locale: Locale
}

const NONE: TextNeeds = []
const goodIn = (locale: Locale, asked: Asked) => (asked.locale === locale ? asked.good : NONE)

const both = (before: TextNeeds, more: TextNeeds): TextNeeds => {
  if (before === 'all' || more === 'all') return 'all'
  const all = new Set([...before, ...more])
  return all.size > before.length ? [...all] : before
}

/** What did not come is not asked for again with what somebody else needs. */
function withoutFailed(client: QueryClient, locale: Locale, asked: Asked): TextNeeds {
  const { needs } = asked
  const hasFailed = (key: QueryKey) => client.getQueryState(key)?.status === 'error'
  if (!hasFailed(detailQuery(locale, needs).queryKey)) return needs
  return needs === 'all'
    ? goodIn(locale, asked)
    : needs.filter((group) => !hasFailed(textsKey(locale, group)))
}

/** Asks for the first part of the record before anything is drawn from it. */
export const askForRecord = (client: QueryClient, locale: Locale): void =>
  void client.prefetchQuery(coreQuery(locale))

/** The record in two steps: what the first views draw, then evidence, notes and summaries. */
export function useRecordQueries(locale: Locale): RecordQueries {
  const needsDetail = useNeedsDetail()
  // while another language is on its way, the record stays in the one it has
  const core = useQuery({ ...coreQuery(locale), placeholderData: keepPreviousData })
  const [asked, setAsked] = useState<Asked>({ needs: NONE, good: NONE, locale })
  const { needs } = asked
  const good = goodIn(locale, asked)
  const enabled = core.isSuccess && needsDetail
  const base = useQuery({ ...detailQuery(locale, good), enabled })
  const detail = useQuery({
    ...detailQuery(locale, needs),
    enabled,
    // what has come stays while more of its words are on their way
    placeholderData: (before, query) => (query?.queryKey[2] === locale ? before : undefined),
  })
  if (detail.isSuccess && !detail.isPlaceholderData && good !== needs)
    setAsked({ needs, good: needs, locale })
  const { refetch } = detail
  const retryDetail = useCallback(() => void refetch(), [refetch])
  const client = useQueryClient()
  const ask = useCallback(
    (more: TextNeeds) =>
      setAsked((before) => {
        const next = both(withoutFailed(client, locale, before), more)
        return next === before.needs ? before : { ...before, needs: next }
      }),
    [client, locale],
  )
  const broken = detail.error instanceof RecordError && detail.error.kind === 'broken' ? detail.error : null
  return {
    core: core.data,
    detail: detail.data ?? base.data ?? null,
    retryDetail: detail.isError && !detail.isFetching ? retryDetail : null,
    ask,
    failure: asRecordError(core.error) ?? broken,
    isRetrying: core.isFetching,
    retry: () => {
      void core.refetch()
      if (core.isSuccess) void detail.refetch()
    },
  }
}

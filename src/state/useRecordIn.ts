import { useQuery } from '@tanstack/react-query'
import { coreQuery, detailQuery } from '#data/recordQueries.ts'
import type { Locale } from '#domain/codelists.ts'
import type { CoreRecord, DetailRecord } from '#domain/coreRecord.ts'

interface RecordIn {
  found: { core: CoreRecord; detail: DetailRecord } | null
  hasFailed: boolean
}

/** The record with its texts in one more language, fetched when asked for; nothing is found until it has come. */
export function useRecordIn(locale: Locale | null): RecordIn {
  const asked = locale ?? 'en'
  const core = useQuery({ ...coreQuery(asked), enabled: locale !== null })
  const detail = useQuery({ ...detailQuery(asked), enabled: locale !== null })
  return {
    found: locale && core.data && detail.data ? { core: core.data, detail: detail.data } : null,
    hasFailed: locale !== null && (core.isError || detail.isError),
  }
}

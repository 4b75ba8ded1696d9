import { useQuery } from '@tanstack/react-query'
import { coreQuery, detailQuery } from '#data/recordQueries.ts'
import type { Locale } from '#domain/codelists.ts'
import type { CoreRecord, DetailRecord } from '#domain/coreRecord.ts'

/** The record with its texts in one more language, fetched when asked for; null until it has come. */
export function useRecordIn(locale: Locale | null): { core: CoreRecord; detail: DetailRecord } | null {
  const asked = locale ?? 'en'
  const core = useQuery({ ...coreQuery(asked), enabled: locale !== null })
  const detail = useQuery({ ...detailQuery(asked), enabled: locale !== null })
  return locale && core.data && detail.data ? { core: core.data, detail: detail.data } : null
}

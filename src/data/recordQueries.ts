import { queryOptions } from '@tanstack/react-query'
import type { Locale } from '#domain/codelists.ts'
import type { TextGroup, TextNeeds } from '#domain/textParts.ts'
import { loadCore } from './loadCore.ts'
import { RecordError } from './recordError.ts'

const TRIES = 2

/** Only what may pass by itself is worth another try; a damaged or broken record stays so. */
const retry = (failures: number, error: Error) =>
  error instanceof RecordError && error.kind === 'offline' && failures < TRIES

/** ms that one joined record is kept which nobody reads: its parts stay, so it is soon joined again. */
const UNREAD = 60_000

// networkMode: the page may be a file on a disk, or its record inlined; "offline" says nothing then.
const common = { networkMode: 'always', staleTime: Infinity, gcTime: Infinity, retry } as const

/** The core of the record with texts in English and `locale`; another language is another query. */
export const coreQuery = (locale: Locale) =>
  queryOptions({
    ...common,
    queryKey: ['record', 'core', locale],
    queryFn: ({ signal }) => loadCore(locale, signal),
  })

const keyOf = (part: string) => ['record', part] as const

/** Where one group of texts of a language is kept. */
export const textsKey = (locale: Locale, group: TextGroup) => keyOf(`text-${locale}-${group}`)

/**
 * The rest of the record; its code and its rules come with it, after the first views. English comes whole; of another
 * language come the texts that are needed, each group of them once.
 */
export const detailQuery = (locale: Locale, needs: TextNeeds = 'all') =>
  queryOptions({
    ...common,
    // in English there is one, and no parts
    gcTime: locale === 'en' ? Infinity : UNREAD,
    queryKey: ['record', 'detail', locale, locale === 'en' ? 'all' : needs],
    queryFn: async ({ client, signal }) => {
      const [{ loadDetail }, core] = await Promise.all([
        import('./loadDetail.ts'),
        client.ensureQueryData(coreQuery(locale)),
      ])
      const keep = <T>(key: string, fetch: () => Promise<T>) =>
        client.fetchQuery({ ...common, queryKey: keyOf(key), queryFn: () => fetch(), retry: false })
      return loadDetail(locale, core, needs, keep, signal)
    },
  })

import { createContext, type ReactNode, useContext, useMemo } from 'react'
import type { CoreRecord, DetailRecord } from '#domain/coreRecord.ts'

interface Loaded {
  record: CoreRecord
  /** Null until evidence, notes and summaries have come. */
  detail: DetailRecord | null
  /** Asks for them again; null unless they did not come. */
  retryDetail: (() => void) | null
}

interface Props extends Omit<Loaded, 'retryDetail'> {
  retryDetail?: Loaded['retryDetail']
  children: ReactNode
}

const Context = createContext<Loaded | null>(null)

export function RecordProvider({ record, detail, retryDetail = null, children }: Props) {
  const value = useMemo(() => ({ record, detail, retryDetail }), [record, detail, retryDetail])
  return <Context value={value}>{children}</Context>
}

/** The record that has passed its checks. */
export function useRecord(): Loaded {
  const loaded = useContext(Context)
  if (!loaded) throw new Error('useRecord outside a RecordProvider')
  return loaded
}

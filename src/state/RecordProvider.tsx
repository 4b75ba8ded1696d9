import { createContext, type ReactNode, useContext, useMemo } from 'react'
import type { CoreRecord, DetailRecord } from '#domain/coreRecord.ts'

interface Loaded {
  record: CoreRecord
  /** Null until evidence, notes and summaries have come. */
  detail: DetailRecord | null
}

const Context = createContext<Loaded | null>(null)

export function RecordProvider({ record, detail, children }: Loaded & { children: ReactNode }) {
  const value = useMemo(() => ({ record, detail }), [record, detail])
  return <Context value={value}>{children}</Context>
}

/** The record that has passed its checks. */
export function useRecord(): Loaded {
  const loaded = useContext(Context)
  if (!loaded) throw new Error('useRecord outside a RecordProvider')
  return loaded
}

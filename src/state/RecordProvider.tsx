import { createContext, type ReactNode, useContext, useMemo } from 'react'
import type { CoreRecord, DetailRecord } from '#domain/coreRecord.ts'

interface Detail {
  /** Null until evidence, notes and summaries have come. */
  detail: DetailRecord | null
  /** Asks for them again; null unless they did not come. */
  retryDetail: (() => void) | null
}

interface Props {
  record: CoreRecord
  detail: Detail['detail']
  retryDetail?: Detail['retryDetail']
  children: ReactNode
}

// two, so that what draws the record is not drawn again when the detail comes
const Core = createContext<{ record: CoreRecord } | null>(null)
const Rest = createContext<Detail | null>(null)

export function RecordProvider({ record, detail, retryDetail = null, children }: Props) {
  const core = useMemo(() => ({ record }), [record])
  const rest = useMemo(() => ({ detail, retryDetail }), [detail, retryDetail])
  return (
    <Core value={core}>
      <Rest value={rest}>{children}</Rest>
    </Core>
  )
}

/** The record that has passed its checks. */
export function useRecord(): { record: CoreRecord } {
  return given(useContext(Core))
}

/** Evidence, notes and summaries, which come after the record. */
export function useDetail(): Detail {
  return given(useContext(Rest))
}

function given<T>(value: T | null): T {
  if (!value) throw new Error('a record is asked for outside a RecordProvider')
  return value
}

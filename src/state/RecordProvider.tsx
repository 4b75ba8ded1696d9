import { createContext, type ReactNode, useContext, useMemo } from 'react'
import type { CoreRecord, DetailRecord } from '#domain/coreRecord.ts'
import type { TextNeeds } from '#domain/textParts.ts'

export interface Detail {
  /** Null until evidence, notes and summaries have come. */
  detail: DetailRecord | null
  /** Asks for them again; null unless they did not come. */
  retryDetail: (() => void) | null
  /** Fetches more texts of the reader's language, once each. */
  ask: (needs: TextNeeds) => void
}

interface Props {
  record: CoreRecord
  detail: Detail['detail']
  retryDetail?: Detail['retryDetail']
  ask?: Detail['ask']
  children: ReactNode
}

// two, so that what draws the record is not drawn again when the detail comes
const Core = createContext<{ record: CoreRecord } | null>(null)
export const Rest = createContext<Detail | null>(null)

const nothing = () => {}

export function RecordProvider({ record, detail, retryDetail = null, ask = nothing, children }: Props) {
  const core = useMemo(() => ({ record }), [record])
  const rest = useMemo(() => ({ detail, retryDetail, ask }), [detail, retryDetail, ask])
  return (
    <Core value={core}>
      <Rest value={rest}>{children}</Rest>
    </Core>
  )
}

/** The record that has passed its checks. */
export function useRecord(): { record: CoreRecord } {
  const core = useContext(Core)
  if (!core) throw new Error('a record is asked for outside a RecordProvider')
  return core
}

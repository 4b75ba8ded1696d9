import type { DetailRecord } from '#domain/coreRecord.ts'
import type { Filters } from '#domain/filters.ts'
import type { RecordIndex } from '#selectors/recordIndex.ts'

/** What every card of the rail reads. */
export interface CardData {
  index: RecordIndex
  /** Null until evidence and notes have come: the card then shows bars in their place. */
  detail: DetailRecord | null
  filters: Filters
}

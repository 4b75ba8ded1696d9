import type { CoreRecord } from '#domain/coreRecord.ts'
import type { DataRecord } from '#domain/record.ts'
import { fromWire } from './fromWire.ts'
import { tableOf } from './packEvents.ts'
import { splitRecord } from './split.ts'

/** The core of a full record, as the first views get it. */
export function coreOf(record: DataRecord): CoreRecord {
  const { core } = splitRecord(record)
  return fromWire(core, tableOf(core.events))
}

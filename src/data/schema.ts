import type { GenericSchema } from 'valibot'
import type { DataRecord, FileName } from '#domain/record.ts'
import { claim, claimant, indicator, source } from './schema/claims.ts'
import { dataset, scene } from './schema/dataset.ts'
import { event, place } from './schema/events.ts'
import { mission, postList, remark } from './schema/missions.ts'

type RecordOf<F extends FileName> = DataRecord[F] extends readonly (infer R)[] ? R : DataRecord[F]

/** How one record of each file reads. `dataset.json` holds one record, every other file a list. */
export const SCHEMAS: { readonly [F in FileName]: GenericSchema<unknown, RecordOf<F>> } = {
  dataset,
  sources: source,
  claimants: claimant,
  indicators: indicator,
  claims: claim,
  missions: mission,
  lists: postList,
  remarks: remark,
  events: event,
  places: place,
  scenes: scene,
}

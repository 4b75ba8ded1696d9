import type { CoreRecord } from '#domain/coreRecord.ts'
import type { DataRecord, EventFigure, FileName } from '#domain/record.ts'
import { nameOf, type Problem } from '../problems.ts'

/** True unless the file could be read and no record in it, sound or not, has the id. */
type Has = (file: FileName, id: string) => boolean

interface Identified {
  id: string
}

/** What links records, in the core and in the full record alike. */
export interface Linked {
  dataset: DataRecord['dataset'] | null
  sources?: readonly Identified[]
  claimants: readonly Identified[]
  indicators: readonly Pick<CoreRecord['indicators'][number], 'id' | 'confusedWith'>[]
  claims: readonly Pick<CoreRecord['claims'][number], 'id' | 'indicator' | 'claimant' | 'repeats' | 'computed'>[]
  missions: readonly Pick<CoreRecord['missions'][number], 'id' | 'seat' | 'predecessor' | 'successor'>[]
  lists: readonly Pick<CoreRecord['lists'][number], 'id' | 'missions'>[]
  remarks: readonly Pick<CoreRecord['remarks'][number], 'id' | 'about'>[]
  events: readonly (Pick<CoreRecord['events'][number], 'id' | 'place' | 'missions'> & {
    figures?: readonly EventFigure[]
  })[]
  places: readonly Identified[]
  scenes?: readonly Identified[]
}

/** A rule about ids; it looks only at records that fit their schema, and knows the ids of all. */
export type LinkRule = (context: { record: Linked; has: Has }) => Problem[]

/** What the rules of the full record look at. `dataset` is null when it is broken: rules about the release rest. */
export interface Context {
  record: Omit<DataRecord, 'dataset'> & { dataset: DataRecord['dataset'] | null }
  has: Has
}

/** A rule between records; no problems means that it is kept. */
export type Rule = (context: Context) => Problem[]

/** Knows the ids of all records as they came; of a file that is no list nothing is known. */
export function idsOf(files: Readonly<Partial<Record<FileName, unknown>>>): Has {
  const ids = new Map<string, ReadonlySet<string>>()
  for (const [file, list] of Object.entries(files)) {
    if (Array.isArray(list)) ids.set(file, new Set(list.map(nameOf)))
  }
  return (file, id) => ids.get(file)?.has(id) ?? true
}

export const problem = (
  file: FileName,
  record: string,
  field: string,
  found: string,
  expected: string,
): Problem => ({ file, record, field, found, expected })

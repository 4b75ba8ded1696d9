import type { CoreEvent, CoreRecord } from '#domain/coreRecord.ts'
import type { EventFigure } from '#domain/event.ts'
import type { DataRecord, FileName } from '#domain/record.ts'
import type { Evidence } from '#domain/sourced.ts'
import { nameOf, type Problem } from '../problems.ts'

/** False only when the file could be read and no record in it, sound or not, has the id. */
export type Has = (file: FileName, id: string) => boolean

interface Identified {
  id: string
}

interface Sourced {
  evidence?: readonly Evidence[]
}

/** What links records, in the core and in the full record alike. */
export interface Linked {
  dataset: DataRecord['dataset'] | null
  sources?: readonly Identified[]
  claimants: readonly Identified[]
  indicators: readonly Pick<CoreRecord['indicators'][number], 'id' | 'confusedWith'>[]
  claims: readonly (Pick<
    CoreRecord['claims'][number],
    'id' | 'indicator' | 'claimant' | 'repeats' | 'computed'
  > &
    Sourced)[]
  missions: readonly Pick<CoreRecord['missions'][number], 'id' | 'seat' | 'predecessor' | 'successor'>[]
  lists: readonly Pick<CoreRecord['lists'][number], 'id' | 'missions'>[]
  remarks: readonly Pick<CoreRecord['remarks'][number], 'id' | 'about'>[]
  events: readonly (Pick<CoreEvent, 'id' | 'place' | 'missions'> & {
    figures?: readonly EventFigure[]
  } & Sourced)[]
  places: readonly Identified[]
  scenes?: readonly Identified[]
}

/** What the rules of the full record look at. `dataset` is null when it is broken: rules about the release rest. */
export interface Context {
  record: Omit<DataRecord, 'dataset'> & { dataset: DataRecord['dataset'] | null }
}

/** A rule between records; it looks only at those that fit their schema. No problems means that it is kept. */
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

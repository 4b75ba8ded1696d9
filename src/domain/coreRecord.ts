import type { Known } from './known.ts'
import type { DatasetInfo } from './dataset.ts'
import type { HistoricEvent } from './event.ts'
import type { EventTable } from './eventTable.ts'
import type { Mission, PostStatement } from './mission.ts'
import type { Claim, DataRecord, Indicator, Place, PostList, Remark, Scene } from './record.ts'
import type { Claimant, Source } from './sourced.ts'
import type { TextGroup } from './textParts.ts'

/** Stands for the evidence until the detail has come: how many sources there are, and since when it is public. */
export interface Witness {
  knownFrom: Known
  evidenceCount: number
}

export type CoreClaim = Omit<Claim, 'evidence' | 'note'> & Witness

export type CoreEvent = Omit<HistoricEvent, 'summary' | 'participants' | 'figures' | 'evidence' | 'note'> &
  Witness

export type CoreIndicator = Omit<Indicator, 'definition' | 'confusedWith'> & {
  confusedWith: readonly { indicator: string }[]
}

export type CoreStatement = Pick<PostStatement, 'asOf' | 'says'> & Witness

type Point = NonNullable<Mission['point']>
type Opened = NonNullable<Mission['opened']>

/** What the map, the lanes of posts and the counts need; a post's card waits for the detail. */
export type CoreMission = Pick<
  Mission,
  | 'id'
  | 'kind'
  | 'sendingState'
  | 'receivingState'
  | 'name'
  | 'seat'
  | 'label'
  | 'predecessor'
  | 'successor'
  | 'confidence'
> & {
  point: Omit<Point, 'evidence' | 'note'> | null
  opened: (Omit<Opened, 'evidence' | 'note'> & Witness) | null
  attested: Omit<Mission['attested'], 'evidence' | 'note'> & Witness
  status: Omit<Mission['status'], 'note'>
  statements: readonly CoreStatement[]
}

export type CorePlace = Pick<Place, 'id' | 'area' | 'kind' | 'lat' | 'lon' | 'names'> & {
  alsoKnownAs: readonly Omit<Place['alsoKnownAs'][number], 'evidence'>[]
  formerNames: readonly Omit<Place['formerNames'][number], 'evidence' | 'note'>[]
}

export type CoreList = Omit<PostList, 'evidence' | 'note'> & Witness

export type CoreRemark = Pick<Remark, 'id' | 'kind' | 'title' | 'about'>

/**
 * The record before its detail has come: all that the first views draw. A full record also serves wherever
 * a view asks for less; `coreOf` in the data layer makes one from the other.
 */
export interface CoreRecord {
  dataset: DatasetInfo
  claimants: readonly Claimant[]
  indicators: readonly CoreIndicator[]
  claims: readonly CoreClaim[]
  missions: readonly CoreMission[]
  lists: readonly CoreList[]
  remarks: readonly CoreRemark[]
  events: EventTable
  places: readonly CorePlace[]
}

/** The whole record by id: evidence, notes, summaries, cards. Views of evidence look up the id they show. */
export interface DetailRecord {
  /** Of which groups the texts have come in the reader's language, as well as in English; null: of all. */
  wordsOf: ReadonlySet<TextGroup> | null
  record: DataRecord
  sources: ReadonlyMap<string, Source>
  indicators: ReadonlyMap<string, Indicator>
  claims: ReadonlyMap<string, Claim>
  missions: ReadonlyMap<string, Mission>
  lists: ReadonlyMap<string, PostList>
  remarks: ReadonlyMap<string, Remark>
  events: Pick<ReadonlyMap<string, HistoricEvent>, 'get'>
  places: ReadonlyMap<string, Place>
  scenes: readonly Scene[]
}

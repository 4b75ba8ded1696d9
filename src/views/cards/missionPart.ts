import type { ReactNode } from 'react'
import type { Selection } from '#domain/filters.ts'
import type { Evidence } from '#domain/sourced.ts'
import type { MissionFacts } from '#selectors/missionFacts.ts'
import type { MissionThen } from '#selectors/missionOn.ts'
import type { RecordIndex } from '#selectors/recordIndex.ts'

/** What each part of the card of a post is given. */
export interface MissionPart {
  facts: MissionFacts
  /** The post in full, as public on the day that is read; null until the detail has come. */
  full: MissionThen | null
  /** The day that is read. */
  known: string | null
  index: RecordIndex
  /** References behind a statement. */
  refs: (evidence: readonly Evidence[]) => ReactNode
  /** Class of what carries no publication day on a past day. */
  paleIf: (evidence: readonly Evidence[]) => string | undefined
  /** Opens the first source of a statement. */
  onAsk: (evidence: readonly Evidence[]) => void
  onOpen: (selection: Selection) => void
}

import type { ReactNode } from 'react'
import type { Selection } from '#domain/filters.ts'
import type { Mission } from '#domain/mission.ts'
import type { Evidence } from '#domain/sourced.ts'
import type { MissionFacts } from '#selectors/missionFacts.ts'
import type { RecordIndex } from '#selectors/recordIndex.ts'

/** What each part of the card of a post is given. */
export interface MissionPart {
  facts: MissionFacts
  /** The post in full, as public on the day that is read; null until the detail has come. */
  full: Mission | null
  index: RecordIndex
  /** References behind a statement. */
  refs: (evidence: readonly Evidence[]) => ReactNode
  /** Opens the first source of a statement. */
  onAsk: (evidence: readonly Evidence[]) => void
  onOpen: (selection: Selection) => void
}

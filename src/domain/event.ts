import type { Confidence, EventKind, EventLevel, Precision, Unit } from './codelists.ts'
import type { Evidence, Text } from './sourced.ts'
import type { TimePeriod } from './timePeriod.ts'

export interface EventFigure {
  what: Text
  value: number
  unit: Unit
  time?: TimePeriod
  precision?: Precision
  /** The claim that holds the same statement. */
  claim?: string
}

export interface HistoricEvent {
  id: string
  time: TimePeriod
  title: Text
  summary: Text
  kind: EventKind
  level: EventLevel
  /** Id of a place; null when no text names one. */
  place: string | null
  participants: readonly { name: string; role: Text }[]
  figures: readonly EventFigure[]
  /** Missions that the event is about. */
  missions: readonly string[]
  evidence: readonly Evidence[]
  confidence: Confidence
  importance: 1 | 2 | 3 | 4 | 5
  /** `planned`: announced, and no source says that it took place. */
  status: 'occurred' | 'planned'
  note?: Text
}

import type { Scene } from './record.ts'

/** One step of a briefing: a scene of the record, or one that a reader has kept. */
export interface BriefingScene extends Scene {
  /** True: the headline stands as its author wrote it; otherwise a finding of the record takes its place. */
  isWritten?: boolean
}

/** A talk: scenes in order. The shipped one is the record's; own ones live in the reader's browser or file. */
export interface Briefing {
  id: string
  /** Plain text, as typed. */
  name: string
  scenes: readonly BriefingScene[]
}

/** Id of the briefing that comes with the record: it is read, copied, and never changed. */
export const SHIPPED = 'shipped'

/** In a link, `?scene=start`: the first scene, or the one that shows what the link shows. */
export const START = 'start'

import { app } from './en/app.ts'
import type { briefings } from './en/briefings.ts'
import type { cardTerms } from './en/cardTerms.ts'
import type { dialogs } from './en/dialogs.ts'
import type { editions } from './en/editions.ts'
import type { evidence } from './en/evidence.ts'
import type { exports } from './en/exports.ts'
import type { failure } from './en/failure.ts'
import { lanes } from './en/lanes.ts'
import { laneViews } from './en/laneViews.ts'
import type { map } from './en/map.ts'
import type { menus } from './en/menus.ts'
import type { plain } from './en/plain.ts'
import { record } from './en/record.ts'
import type { room } from './en/room.ts'
import { terms } from './en/terms.ts'
import type { timeline } from './en/timeline.ts'

const first = { ...app, ...terms, ...lanes, ...laneViews, ...record } as const

/** What the dashboard says. */
export type FirstEnglish = typeof first &
  typeof cardTerms &
  typeof dialogs &
  typeof editions &
  typeof evidence &
  typeof failure &
  typeof map &
  typeof menus &
  typeof timeline

/** What is only said in briefings, in documents and in the lists without a script. */
export type LateEnglish = typeof briefings & typeof exports & typeof plain & typeof room

export type English = FirstEnglish & LateEnglish

/**
 * Every message of the interface, in English; the other languages must have the same keys. The words of the map, the
 * timeline, menus, cards, dialogs and failures come with those: `later.ts` puts them in.
 */
export const en = { ...first } as English

import { app } from './en/app.ts'
import { evidence } from './en/evidence.ts'
import { lanes } from './en/lanes.ts'
import { laneViews } from './en/laneViews.ts'
import { map } from './en/map.ts'
import { record } from './en/record.ts'
import { terms } from './en/terms.ts'
import { timeline } from './en/timeline.ts'

/** Every message of the interface, in English. The other languages must have the same keys. */
export const en = { ...app, ...terms, ...lanes, ...laneViews, ...timeline, ...map, ...evidence, ...record } as const

import { en } from './en.ts'
import { dialogs } from './en/dialogs.ts'
import { evidence } from './en/evidence.ts'
import { failure } from './en/failure.ts'
import { map } from './en/map.ts'
import { timeline } from './en/timeline.ts'

Object.assign(en, dialogs, evidence, failure, map, timeline)

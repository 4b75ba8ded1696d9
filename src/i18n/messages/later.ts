import { en } from './en.ts'
import { cardTerms } from './en/cardTerms.ts'
import { dialogs } from './en/dialogs.ts'
import { editions } from './en/editions.ts'
import { evidence } from './en/evidence.ts'
import { failure } from './en/failure.ts'
import { map } from './en/map.ts'
import { menus } from './en/menus.ts'
import { timeline } from './en/timeline.ts'

Object.assign(en, cardTerms, dialogs, editions, evidence, failure, map, menus, timeline)

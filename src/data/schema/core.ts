import * as v from 'valibot'
import type { WireCore } from '../parts/split.ts'
import { claimant, claimHead, indicatorHead } from './claims.ts'
import { dataset } from './dataset.ts'
import { eventHead, formerNameHead, otherNameHead, placeHead } from './events.ts'
import { id, listOf, moment, period, positive, type SchemaOf, strict } from './fields.ts'
import {
  listHead,
  missionHead,
  openedHead,
  pointHead,
  remarkHead,
  statementHead,
  statusHead,
} from './missions.ts'

const witness = { published: v.nullable(moment), evidenceCount: positive }

/** How one record of each list of the core reads when it arrives, its texts put back. */
export const CORE_SCHEMAS = {
  dataset,
  claimants: claimant,
  indicators: strict({ ...indicatorHead, confusedWith: listOf(strict({ indicator: id })) }),
  claims: strict({ ...claimHead, ...witness }),
  missions: strict({
    ...missionHead,
    point: v.nullable(strict(pointHead)),
    opened: v.nullable(strict({ ...openedHead, ...witness })),
    attested: strict({ time: period, ...witness }),
    status: strict(statusHead),
    statements: listOf(strict({ ...statementHead, ...witness })),
  }),
  lists: strict({ ...listHead, ...witness }),
  remarks: strict(remarkHead),
  events: strict({ ...eventHead, ...witness }),
  places: strict({
    ...placeHead,
    alsoKnownAs: listOf(strict(otherNameHead)),
    formerNames: listOf(strict(formerNameHead)),
  }),
} satisfies { [F in keyof WireCore]: SchemaOf<WireCore[F] extends readonly (infer R)[] ? R : WireCore[F]> }

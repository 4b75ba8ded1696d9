import { PRECISIONS } from '#domain/codelists.ts'
import type { CoreClaim } from '#domain/coreRecord.ts'
import { byText } from './order.ts'

type Dated = Pick<CoreClaim, 'id' | 'precision' | 'knownFrom'>

/**
 * The one rule for claims that stand in the same place: the vintage published last speaks, and one without a
 * publication day only after all that carry one; of those of one day, the more exact; the id decides last of all, only
 * so that the choice is the same everywhere. What a view adds (the longest stretch, the undoubted figure) goes before it.
 */
export const byVintage = (a: Dated, b: Dated): number =>
  byText(b.knownFrom.day ?? '', a.knownFrom.day ?? '') ||
  PRECISIONS.indexOf(a.precision) - PRECISIONS.indexOf(b.precision) ||
  byText(a.id, b.id)

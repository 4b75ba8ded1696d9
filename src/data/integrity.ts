import type { Context, Rule } from './integrity/context.ts'
import {
  claimsDiffer,
  computedClaimsAddUp,
  horizonsAreAhead,
  idsSayWhatIsClaimed,
  valuesFitTheirUnits,
} from './integrity/claims.ts'
import { datasetIsOrdered, evidenceIsNotRepeated, idsAreUnique } from './integrity/ids.ts'
import {
  nameEvidenceHasNames,
  placesLieInTheirState,
  postsStandAbroad,
  statesHaveStatements,
} from './integrity/missions.ts'
import { nothingRefersToItself, referencesResolve, sourcesAreCited } from './integrity/references.ts'
import { nothingIsAheadOfTheRelease, timesAreSane } from './integrity/time.ts'
import type { Problem } from './problems.ts'

const RULES: readonly Rule[] = [
  idsAreUnique,
  referencesResolve,
  nothingRefersToItself,
  evidenceIsNotRepeated,
  datasetIsOrdered,
  idsSayWhatIsClaimed,
  claimsDiffer,
  computedClaimsAddUp,
  valuesFitTheirUnits,
  horizonsAreAhead,
  timesAreSane,
  nothingIsAheadOfTheRelease,
  postsStandAbroad,
  placesLieInTheirState,
  nameEvidenceHasNames,
  statesHaveStatements,
]

/** What a schema cannot see: rules between records. `isWhole`: no record was left out as broken. */
export function integrityProblems(context: Context, isWhole: boolean): Problem[] {
  return (isWhole ? [...RULES, sourcesAreCited] : RULES).flatMap((rule) => rule(context))
}

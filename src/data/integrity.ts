import type { FileName } from '#domain/record.ts'
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
import { linksOf, nothingRefersToItself, referencesResolve, sourcesAreCited } from './integrity/references.ts'
import { nothingIsAheadOfTheRelease, timesAreSane } from './integrity/time.ts'
import type { Problem } from './problems.ts'
import type { Steps } from './steps.ts'

const RULES: readonly Rule[] = [
  idsAreUnique,
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

/**
 * What a schema cannot see: rules between records. `files` holds the same record as it came; `isWhole`: nothing
 * of it was left out as broken.
 */
export function* integrityProblems(
  record: Context['record'],
  files: Readonly<Partial<Record<FileName, unknown>>>,
  isWhole: boolean,
): Steps<Problem[]> {
  const links = linksOf(record, files)
  yield
  const problems = [...referencesResolve(links), ...nothingRefersToItself(links)]
  for (const rule of RULES) {
    problems.push(...rule({ record }))
    yield
  }
  return isWhole ? [...problems, ...sourcesAreCited(links, record.sources)] : problems
}

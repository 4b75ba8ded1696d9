import { type Area, AREAS } from '#domain/codelists.ts'
import type { CoreClaim } from '#domain/coreRecord.ts'
import type { HeadlineStep } from '#domain/dataset.ts'
import { countedEnd } from './headlineTime.ts'
import type { RecordIndex } from './recordIndex.ts'
import { byVintage } from './vintage.ts'

/** The claim that leads, and the step of the headline rule that put it first. */
export interface Lead {
  claim: CoreClaim
  step: HeadlineStep
}

/** The capitals whose accounts are read. */
export const capitals = (reporter: Area | null): readonly Area[] => (reporter ? [reporter] : AREAS)

const kindOf = (index: RecordIndex, claim: CoreClaim) => index.claimants.get(claim.claimant)?.kind

/** Position of the claimant in the headline rule; past the last step for one that the rule does not name. */
export function rankOf(index: RecordIndex, claim: CoreClaim): number {
  const kind = kindOf(index, claim)
  const steps = index.record.dataset.headlineSteps
  const rank = steps.findIndex((step) => kind !== undefined && step.claimantKinds.includes(kind))
  return rank < 0 ? steps.length : rank
}

/** Latest counted time first, then the newest vintage. */
export const byRecency =
  (index: RecordIndex) =>
  (a: CoreClaim, b: CoreClaim): number =>
    Math.sign(countedEnd(index, b) - countedEnd(index, a)) || byVintage(a, b)

/** The newest claim of the first step of the headline rule that has any; null when no step names a claimant. */
export function leading(index: RecordIndex, claims: readonly CoreClaim[]): Lead | null {
  for (const step of index.record.dataset.headlineSteps) {
    const [claim] = claims
      .filter((candidate) => {
        const kind = kindOf(index, candidate)
        return kind !== undefined && step.claimantKinds.includes(kind)
      })
      .sort(byRecency(index))
    if (claim) return { claim, step }
  }
  return null
}

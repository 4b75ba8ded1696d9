import type { CoreClaim, CoreList } from '#domain/coreRecord.ts'
import type { Address } from '#domain/filters.ts'
import { newestList } from '../posts.ts'
import { perspectiveOf, type RecordIndex } from '../recordIndex.ts'
import type { Finding } from './findingTypes.ts'

/** One sentence that holds whoever asks: who said what, and never more than a source carries. */
export type SafeSentence =
  | { key: 'two'; one: CoreClaim; other: CoreClaim }
  | { key: 'one'; claim: CoreClaim }
  | { key: 'list'; list: CoreList; kazakh: number; turkish: number }
  | { key: 'events'; count: number }

const isSafe = (claim: CoreClaim) =>
  claim.value !== null && claim.confidence !== 'low' && claim.evidenceCount > 0

/** From the finding's claims: the first, and beside it the first of another voice on the same measure. */
export function safeSentence(
  index: RecordIndex,
  address: Address,
  finding: Finding | null,
): SafeSentence | null {
  if (!finding) return null
  if (finding.key === 'events' || finding.key === 'eventsFew')
    return { key: 'events', count: finding.params.count }
  if (finding.key === 'posts' || finding.key === 'postsOf' || finding.key === 'post') {
    const list = newestList(index, address.known)
    return list && listed(index, list)
  }
  const claims = finding.claims.flatMap((id) => index.claims.get(id) ?? []).filter(isSafe)
  const [one] = claims
  if (!one) return null
  const other = claims.find(
    (claim) =>
      claim.indicator === one.indicator &&
      claim.nature === one.nature &&
      perspectiveOf(index, claim) !== perspectiveOf(index, one),
  )
  return other ? { key: 'two', one, other } : { key: 'one', claim: one }
}

/** What the list itself counts, which need not be what stands. */
function listed(index: RecordIndex, list: CoreList): SafeSentence {
  const of = (sending: string) =>
    list.missions.filter((id) => index.missions.get(id)?.sendingState === sending).length
  return { key: 'list', list, kazakh: of('KAZ'), turkish: of('TUR') }
}

import type { CoreClaim, DetailRecord } from '#domain/coreRecord.ts'
import type { Address } from '#domain/filters.ts'
import type { Remark } from '#domain/record.ts'
import type { Text } from '#domain/sourced.ts'
import { posts } from '../posts.ts'
import { remarkOn } from '../publishedParts.ts'
import type { RecordIndex } from '../recordIndex.ts'
import { rivalsOf } from '../rivals.ts'
import type { Finding } from './findingTypes.ts'
import { pictureOf } from './picture.ts'

/** What a presenter may be asked about: who says otherwise, and what the sources dispute. */
export type IfAsked =
  | { kind: 'claim'; claim: CoreClaim; isRejected: boolean; note: Text | null }
  | { kind: 'remark'; remark: Remark }

/** Further claims on what the finding says, and for posts the contradictions about those that are disputed. */
export function rivalsIfAsked(
  index: RecordIndex,
  detail: DetailRecord | null,
  address: Address,
  finding: Finding | null,
): IfAsked[] {
  const quoted = new Set(finding?.claims)
  const claims = new Map<string, IfAsked>()
  for (const id of quoted) {
    const claim = index.claims.get(id)
    if (!claim) continue
    for (const { claim: other, relation } of rivalsOf(index, claim, address)) {
      if (quoted.has(other.id) || (relation !== 'rival' && relation !== 'rejected')) continue
      const note = detail?.claims.get(other.id)?.note ?? null
      claims.set(other.id, { kind: 'claim', claim: other, isRejected: relation === 'rejected', note })
    }
  }
  const asked = [...claims.values()].sort((a, b) => Number(isRejected(a)) - Number(isRejected(b)))
  return pictureOf(index, address) === 'missions' ? [...asked, ...disputes(index, detail, address)] : asked
}

const isRejected = (item: IfAsked) => item.kind === 'claim' && item.isRejected

function disputes(index: RecordIndex, detail: DetailRecord | null, address: Address): IfAsked[] {
  const disputed = new Set(
    posts(index, address)
      .filter(({ state }) => state === 'disputed')
      .map(({ mission }) => mission.id),
  )
  return [...(detail?.remarks.values() ?? [])]
    .filter(({ kind, about }) => kind === 'contradiction' && about.some((id) => disputed.has(id)))
    .flatMap(({ id }) => {
      const remark = remarkOn(detail, id, address)
      return remark ? [{ kind: 'remark', remark }] : []
    })
}

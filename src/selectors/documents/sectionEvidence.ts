import type { DetailRecord } from '#domain/coreRecord.ts'
import type { Evidence } from '#domain/sourced.ts'
import { missionOn } from '../missionOn.ts'
import type { Post } from '../posts.ts'
import { evidenceThen, type ReadOn, remarkOn } from '../publishedParts.ts'
import type { DocumentSection } from './documentSection.ts'

/** Sources of a claim as of the day that is read; none until the detail has come. */
export const claimEvidence = (detail: DetailRecord, id: string, { known }: ReadOn): readonly Evidence[] =>
  evidenceThen(detail.claims.get(id)?.evidence ?? [], detail.sources, known)

/** Sources of an event as of the day that is read. */
export const eventEvidence = (detail: DetailRecord, id: string, { known }: ReadOn): readonly Evidence[] =>
  evidenceThen(detail.events.get(id)?.evidence ?? [], detail.sources, known)

/** Sources of what a list says of a post on the day that is read: that it stands, as last stated, and since when. */
export function postEvidence(
  detail: DetailRecord,
  { mission: { id }, asOf }: Pick<Post, 'mission' | 'asOf'>,
  on: ReadOn,
): Evidence[] {
  const then = missionOn(detail, id, on)
  if (!then) return []
  const last = then.statements.filter((statement) => statement.asOf === asOf)
  const stated = last.length > 0 ? last : [then.attested]
  return [...stated, then.opened].flatMap((part) => part?.evidence ?? [])
}

/** The sources of each statement that a part makes, in its order. */
export function* sectionEvidence(
  { on, claims, posts, events, remarks }: DocumentSection,
  detail: DetailRecord,
): Generator<readonly Evidence[]> {
  for (const { id } of claims) yield claimEvidence(detail, id, on)
  for (const post of posts) yield postEvidence(detail, post, on)
  for (const { id } of events) yield eventEvidence(detail, id, on)
  for (const { id } of remarks)
    for (const { evidence } of remarkOn(detail, id, on)?.positions ?? []) yield evidence
}

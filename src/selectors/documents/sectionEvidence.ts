import type { CoreMission, DetailRecord } from '#domain/coreRecord.ts'
import type { Evidence } from '#domain/sourced.ts'
import type { DocumentSection } from './documentSection.ts'

/** Sources of a claim; none until the detail has come. */
export const claimEvidence = (detail: DetailRecord, id: string): readonly Evidence[] =>
  detail.claims.get(id)?.evidence ?? []

/** Sources of an event. */
export const eventEvidence = (detail: DetailRecord, id: string): readonly Evidence[] =>
  detail.events.get(id)?.evidence ?? []

/** Sources of what a list says of a post: that it stands, as last stated, and since when. */
export function postEvidence(
  detail: DetailRecord,
  { id, status }: Pick<CoreMission, 'id' | 'status'>,
): Evidence[] {
  const mission = detail.missions.get(id)
  if (!mission) return []
  const last = mission.statements.filter(({ asOf }) => asOf === status.asOf)
  const stated = last.length > 0 ? last : [mission.attested]
  return [...stated.flatMap(({ evidence }) => evidence), ...(mission.opened?.evidence ?? [])]
}

/** The sources of each statement that a part makes, in its order. */
export function* sectionEvidence(
  section: DocumentSection,
  detail: DetailRecord,
): Generator<readonly Evidence[]> {
  for (const { id } of section.claims) yield claimEvidence(detail, id)
  for (const { mission } of section.posts) yield postEvidence(detail, mission)
  for (const { id } of section.events) yield eventEvidence(detail, id)
  for (const { id } of section.remarks)
    for (const { evidence } of detail.remarks.get(id)?.positions ?? []) yield evidence
}

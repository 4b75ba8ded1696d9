import { claimEvidence, eventEvidence } from '#selectors/documents/sectionEvidence.ts'
import type { DocumentPlan, DocumentSheet } from '../documentPlan.ts'
import { breathe, type Make } from './making.ts'

/** A part in the terms of the record, so that what reads the record reads this. */
function partOf({ detail }: DocumentPlan, { id, filters, scene, section }: DocumentSheet) {
  const claims = section.claims
    .map(({ id: claim }) => detail.claims.get(claim))
    .filter((claim) => claim !== undefined)
  const missions = section.posts.flatMap(({ mission, state }) => {
    const full = detail.missions.get(mission.id)
    return full ? [{ ...full, stateAsRead: state }] : []
  })
  const events = section.events
    .map(({ id: event }) => detail.events.get(event))
    .filter((event) => event !== undefined)
  const remarks = section.remarks
    .map((remark) => detail.remarks.get(remark.id))
    .filter((remark) => remark !== undefined)
  return { part: id, headline: scene.headline, filters, claims, missions, events, remarks }
}

/** The chosen thing in full, where one is chosen. */
function chosen({ address, detail }: DocumentPlan) {
  const { sel } = address
  if (!sel) return null
  const full =
    sel.kind === 'claim'
      ? detail.claims.get(sel.id)
      : sel.kind === 'event'
        ? detail.events.get(sel.id)
        : sel.kind === 'mission'
          ? detail.missions.get(sel.id)
          : undefined
  const evidence =
    sel.kind === 'claim'
      ? claimEvidence(detail, sel.id)
      : sel.kind === 'event'
        ? eventEvidence(detail, sel.id)
        : []
  return { ...sel, record: full ?? null, sources: evidence.map(({ source }) => source) }
}

/** The facts of a document with all their evidence, in the terms of the record. */
export const make: Make = async ({ plan, signal, onStep }) => {
  const { index, detail, stamp, sources } = plan
  onStep({ kind: 'write' })
  await breathe(signal)
  const parts = plan.sheets.map((sheet) => partOf(plan, sheet))
  const indicators = new Set(parts.flatMap(({ claims }) => claims.map(({ indicator }) => indicator)))
  const claimants = new Set(parts.flatMap(({ claims }) => claims.map(({ claimant }) => claimant)))
  const cited = new Set([...JSON.stringify(parts).matchAll(/"source":"([^"]+)"/g)].map(([, id]) => id!))
  for (const { source } of sources.list) cited.add(source.id)
  const json = {
    about: { ...stamp, record: { id: index.record.dataset.id, version: index.record.dataset.version } },
    selection: chosen(plan),
    parts,
    indicators: [...indicators].map((id) => detail.indicators.get(id)),
    claimants: [...claimants].map((id) => index.claimants.get(id)),
    sources: [...cited].flatMap((id) => detail.sources.get(id) ?? []),
  }
  return [
    {
      name: `${plan.fileName}.json`,
      blob: new Blob([`${JSON.stringify(json, null, 2)}\n`], { type: 'application/json' }),
    },
  ]
}

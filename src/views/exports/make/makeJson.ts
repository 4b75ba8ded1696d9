import type { DetailRecord } from '#domain/coreRecord.ts'
import { claimEvidence, eventEvidence } from '#selectors/documents/sectionEvidence.ts'
import { missionOn } from '#selectors/missionOn.ts'
import { type ReadOn, remarkOn } from '#selectors/publishedParts.ts'
import type { DocumentPlan, DocumentSheet } from '../documentPlan.ts'
import { breathe, type Make } from './making.ts'

/** A claim with the sources of the day that is read. */
function claimThen(detail: DetailRecord, id: string, on: ReadOn) {
  const claim = detail.claims.get(id)
  return claim ? { ...claim, evidence: claimEvidence(detail, id, on) } : null
}

function eventThen(detail: DetailRecord, id: string, on: ReadOn) {
  const event = detail.events.get(id)
  return event ? { ...event, evidence: eventEvidence(detail, id, on) } : null
}

/** A part in the terms of the record, so that what reads the record reads this. */
function partOf({ detail }: DocumentPlan, { id, filters, scene, section }: DocumentSheet) {
  const { on } = section
  const claims = section.claims.flatMap((claim) => claimThen(detail, claim.id, on) ?? [])
  const missions = section.posts.flatMap(({ mission, state, asOf }) => {
    const full = missionOn(detail, mission.id, on)
    if (!full) return []
    return [{ ...full, status: on.known ? { state, asOf } : full.status, stateAsRead: state }]
  })
  const events = section.events.flatMap((event) => eventThen(detail, event.id, on) ?? [])
  const remarks = section.remarks.flatMap((remark) => remarkOn(detail, remark.id, on) ?? [])
  return { part: id, headline: scene.headline, filters, claims, missions, events, remarks }
}

/** The chosen thing in full, where one is chosen. */
function chosen({ address, detail }: DocumentPlan) {
  const { sel } = address
  if (!sel) return null
  const full =
    sel.kind === 'claim'
      ? claimThen(detail, sel.id, address)
      : sel.kind === 'event'
        ? eventThen(detail, sel.id, address)
        : sel.kind === 'mission'
          ? missionOn(detail, sel.id, address)
          : null
  const evidence =
    sel.kind === 'claim'
      ? claimEvidence(detail, sel.id, address)
      : sel.kind === 'event'
        ? eventEvidence(detail, sel.id, address)
        : []
  return { ...sel, record: full, sources: evidence.map(({ source }) => source) }
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

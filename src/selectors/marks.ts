import type { CoreClaim } from '#domain/coreRecord.ts'
import type { Mark, Voice, Whose } from '#domain/lane.ts'
import { isOneDay, isWholeYear, spanOf } from '#domain/timePeriod.ts'
import { agrees } from './agreement.ts'
import { type RecordIndex, voiceOf } from './recordIndex.ts'
import { knowledgeOn, standsAt } from './visibleClaims.ts'
import { byText } from './order.ts'
import { byVintage } from './vintage.ts'

/** A claim that has a value and a time, ready to be placed. */
export interface Placeable {
  claim: CoreClaim
  value: number
  time: string
}

export const placeable = (claims: readonly CoreClaim[]): Placeable[] =>
  claims.flatMap((claim) => {
    const time = standsAt(claim)
    return claim.value === null || time === null ? [] : [{ claim, value: claim.value, time }]
  })

/** Whose goods, money or people an indicator counts: those of the state they come from, or of both. */
export function whoseOf(index: RecordIndex, indicator: string): Whose {
  return index.indicators.get(indicator)?.from ?? 'both'
}

/** A claim as a mark. A cumulative total stands at the end of the years that it counts, anything else amid its time. */
export function markOf(index: RecordIndex, { claim, value, time }: Placeable, known: string | null): Mark {
  const span = spanOf(time)
  const isCumulative = index.indicators.get(claim.indicator)?.measure === 'cumulative'
  const isDay = claim.time === null || isOneDay(time)
  const mark: Mark = {
    id: claim.id,
    claims: [claim.id],
    span,
    at: isCumulative ? span.to - 1e-6 : isDay ? span.from : (span.from + span.to) / 2,
    isDay: isDay || isCumulative,
    value,
    whose: whoseOf(index, claim.indicator),
    voice: voiceOf(index, claim),
    precision: claim.precision,
    pale: knowledgeOn(claim.knownFrom, known) === 'undated',
  }
  return isCumulative && time.includes('/') ? { ...mark, since: span.from } : mark
}

const leads = (a: Placeable, b: Placeable): number =>
  Number(isWholeYear(b.time)) - Number(isWholeYear(a.time)) ||
  Number(b.claim.precision === 'exact') - Number(a.claim.precision === 'exact') ||
  byVintage(a.claim, b.claim)

/** Claims of the same voice and period that agree become one mark; the full-year, exact, newest one leads. */
export function collapsed(index: RecordIndex, claims: readonly Placeable[], known: string | null): Mark[] {
  const clusters: { lead: Placeable; voice: Voice; ids: string[] }[] = []
  for (const item of [...claims].sort(leads)) {
    const voice = voiceOf(index, item.claim)
    const home = clusters.find(
      (cluster) =>
        cluster.voice === voice &&
        cluster.lead.time === item.time &&
        cluster.lead.claim.indicator === item.claim.indicator &&
        agrees(
          { value: cluster.lead.value, precision: cluster.lead.claim.precision },
          {
            value: item.value,
            precision: item.claim.precision,
          },
        ),
    )
    if (home) home.ids.push(item.claim.id)
    else clusters.push({ lead: item, voice, ids: [item.claim.id] })
  }
  return clusters
    .map(({ lead, ids }) => ({ ...markOf(index, lead, known), claims: ids }))
    .sort((a, b) => a.at - b.at || a.value - b.value || byText(a.id, b.id))
}

import type { Address, View } from '#domain/filters.ts'
import { GOODS_FROM, GOODS_TOTAL, TRADE_TARGET } from '../tradeLane.ts'
import { FDI_INFLOWS, FDI_TOTALS } from '../investmentLane.ts'
import type { RecordIndex } from '../recordIndex.ts'
import { ANTALYA, VISITORS } from '../tourismLane.ts'

/** The one picture of a scene: a view, or, for the figures of a past day, what was known then beside what is known now. */
export type Picture = View | 'thenNow'

export const LANE_PICTURES = ['trade', 'investment', 'tourism', 'more'] as const
export type LanePicture = (typeof LANE_PICTURES)[number]
export const isLanePicture = (picture: Picture): picture is LanePicture =>
  (LANE_PICTURES as readonly string[]).includes(picture)

const HOMES: readonly [LanePicture, readonly string[]][] = [
  ['trade', [GOODS_TOTAL, GOODS_FROM.KAZ, GOODS_FROM.TUR, TRADE_TARGET]],
  ['investment', [...FDI_TOTALS, ...FDI_INFLOWS]],
  ['tourism', [...VISITORS, ANTALYA]],
]

/** The lane that draws an indicator. */
export const homeOf = (indicator: string): LanePicture =>
  HOMES.find(([, indicators]) => indicators.includes(indicator))?.[0] ?? 'more'

function ofSelection(index: RecordIndex, { sel }: Address): Picture | null {
  if (sel?.kind === 'mission') return 'missions'
  if (sel?.kind === 'event') return 'timeline'
  if (sel?.kind === 'figure') {
    if (sel.id.startsWith('gap/')) return 'trade'
    return /^(?:today\/)?posts/.test(sel.id)
      ? 'missions'
      : /^(?:today\/)?events/.test(sel.id)
        ? 'timeline'
        : null
  }
  const claim = sel && index.claims.get(sel.id)
  return claim ? homeOf(claim.indicator) : null
}

/** Which picture a saved link shows: the enlarged view, else that of what is chosen, else the headline figures. */
export function pictureOf(index: RecordIndex, address: Address): Picture {
  const picture = address.view ?? ofSelection(index, address) ?? (address.indicator ? 'more' : 'figures')
  if (picture === 'figures' && address.known) return 'thenNow'
  return picture === 'more' && !indicatorOf(index, address) ? 'figures' : picture
}

/** Indicator of the further lane: the one that the link names, else that of the chosen claim. */
export function indicatorOf(index: RecordIndex, { indicator, sel }: Address): string | null {
  const chosen = sel?.kind === 'claim' ? index.claims.get(sel.id)?.indicator : undefined
  const id = indicator ?? (chosen && homeOf(chosen) === 'more' ? chosen : null)
  return id && index.indicators.has(id) ? id : null
}

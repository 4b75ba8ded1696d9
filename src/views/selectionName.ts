import type { Selection } from '#domain/filters.ts'
import { parsePeriod } from '#domain/timePeriod.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'
import type { RecordIndex } from '#selectors/recordIndex.ts'

/** What the figures that are worked out here are about, by the first word of their ids. */
const FIGURES = {
  posts: 'figures.posts',
  gap: 'figures.gap',
  sum: 'trade.title',
  events: 'view.timeline',
} as const

/** What a chosen thing is called in a few words; its id when the record does not know it. */
export function useSelectionName(index: RecordIndex): (selection: Selection) => string {
  const { t, text, format } = useI18n()
  return ({ kind, id }) => {
    if (kind === 'mission') {
      const mission = index.missions.get(id)
      const place = mission?.seat ? index.places.get(mission.seat) : undefined
      return place ? text(place.names) : mission ? text(mission.name) : id
    }
    if (kind === 'event') {
      const event = index.events.get(id)
      return event ? `${text(event.title)}, ${format.period(event.time)}` : id
    }
    if (kind === 'claim') {
      const claim = index.claims.get(id)
      const indicator = claim && index.indicators.get(claim.indicator)
      if (!indicator) return id
      return claim.time ? `${text(indicator.name)}, ${format.period(claim.time)}` : text(indicator.name)
    }
    const [what = '', of = ''] = id.split('/')
    const period = parsePeriod(of.replace('--', '/')) ? of.replace('--', '/') : null
    if (!Object.hasOwn(FIGURES, what)) return id
    const name = t(FIGURES[what as keyof typeof FIGURES])
    return period ? `${name}, ${format.period(period)}` : name
  }
}

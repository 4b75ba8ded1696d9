import type { Selection } from '#domain/filters.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'
import type { RecordIndex } from '#selectors/recordIndex.ts'

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
    return id.startsWith('posts') ? t('figures.posts') : id.startsWith('gap') ? t('figures.gap') : id
  }
}

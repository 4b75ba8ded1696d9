import type { CoreEvent } from '#domain/coreRecord.ts'
import type { Selection } from '#domain/filters.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'

interface EventNeighboursProps {
  earlier: CoreEvent | null
  later: CoreEvent | null
  onOpen: (selection: Selection) => void
}

/** The events before and after, among those in view. */
export function EventNeighbours({ earlier, later, onOpen }: EventNeighboursProps) {
  const { t, text, format } = useI18n()
  const link = (event: CoreEvent, key: 'eventCard.earlier' | 'eventCard.later') => (
    <button
      type="button"
      className={key === 'eventCard.later' ? 'neighbour neighbour--later' : 'neighbour'}
      onClick={() => onOpen({ kind: 'event', id: event.id })}
    >
      <small>{t(key, { time: format.period(event.time) })}</small> <span>{text(event.title)}</span>
    </button>
  )
  return (
    <nav className="neighbours" aria-label={t('eventCard.neighbours')}>
      {earlier ? link(earlier, 'eventCard.earlier') : <span />}
      {later ? link(later, 'eventCard.later') : null}
    </nav>
  )
}

import { useMemo } from 'react'
import type { CoreEvent } from '#domain/coreRecord.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'
import type { EventRows } from '#selectors/events.ts'
import { rowsByTime, timesOf } from '#selectors/eventTimes.ts'
import type { RecordIndex } from '#selectors/recordIndex.ts'
import type { EventListItems } from '#ui/timeline/EventListRow.tsx'

export interface EventWords {
  /** An event in a sentence. */
  speak: (id: string) => string
  /** Its title and day, beside the dot. */
  label: (id: string) => { title: string; date: string }
  /** Rows of the list, latest first. */
  items: (rows: EventRows) => EventListItems
}

export function useEventWords(index: RecordIndex): EventWords {
  const { t, text, format } = useI18n()
  return useMemo(() => {
    const speak = (id: string) => {
      const event = index.events.get(id)
      if (!event) return id
      return t(event.status === 'planned' ? 'timeline.speakPlanned' : 'timeline.speak', {
        title: text(event.title),
        kind: t(`kind.${event.kind}`),
        day: format.period(event.time),
        importance: String(event.importance),
      })
    }
    const placeOf = (event: CoreEvent) => {
      const place = event.place ? index.places.get(event.place) : undefined
      return place ? text(place.names) : null
    }
    return {
      speak,
      label: (id) => {
        const event = index.events.get(id)
        return event ? { title: text(event.title), date: format.period(event.time) } : { title: id, date: '' }
      },
      items: (rows) => {
        const sorted = rowsByTime(index.events, rows, timesOf(index.events).from, true)
        return {
          length: sorted.length,
          idAt: (place) => index.events.ids.at(sorted[place]!),
          indexOf: (id) => sorted.indexOf(index.events.rowOf(id)),
          at: (place) => {
            const event = index.events.at(sorted[place]!)
            return {
              id: event.id,
              date: format.period(event.time),
              title: text(event.title),
              kind: t(`kind.${event.kind}`),
              place: placeOf(event),
              importance: event.importance,
              isPlanned: event.status === 'planned',
            }
          },
        }
      },
    }
  }, [index, t, text, format])
}

import type { CoreRecord } from '#domain/coreRecord.ts'
import type { Selection } from '#domain/filters.ts'
import { eventGroup, type TextNeeds } from '#domain/textParts.ts'

/** Which texts of the record the card of a choice is written with, besides those of the first views. */
export function cardNeeds({ events }: Pick<CoreRecord, 'events'>, sel: Selection | null): TextNeeds {
  switch (sel?.kind) {
    case 'claim':
      return ['claims', 'indicators', 'sources']
    case 'figure':
      return ['sources']
    case 'mission':
      return ['missions', 'sources']
    case 'event': {
      const row = events.rowOf(sel.id)
      return row < 0 ? [] : [eventGroup(row, events.length), 'sources']
    }
    case undefined:
      return []
  }
}

import type { CSSProperties, KeyboardEvent } from 'react'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { Marked, type MarkRanges } from './Marked.tsx'

/** An event as the list shows it, in the reader's words. */
export interface EventListItem {
  id: string
  date: string
  title: string
  importance: 1 | 2 | 3 | 4 | 5
  kind: string
  place: string | null
  isPlanned: boolean
}

/** Events of a list, latest first; the words of one are made when its row is in view. */
export interface EventListItems {
  length: number
  at: (place: number) => EventListItem
  idAt: (place: number) => string
  /** -1 when it is not among them. */
  indexOf: (id: string) => number
}

interface EventListRowProps {
  item: EventListItem
  position: number
  size: number
  isSelected: boolean
  isTabStop: boolean
  ranges: MarkRanges | undefined
  style: CSSProperties | undefined
  onSelect: (id: string) => void
  onFocus: (id: string) => void
  onKeyDown: (event: KeyboardEvent) => void
}

export function EventListRow(props: EventListRowProps) {
  const { item, position, size, isSelected, isTabStop, ranges, style, onSelect, onFocus, onKeyDown } = props
  const { t } = useI18n()
  const { id, date, title, importance, kind, place, isPlanned } = item
  const where = place === null ? kind : t('timeline.kindAndPlace', { kind, place })
  const what = isPlanned ? t('timeline.planned', { what: where }) : where
  return (
    <li className="event-list__row" aria-setsize={size} aria-posinset={position} style={style}>
      <button
        type="button"
        className="event-list__button"
        data-event-row={id}
        tabIndex={isTabStop ? 0 : -1}
        aria-current={isSelected || undefined}
        onClick={() => onSelect(id)}
        onFocus={() => onFocus(id)}
        onKeyDown={onKeyDown}
      >
        <span className="event-list__date">{date}</span>
        <span className="event-list__title" data-strong={importance >= 4 || undefined}>
          <Marked text={title} ranges={ranges} />
        </span>
        <span className="event-list__what">
          <Marked text={what} ranges={ranges} />
        </span>
      </button>
    </li>
  )
}

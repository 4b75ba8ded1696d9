import {
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { type EventListItems, EventListRow } from './EventListRow.tsx'
import type { MarkRanges } from './Marked.tsx'
import { rowAfter, rowsInWindow } from './listWindow.ts'
import './timeline.css'

interface EventListProps {
  items: EventListItems
  selected: string | null
  onSelect: (id: string) => void
  /** Where a search found its words. */
  ranges?: MarkRanges
  empty: ReactNode
  /** px; without it the list is as tall as its rows, up to its frame. */
  height?: number
}

/** Up to here all rows are in the page, so that the browser's own find reaches them. */
const MOST_ROWS = 400
/** Height of a row of a windowed list, rem; its title is cut after two lines. */
const ROW_REM = 4.75

/** Events, latest first. One tab stop; the arrow keys walk the rows. */
export function EventList({ items, selected, onSelect, ranges, empty, height }: EventListProps) {
  const { t } = useI18n()
  const ref = useRef<HTMLDivElement>(null)
  const isWindowed = items.length > MOST_ROWS
  const [scroll, setScroll] = useState({ top: 0, height: 0, rem: 16 })
  const [cursor, setCursor] = useState<{ id: string; takesFocus: boolean } | null>(null)
  const rowHeight = Math.round(ROW_REM * scroll.rem)
  const indexOf = (id: string | null | undefined) => (id == null ? -1 : items.indexOf(id))
  const selectedIndex = useMemo(() => indexOf(selected), [items, selected]) // oxlint-disable-line react/exhaustive-deps
  const cursorIndex = indexOf(cursor?.id)
  const tabStop = cursorIndex >= 0 ? cursorIndex : Math.max(0, selectedIndex)

  const measure = () => {
    const list = ref.current
    if (!list) return
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
    setScroll({ top: list.scrollTop, height: list.clientHeight, rem })
  }
  const show = (index: number) => {
    const list = ref.current
    if (!list || index < 0) return
    const row = list.querySelector<HTMLElement>(`[aria-posinset="${index + 1}"]`)
    const top = isWindowed ? index * rowHeight : (row?.offsetTop ?? 0)
    const bottom = top + (isWindowed ? rowHeight : (row?.offsetHeight ?? 0))
    if (top < list.scrollTop) list.scrollTop = top
    else if (bottom > list.scrollTop + list.clientHeight) list.scrollTop = bottom - list.clientHeight
  }

  useEffect(
    function followSize() {
      if (!isWindowed) return undefined
      measure()
      window.addEventListener('resize', measure)
      return () => window.removeEventListener('resize', measure)
    },
    [isWindowed],
  )
  useEffect(
    function showSelected() {
      show(selectedIndex)
    },
    [selectedIndex], // oxlint-disable-line react/exhaustive-deps
  )
  useEffect(
    function focusCursor() {
      if (!cursor?.takesFocus) return
      show(cursorIndex)
      const row = ref.current?.querySelector<HTMLElement>(`[data-event-row="${CSS.escape(cursor.id)}"]`)
      row?.focus({ preventScroll: true })
      if (!isWindowed) row?.scrollIntoView({ block: 'nearest' })
    },
    [cursor], // oxlint-disable-line react/exhaustive-deps
  )

  const handleKey = (event: KeyboardEvent) => {
    const next = rowAfter(event.key, tabStop, items.length)
    if (next === null || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    event.stopPropagation()
    setCursor({ id: items.idAt(next), takesFocus: true })
  }

  if (items.length === 0)
    return (
      <div className="event-list" style={{ height }}>
        {empty}
      </div>
    )
  const shown = isWindowed
    ? rowsInWindow(items.length, scroll.top, scroll.height, rowHeight, tabStop)
    : Array.from({ length: items.length }, (_, index) => index)
  return (
    <div
      ref={ref}
      className="event-list"
      data-windowed={isWindowed || undefined}
      data-flows={(!isWindowed && height === undefined) || undefined}
      style={{ height }}
      onScroll={isWindowed ? measure : undefined}
    >
      <ol
        className="event-list__rows"
        // oxlint-disable-next-line jsx-a11y/no-redundant-roles -- Safari takes a list without markers for no list
        role="list"
        aria-label={t('timeline.latestFirst')}
        style={
          isWindowed
            ? ({ height: items.length * rowHeight, '--event-row': `${rowHeight}px` } as CSSProperties)
            : undefined
        }
      >
        {shown.map((index) => {
          const item = items.at(index)
          return (
            <EventListRow
              key={item.id}
              item={item}
              position={index + 1}
              size={items.length}
              isSelected={index === selectedIndex}
              isTabStop={index === tabStop}
              ranges={ranges}
              style={isWindowed ? { transform: `translateY(${index * rowHeight}px)` } : undefined}
              onSelect={onSelect}
              onKeyDown={handleKey}
              onFocus={(id) => setCursor((now) => (now?.id === id ? now : { id, takesFocus: false }))}
            />
          )
        })}
      </ol>
    </div>
  )
}

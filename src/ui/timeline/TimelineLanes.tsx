import { type CSSProperties, type ReactNode, useEffect, useMemo, useState } from 'react'
import { EVENT_GROUPS, type EventGroup } from '#domain/codelists.ts'
import type { EventDots } from '#domain/lane.ts'
import type { Span } from '#domain/timePeriod.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { useStepFrom } from '../controls/useStepFrom.ts'
import { placeIn, walk } from './nearestDot.ts'
import { tiedPath } from './tiedPath.ts'
import { TimelineCanvas } from './TimelineCanvas.tsx'
import { TimelineLabel } from './TimelineLabel.tsx'
import { isEmpty, type LayOut, type PlacedDot } from './timelineLayout.ts'
import { TimelinePoint } from './TimelinePoint.tsx'
import { TimelineRings } from './TimelineRings.tsx'
import { TimelineRows } from './TimelineRows.tsx'
import { useTimelinePointer } from './useTimelinePointer.ts'
import './timeline.css'

interface TimelineLanesProps {
  dots: EventDots
  domain: Span
  /** px: left gutter, plot, right gutter. A left gutter of 0 sets the names of the rows over their lines. */
  plotLeft: number
  plotWidth: number
  rightWidth: number
  height: number
  /** 1 where the small text is 12 px; dots and strokes grow with it. */
  k?: number
  /** Places the dots: the selector `timelineLayout`. */
  layOut: LayOut
  selected: string | null
  /** Events tied to what is chosen elsewhere. */
  rings: readonly string[]
  /** The same, where there are too many for rings. */
  tied?: EventDots | null
  /** Events drawn back, as those that a search does not find. */
  dimmed?: ReadonlySet<string>
  onSelect: (id: string | null) => void
  /** The event and the time under the pointer or the focus. */
  onHover?: (id: string | null, time: number | null) => void
  /** The whole of an event in one sentence, for the point. */
  speak: (id: string) => string
  /** The same for the eye, short. */
  caption: (id: string) => { title: string; date: string }
  rowLabel: (group: EventGroup) => string
  rowCount: (group: EventGroup) => string
  /** Opens what a row counts; without it a count is words. */
  onCount?: (group: EventGroup) => void
  /** Told whether any row is drawn as density, because its dots would cover each other. */
  onDense?: (isDense: boolean) => void
  empty?: ReactNode
  /** Decimal year of the day of knowledge, where nothing around the lanes draws it. */
  knownOn?: number | null
  /** The theme in force: the canvas takes its colours anew when it changes; `print` draws for paper. */
  theme: string
}

interface Cursor {
  id: string
  /** What was chosen when the cursor came here: a later choice from elsewhere wins over it. */
  over: string | null
  /** What moved the focus here; null once the focus has left. */
  by: 'key' | 'pointer' | null
}

const ROWS = EVENT_GROUPS
const NARROWEST_GUTTER = 60

/** Events in six rows on one canvas, with one point that the keyboard walks. */
export function TimelineLanes(props: TimelineLanesProps) {
  const {
    dots,
    domain,
    plotLeft,
    plotWidth,
    rightWidth,
    height,
    k = 1,
    layOut,
    selected,
    onSelect,
    onHover = () => {},
  } = props
  const { t } = useI18n()
  const { from, to } = domain
  const isStacked = plotLeft < NARROWEST_GUTTER
  const layout = useMemo(
    () =>
      layOut(dots, {
        x: (time) => ((time - from) / (to - from)) * plotWidth,
        width: plotWidth,
        rowHeight: height / ROWS.length,
        rows: ROWS,
        isStacked,
        scale: k,
      }),
    [layOut, dots, from, to, plotWidth, height, isStacked, k],
  )
  const isDense = layout.density.some((row) => row !== null)
  const { tied: crowd = null, onDense } = props
  useEffect(
    function tellDensity() {
      onDense?.(isDense)
    },
    [isDense, onDense],
  )
  const tied = useMemo(
    () => (crowd ? tiedPath(crowd, layout, (time) => ((time - from) / (to - from)) * plotWidth) : ''),
    [crowd, layout, from, to, plotWidth],
  )
  const knownAt = props.knownOn == null ? null : ((props.knownOn - from) / (to - from)) * plotWidth

  const [cursor, setCursor] = useState<Cursor | null>(null)
  const [isRead, setIsRead] = useState(false)
  const moveTo = (id: string, by: Cursor['by']) => setCursor({ id, over: selected, by })
  const { hovered, handlers } = useTimelinePointer({
    layout,
    timeAt: (x) => from + (Math.max(0, Math.min(x, plotWidth)) / plotWidth) * (to - from),
    k,
    onHover,
    onChoose: (item) => {
      if (item) moveTo(item.dot.id, 'pointer')
      if (item || selected !== null) onSelect(item?.dot.id ?? null)
    },
  })

  const isFresh = cursor !== null && (cursor.over === selected || cursor.id === selected || selected === null)
  const find = (id: string | null | undefined) => (id == null ? undefined : layout.find(id))
  const firstRow = ROWS.findIndex((_, row) => layout.inRow(row).length > 0)
  const lastOf = (row: number) => {
    const { length, dot } = layout.inRow(row)
    return length > 0 ? dot(length - 1).id : undefined
  }
  const current: PlacedDot | undefined =
    (isFresh ? find(cursor.id) : undefined) ?? find(selected) ?? find(lastOf(firstRow))
  const past = find(useStepFrom(current?.dot.id ?? ''))
  // in one order always: an element that moves loses the focus
  const stops = [current, past].filter((item) => item !== undefined).sort((a, b) => a.y - b.y || a.x - b.x)
  const shown = hovered ?? (isRead ? current : undefined)

  return (
    <div
      className="event-rows"
      data-stacked={isStacked || undefined}
      style={{ height, width: plotLeft + plotWidth + rightWidth, '--event-rows-k': k } as CSSProperties}
    >
      <TimelineRows
        rows={ROWS}
        layout={layout}
        isStacked={isStacked}
        plotLeft={plotLeft}
        rightWidth={rightWidth}
        rowLabel={props.rowLabel}
        rowCount={props.rowCount}
        onCount={props.onCount}
      />
      <div
        className="event-rows__plot"
        role="presentation"
        style={{ left: plotLeft, width: plotWidth, height, cursor: hovered ? 'pointer' : undefined }}
        {...handlers}
      >
        <TimelineCanvas layout={layout} k={k} dimmed={props.dimmed} knownAt={knownAt} theme={props.theme} />
        <TimelineRings
          layout={layout}
          k={k}
          selected={selected}
          rings={props.rings}
          tied={tied}
          hovered={hovered}
        />
        {current && (
          // in a list box a screen reader leaves the arrow keys to the page, over a lone button it keeps them
          <div role="listbox" aria-label={t('timeline.points')}>
            {stops.map((item) => {
              const { dot } = item
              const row = layout.inRow(ROWS.indexOf(dot.row))
              return (
                <TimelinePoint
                  key={dot.id}
                  item={item}
                  label={props.speak(dot.id)}
                  place={placeIn(row, dot) + 1}
                  of={row.length}
                  isSelected={dot.id === selected}
                  isPast={item !== current}
                  takesFocus={isFresh && cursor.id === dot.id ? cursor.by : null}
                  onWalk={(key) => {
                    const next = walk(layout, ROWS, dot, key)
                    if (next) moveTo(next.id, 'key')
                  }}
                  onOpen={() => {
                    moveTo(dot.id, 'key')
                    onSelect(dot.id)
                  }}
                  onFocus={(isVisible) => {
                    setIsRead(isVisible)
                    onHover(dot.id, dot.at)
                  }}
                  onBlur={() => {
                    setIsRead(false)
                    setCursor((now) => now && { ...now, by: null })
                    onHover(null, null)
                  }}
                />
              )
            })}
          </div>
        )}
      </div>
      {shown && (
        <TimelineLabel
          dot={{ x: plotLeft + shown.x, y: shown.y, r: shown.r }}
          frame={{ width: plotLeft + plotWidth + rightWidth, height }}
          {...props.caption(shown.dot.id)}
        />
      )}
      {isEmpty(layout) && props.empty && <div className="event-rows__empty">{props.empty}</div>}
    </div>
  )
}

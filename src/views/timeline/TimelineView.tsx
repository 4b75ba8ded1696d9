import '#i18n/messages/later.ts'
import { memo, useCallback, useMemo, useState } from 'react'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { eventDots } from '#selectors/eventDots.ts'
import { visibleRows } from '#selectors/events.ts'
import { eventsPerGroup, rowsOfMission } from '#selectors/eventSets.ts'
import { matchRanges } from '#selectors/fold.ts'
import { recordIndex } from '#selectors/recordIndex.ts'
import { timelineLayout } from '#selectors/timelineLayout.ts'
import { InTurn, useAddress } from '#state/addressBar.ts'
import { useRecord } from '#state/RecordProvider.tsx'
import { useShownSpan } from '#state/useShownSpan.ts'
import { RadioSegments } from '#ui/controls/RadioSegments.tsx'
import { crosshairStore } from '#ui/score/crosshairStore.ts'
import type { ScoreGeometry } from '#ui/score/scoreGeometry.ts'
import { YearAxis } from '#ui/score/YearAxis.tsx'
import { AXIS_HEIGHT } from '#ui/score/yearLabels.ts'
import { EventList } from '#ui/timeline/EventList.tsx'
import { TimelineLanes } from '#ui/timeline/TimelineLanes.tsx'
import { EnlargeButton } from '../EnlargeButton.tsx'
import { EventSearch } from './EventSearch.tsx'
import { EventsEmpty } from './EventsEmpty.tsx'
import { useEventWords } from './useEventWords.ts'
import './note.css'

/** More events than these are not ringed one by one. */
const MOST_RINGS = 200
const NO_RINGS: readonly string[] = []

interface Props {
  geometry: ScoreGeometry
  height: number
  theme: string
}

/** All events in six rows, or the same as a list; search and selection. */
export const TimelineView = memo(function TimelineView({ geometry, height, theme }: Props) {
  const { t, tn, format } = useI18n()
  const { record } = useRecord()
  const { address, filters, patch } = useAddress()
  const domain = useShownSpan()
  const [form, setForm] = useState<'rows' | 'list'>('rows')
  const [isDense, setIsDense] = useState(false)
  const index = recordIndex(record)
  const rows = useMemo(() => visibleRows(index, filters), [index, filters])
  const dots = useMemo(() => eventDots(index, rows, address.known), [index, rows, address.known])
  const words = useEventWords(index)
  // sorting all rows anew is for a list that is read, and for other rows
  const items = useMemo(() => (form === 'list' ? words.items(rows) : null), [form, words, rows])
  const counts = useMemo(() => eventsPerGroup(index, rows), [index, rows])
  const selected = address.sel?.kind === 'event' ? address.sel.id : null
  const post = address.sel?.kind === 'mission' ? address.sel.id : null
  const ties = useMemo(() => {
    if (!post) return null
    const { about, ofTown } = rowsOfMission(index, post, rows)
    return [...about, ...ofTown]
  }, [index, post, rows])
  const isCrowd = ties !== null && ties.length > MOST_RINGS
  const rings = useMemo(
    () => (ties && !isCrowd ? ties.map((row) => index.events.ids.at(row)) : NO_RINGS),
    [index, ties, isCrowd],
  )
  const tied = useMemo(
    () => (ties && isCrowd ? eventDots(index, Uint32Array.from(ties), null) : null),
    [index, ties, isCrowd],
  )
  const handleSelect = useCallback(
    (id: string | null) => patch({ sel: id === null ? null : { kind: 'event', id } }),
    [patch],
  )
  const handleHover = useCallback((_id: string | null, at: number | null) => {
    if (at !== null) crosshairStore.set(at)
  }, [])
  const { q } = address
  const ranges = useMemo(() => (q ? (title: string) => matchRanges(q, title) : undefined), [q])
  // where the lanes stack, each stands over an axis of its own
  const axis = geometry.isStacked ? AXIS_HEIGHT * geometry.k : 0
  const empty = rows.length === 0 ? <EventsEmpty /> : null
  return (
    <section className="timeline" aria-labelledby="timeline-title" id="timeline">
      <div className="timeline__head">
        <h2 id="timeline-title">{t('timeline.title')}</h2>
        <InTurn of="control">
          <EventSearch />
        </InTurn>
        {isDense && form === 'rows' ? <p className="timeline__note">{t('timeline.dense')}</p> : null}
        <RadioSegments
          label={t('timeline.layout')}
          value={form}
          onChange={setForm}
          options={[
            { value: 'rows', label: t('timeline.asRows') },
            { value: 'list', label: t('timeline.asList') },
          ]}
        />
        <EnlargeButton view="timeline" />
      </div>
      {items === null ? (
        <>
          <TimelineLanes
            dots={dots}
            domain={domain}
            plotLeft={geometry.left}
            plotWidth={geometry.plot}
            rightWidth={geometry.right}
            height={height - axis}
            selected={selected}
            rings={rings}
            tied={tied}
            onDense={setIsDense}
            k={geometry.k}
            layOut={timelineLayout}
            onSelect={handleSelect}
            onHover={handleHover}
            speak={words.speak}
            caption={words.label}
            rowLabel={(group) => t(`row.${group}`)}
            rowCount={(group) =>
              tn('timeline.count', counts.get(group) ?? 0, { count: format.integer(counts.get(group) ?? 0) })
            }
            onCount={(group) => patch({ sel: { kind: 'figure', id: `events/${group}` } })}
            empty={empty}
            theme={theme}
          />
          {axis > 0 && <YearAxis domain={domain} width={geometry.plot} k={geometry.k} />}
        </>
      ) : (
        <EventList
          items={items}
          selected={selected}
          onSelect={handleSelect}
          {...(ranges && { ranges })}
          empty={empty}
          height={height}
        />
      )}
    </section>
  )
})

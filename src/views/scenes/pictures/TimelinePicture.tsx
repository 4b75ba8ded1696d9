import { useMemo } from 'react'
import { rangeSpan, shownYears, yearsIn } from '#domain/years.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { eventsPerYear, visibleRows } from '#selectors/events.ts'
import { eventsPerGroup } from '#selectors/eventSets.ts'
import { eventLabels } from '#selectors/scenes/eventLabels.ts'
import { titlesFit } from '#ui/room/leaderFit.ts'
import { LeaderLabels } from '#ui/room/LeaderLabels.tsx'
import { YearBars } from '#ui/room/YearBars.tsx'
import type { PictureProps } from './pictureProps.ts'
import './timelinePicture.css'

/** Least width of a label, room units, and the most that a room can follow. */
const LABEL = 240
const NARROW_LABEL = 170
const MOST = 7
const LEAST = 2
/** Size of a title and the room after it, room units (roomLane.css). */
const TITLE = 31
const TITLE_GAP = 22
/** What labels, axis, bars and counts take of the height, room units; the lines have the rest. */
const AROUND = 590

/** The events that a room should hear of, named over one axis; under it how many each year has, and of which sort. */
export function TimelinePicture({ model, box }: PictureProps) {
  const { t, text, format } = useI18n()
  const { index, address } = model
  const { u, width, height, isNarrow } = box
  const most = Math.max(LEAST, Math.min(MOST, Math.floor(width / ((isNarrow ? NARROW_LABEL : LABEL) * u))))
  const labels = useMemo(() => {
    for (let count = most; count > LEAST; count--) {
      const some = eventLabels(index, address, count)
      const titles = some.map(({ name }) => text(name))
      if (titlesFit(titles, width / some.length - TITLE_GAP * u, TITLE * u)) return some
    }
    return eventLabels(index, address, LEAST)
  }, [index, address, most, text, width, u])
  const counts = useMemo(() => eventsPerYear(index, address), [index, address])
  const domain = rangeSpan(shownYears(address.time, yearsIn(index.record.dataset.timeDomain)))
  const chosen = address.sel?.kind === 'event' ? address.sel.id : null
  const groups = useMemo(
    () => [...eventsPerGroup(index, visibleRows(index, address))].filter(([, count]) => count > 0),
    [index, address],
  )
  return (
    <div className="timeline-picture">
      <LeaderLabels
        labels={labels.map(({ event, at, name }) => ({
          id: event.id,
          at,
          date: format.period(event.time),
          title: text(name),
          isSelected: event.id === chosen,
        }))}
        domain={domain}
        width={width}
        u={u}
        fall={isNarrow ? 150 * u : Math.max(80 * u, height - AROUND * u)}
      />
      <YearBars
        counts={counts}
        dots={labels.map(({ event, at }) => ({ id: event.id, at, isSelected: event.id === chosen }))}
        domain={domain}
        width={width}
        height={(isNarrow ? 300 : 150) * u}
        u={u}
        formatCount={format.integer}
      />
      <dl className="timeline-picture__groups">
        {groups.map(([group, count]) => (
          <div key={group}>
            <dt>{t(`row.${group}`)}</dt>
            <dd>{format.integer(count)}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

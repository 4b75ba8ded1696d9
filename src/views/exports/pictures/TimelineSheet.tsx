import { lastDayOf, spanOf } from '#domain/timePeriod.ts'
import { rangeSpan, shownYears, yearsIn } from '#domain/years.ts'
import { eventDots } from '#selectors/eventDots.ts'
import { visibleRows } from '#selectors/events.ts'
import { eventsPerGroup } from '#selectors/eventSets.ts'
import { eventLabels } from '#selectors/scenes/eventLabels.ts'
import { timelineLayout } from '#selectors/timelineLayout.ts'
import { TimelineDrawing } from '#ui/paper/TimelineDrawing.tsx'
import type { PictureProps } from './pictureProps.ts'

const MOST_NAMED = 11
const LONGEST_NAME = 58

const short = (text: string) =>
  text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME).replace(/\s+\S*$/, '')}…` : text

/** The events of a document in their rows, the weightiest named. */
export function TimelineSheet({ plan, sheet, width, height, k, palette }: PictureProps) {
  const { i18n, index } = plan
  const { t, text, format } = i18n
  const { address } = sheet.scene
  const rows = visibleRows(index, address)
  const domain = rangeSpan(shownYears(address.time, yearsIn(index.record.dataset.timeDomain)))
  const counts = eventsPerGroup(index, rows)
  const named = eventLabels(index, address, MOST_NAMED).map(({ event, name }) => ({
    id: event.id,
    text: `${short(text(name))}, ${event.time.slice(0, 4)}`,
  }))
  return (
    <TimelineDrawing
      dots={eventDots(index, rows, address.known)}
      domain={domain}
      width={width}
      height={height}
      k={k}
      layOut={timelineLayout}
      palette={palette}
      knownOn={address.known ? spanOf(lastDayOf(address.known)).to : null}
      rowLabel={(group) => t(`row.${group}`)}
      rowCount={(group) => format.integer(counts.get(group) ?? 0)}
      named={named}
    />
  )
}

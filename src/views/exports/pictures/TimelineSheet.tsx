import { EVENT_GROUPS, GROUP_OF_KIND } from '#domain/codelists.ts'
import { lastDayOf, spanOf } from '#domain/timePeriod.ts'
import { rangeSpan, shownYears, yearsIn } from '#domain/years.ts'
import { eventDots } from '#selectors/events.ts'
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
  const { events } = sheet.section
  const domain = rangeSpan(shownYears(address.time, yearsIn(index.record.dataset.timeDomain)))
  const counts = new Map(EVENT_GROUPS.map((group) => [group, 0]))
  for (const { kind } of events) counts.set(GROUP_OF_KIND[kind], counts.get(GROUP_OF_KIND[kind])! + 1)
  const named = eventLabels(index, address, MOST_NAMED).map(({ event, name }) => ({
    id: event.id,
    text: `${short(text(name))}, ${event.time.slice(0, 4)}`,
  }))
  return (
    <TimelineDrawing
      dots={eventDots(events, address.known)}
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

/** Files of the record whose texts travel apart in each language but English: a part of them comes when it is read. */
export const TEXT_FILES = [
  'sources',
  'scenes',
  'indicators',
  'claims',
  'missions',
  'lists',
  'remarks',
  'places',
] as const
export type TextFile = (typeof TEXT_FILES)[number]

/** The texts of one file, or those of some hundreds of events. */
export type TextGroup = TextFile | `events-${number}`

/** What of the texts a view needs before it can be read. */
export type TextNeeds = readonly TextGroup[] | 'all'

/** So many events stand in one line of what comes later of them. */
export const EVENTS_A_LINE = 100

/** A language brings its texts of events in so many groups at the most: a host is asked for files, not for crumbs. */
const MOST_GROUPS = 60

/** How many lines of events one group of texts holds, in a record of so many lines. */
export const linesAGroup = (lines: number): number => Math.max(1, Math.ceil(lines / MOST_GROUPS))

/** The group that holds the texts of the event of a row, in a record of so many events. */
export function eventGroup(row: number, events: number): TextGroup {
  const lines = Math.ceil(events / EVENTS_A_LINE)
  return `events-${Math.floor(row / EVENTS_A_LINE / linesAGroup(lines))}`
}

import { contentLines, textValue } from './contentLines.ts'

/** A thing that happened, on whole days. */
export interface CalendarEvent {
  /** Unique in the world, the same in every file. */
  id: string
  /** First day, and the day after the last, `YYYY-MM-DD`. */
  from: string
  until: string
  title: string
  description: string
  category: string
  place: string | null
  point: { lat: number; lon: number } | null
  isPlanned: boolean
  url: string | null
}

export interface CalendarAbout {
  name: string
  description: string
  /** `YYYY-MM-DD` of the record behind it. */
  day: string
  language: string
}

const basic = (day: string) => day.replaceAll('-', '')

function eventLines(event: CalendarEvent, about: CalendarAbout): string {
  const { point, place, url } = event
  return contentLines([
    ['BEGIN', 'VEVENT'],
    ['UID', textValue(event.id)],
    ['DTSTAMP', `${basic(about.day)}T000000Z`],
    ['DTSTART;VALUE=DATE', basic(event.from)],
    ['DTEND;VALUE=DATE', basic(event.until)],
    [`SUMMARY;LANGUAGE=${about.language}`, textValue(event.title)],
    [`DESCRIPTION;LANGUAGE=${about.language}`, textValue(event.description)],
    ['CATEGORIES', textValue(event.category)],
    ['LOCATION', place === null ? null : textValue(place)],
    ['GEO', point ? `${point.lat};${point.lon}` : null],
    ['STATUS', event.isPlanned ? 'TENTATIVE' : 'CONFIRMED'],
    ['TRANSP', 'TRANSPARENT'],
    ['URL', url],
    ['END', 'VEVENT'],
  ])
}

/** Events as an iCalendar file (RFC 5545): whole days, which take no time of anybody's. */
export const calendarFile = (events: readonly CalendarEvent[], about: CalendarAbout): string =>
  contentLines([
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', `-//kopru//${about.language}`],
    ['CALSCALE', 'GREGORIAN'],
    ['METHOD', 'PUBLISH'],
    ['NAME', textValue(about.name)],
    ['X-WR-CALNAME', textValue(about.name)],
    ['DESCRIPTION', textValue(about.description)],
  ]) +
  events.map((event) => eventLines(event, about)).join('') +
  contentLines([['END', 'VCALENDAR']])

import ICAL from 'ical.js'
import { expect, it } from 'vitest'
import { type CalendarEvent, calendarFile } from '#ui/paper/calendarFile.ts'

const ABOUT = { name: 'Қазақстан, Türkiye; 2026', description: 'One\nTwo', day: '2026-11-22', language: 'kk' }

const anEvent = (overrides: Partial<CalendarEvent> = {}): CalendarEvent => ({
  id: '2022-11-09-opening@kaz-tur.kopru',
  from: '2022-11-09',
  until: '2022-11-10',
  title: 'Шымкентте Түркияның құрметті консулдығы ашылды; сөз сөйледі, "тырнақша"',
  description: 'First, line; with signs \\ and\nsecond line. İstanbul’da görüşüldü, çok önemli.',
  category: 'Özel, gün',
  place: 'Шымкент',
  point: { lat: 42.3, lon: 69.6 },
  isPlanned: false,
  url: 'https://example.org/?a=1&b=2',
  ...overrides,
})

const componentIn = (text: string) => new ICAL.Component(ICAL.parse(text) as unknown[])
const eventsIn = (text: string) =>
  componentIn(text)
    .getAllSubcomponents('vevent')
    .map((one) => new ICAL.Event(one))

it('says of itself what it is, in letters that survive', () => {
  const calendar = componentIn(calendarFile([], ABOUT))
  expect(calendar.name).toBe('vcalendar')
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0')
  // names without a type in the standard are handed over as they are written
  const name = calendar.getFirstPropertyValue('x-wr-calname') as string
  expect(name.replaceAll(/\\([,;])/g, '$1')).toBe(ABOUT.name)
  expect(calendar.getFirstPropertyValue('description')).toBe(ABOUT.description)
})

it('gives back every word of an event to another library', () => {
  const event = anEvent()
  const [read] = eventsIn(calendarFile([event], ABOUT))
  expect(read?.uid).toBe(event.id)
  expect(read?.summary).toBe(event.title)
  expect(read?.description).toBe(event.description)
  expect(read?.location).toBe(event.place)
  expect(read?.component.getFirstPropertyValue('categories')).toBe(event.category)
  expect(read?.component.getFirstPropertyValue('url')).toBe(event.url)
  expect(read?.component.getFirstPropertyValue('status')).toBe('CONFIRMED')
})

it('takes whole days, the last one included, and nobody’s time', () => {
  const [read] = eventsIn(calendarFile([anEvent({ from: '2021-02-01', until: '2021-03-01' })], ABOUT))
  expect(read?.startDate.isDate).toBe(true)
  expect(read?.startDate.toString()).toBe('2021-02-01')
  expect(read?.endDate.toString()).toBe('2021-03-01')
  expect(read?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT')
})

it('leaves out what is not known, and says what is only planned', () => {
  const [read] = eventsIn(
    calendarFile([anEvent({ place: null, point: null, url: null, isPlanned: true })], ABOUT),
  )
  for (const name of ['location', 'geo', 'url']) expect(read?.component.hasProperty(name)).toBe(false)
  expect(read?.component.getFirstPropertyValue('status')).toBe('TENTATIVE')
})

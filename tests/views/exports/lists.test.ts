import { check } from '@placemarkio/check-geojson'
import ICAL from 'ical.js'
import { expect, it } from 'vitest'
import { kk, tr } from '../../i18n/wholeLanguages.ts'
import { made, record } from './planOf.ts'

const inYears = (time: string, start: number, end: number) => {
  const [first = '', last = first] = time.split('/')
  return Number(first.slice(0, 4)) <= end && Number(last.slice(0, 4)) >= start
}

it('ICS has the events shown, on their days, in the reader’s language', async () => {
  const { plan, file } = await made('ics', { query: '?time=2015..2020', language: kk })
  const calendar = new ICAL.Component(ICAL.parse(await file.blob.text()) as unknown[])
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
  const expected = record.events.filter(({ time }) => inYears(time, 2015, 2020))
  expect(events.map(({ uid }) => uid).toSorted()).toEqual(
    expected.map(({ id }) => `${id}@${record.dataset.id}.kopru`).toSorted(),
  )
  const day = expected.find(({ time }) => /^\d{4}-\d\d-\d\d$/.test(time))!
  const read = events.find(({ uid }) => uid.startsWith(`${day.id}@`))!
  expect(read.startDate.toString()).toBe(day.time)
  expect(read.summary).toBe(day.title.kk)
  const source = record.sources.find(({ id }) => id === day.evidence[0]!.source)!
  expect(read.description).toContain(source.publisher)
  const about = calendar.getFirstPropertyValue('description') as string
  for (const words of [plan.sheets[0]!.filters, plan.stamp.record, plan.stamp.madeOn])
    expect(about).toContain(words)
})

it('vCard has the posts shown, with what was published of them', async () => {
  const { plan, file } = await made('vcf', { language: tr, query: '?states=KAZ' })
  const cards = (ICAL.parse(await file.blob.text()) as unknown[][]).map((card) => new ICAL.Component(card))
  const offices = ['cultural-centre', 'development-agency']
  const posts = record.missions.filter(
    ({ sendingState, kind }) => sendingState === 'KAZ' && !offices.includes(kind),
  )
  expect(new Set(cards.map((card) => String(card.getFirstPropertyValue('uid')).split('@')[0]))).toEqual(
    new Set(posts.map(({ id }) => id)),
  )
  expect(cards).toHaveLength(posts.length)
  const ankara = posts.find(({ id }) => id === 'kz-embassy-ankara')!
  const card = cards.find((one) => String(one.getFirstPropertyValue('uid')).startsWith(`${ankara.id}@`))!
  expect(card.getFirstPropertyValue('fn')).toBe(ankara.name.tr)
  expect(card.getFirstPropertyValue('email')).toBe(ankara.email)
  expect(card.getFirstPropertyValue('geo')).toContain(`geo:${ankara.point!.lat},${ankara.point!.lon}`)
  const note = card.getFirstPropertyValue('note') as string
  for (const words of [plan.sheets[0]!.filters, plan.stamp.record, plan.stamp.madeOn])
    expect(note).toContain(words)
})

it('GeoJSON has the posts whose place is known, and names the others', async () => {
  const { file } = await made('geojson')
  const { features, about } = check(await file.blob.text()) as unknown as {
    features: {
      id: string
      geometry: { coordinates: number[] }
      properties: { name: string; sources: string[] }
    }[]
    about: { filters: string; record: string; madeOn: string }
  }
  expect(features.length).toBeGreaterThan(15)
  const missions = new Map(record.missions.map((mission) => [mission.id, mission]))
  for (const { id, geometry, properties } of features) {
    const { point, name } = missions.get(id)!
    expect(geometry.coordinates).toEqual([point!.lon, point!.lat])
    expect(properties.name).toBe(name.en)
    expect(properties.sources.length).toBeGreaterThan(0)
  }
  expect(about.filters).toBe('Both capitals · 1991–2026 · as known today')
  expect(about.record).toContain(record.dataset.version)
  expect(about.madeOn).toBe('Made on 22 Nov 2026')
})

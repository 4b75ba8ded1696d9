import { check } from '@placemarkio/check-geojson'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { firstOf, lastDayOf } from '#domain/timePeriod.ts'
import { sectionEvidence } from '#selectors/documents/sectionEvidence.ts'
import { sectionTable } from '#views/exports/tables/sectionTable.ts'
import { detail, made, planOf, record } from './planOf.ts'

const DAYS = ['2012-01-01', '2015-06-01', '2018-01-01', '2022-11-09', '2025-02-13', '2025-07-29']
const isAfter = (day: string) => (source: string) => {
  const published = detail.sources.get(source)?.publishedOn
  return published ? lastDayOf(published) > day : false
}

describe.each(DAYS)('documents as known on %s', (day) => {
  const parts = planOf({ query: `?known=${day}` }).sheets.filter(({ id }) => id !== 'thenNow')
  const later = record.sources.filter(({ id }) => isAfter(day)(id))

  it('cite no source of later', () => {
    expect(later.length).toBeGreaterThan(10)
    for (const { id, section } of parts) {
      const cited = [...sectionEvidence(section, detail)].flat().map(({ source }) => source)
      expect(cited.length + Number(section.part === 'more'), id).toBeGreaterThan(0)
      expect(cited.filter(isAfter(day)), id).toEqual([])
    }
  })

  it('name in the rows of posts no day, no opening, no point and no source of later', () => {
    const plan = planOf({ query: `?known=${day}` })
    const sheet = plan.sheets.find(({ id }) => id === 'missions')!
    const { columns, rows, exact } = sectionTable(plan, sheet)
    const column = (name: string) => exact.columns.indexOf(name)
    const urls = new Set(later.map(({ url }) => url))
    sheet.section.posts.forEach(({ mission, opened }, i) => {
      const row = exact.rows[i]!
      expect(row[0]).toBe(mission.id)
      expect(firstOf(String(row[column('as of')])) <= day, mission.id).toBe(true)
      const cited = String(row.at(-1)).split('; ')
      expect(cited.filter((url) => urls.has(url)).filter(Boolean), mission.id).toEqual([])
      const evidence = detail.missions.get(mission.id)!.point?.evidence ?? []
      const isLater = evidence.length > 0 && evidence.every(({ source }) => isAfter(day)(source))
      if (isLater) expect(row[column('latitude')], mission.id).toBeNull()
      if (!opened) expect(rows[i]![columns.indexOf('Opened')], mission.id).toBe('not found')
    })
  })

  it('hold in JSON no statement and no source of later', async () => {
    const { file } = await made('json', { query: `?known=${day}&view=missions` })
    const json = JSON.parse(await file.blob.text()) as {
      parts: { part: string; missions: { statements: { evidence: { source: string }[] }[] }[] }[]
    }
    const told = json.parts.filter(({ part }) => part !== 'thenNow')
    const cited = [...JSON.stringify(told).matchAll(/"source":"([^"]+)"/g)].map(([, id]) => id!)
    expect(cited.length).toBeGreaterThan(10)
    expect(cited.filter(isAfter(day))).toEqual([])
  })
})

describe('a briefing of two days', () => {
  const [early, late] = ['?view=missions&known=2012-01-01', '?view=missions&known=2025-02-13']

  it.each([
    ['the later last', [early, late]],
    ['the later first', [late, early]],
  ])('has one contact for each post, as read on its latest day: %s', async (_, scenes) => {
    const { plan, file } = await made('vcf', { scenes })
    const cards = (ICAL.parse(await file.blob.text()) as unknown[][]).map((card) => new ICAL.Component(card))
    const alone = planOf({ query: late }).sheets.find(({ id }) => id === 'missions')!
    const [first, last] = ['1 Jan 2012', '13 Feb 2025']
    expect(cards).toHaveLength(alone.section.posts.length)
    const later = record.sources.filter(({ id }) => isAfter('2025-02-13')(id))
    for (const card of cards) {
      const note = String(card.getFirstPropertyValue('note'))
      expect(note).toContain(last)
      expect(note).not.toContain(first)
      expect(later.filter(({ url }) => url && note.split(/\s/).includes(url))).toEqual([])
    }
    expect(plan.sheets).toHaveLength(2)
  })

  it('places no post by a point that was published after its day', async () => {
    const { file } = await made('geojson', { scenes: [early] })
    const { features, about } = check(await file.blob.text()) as unknown as {
      features: { id: string; properties: { asOf: string } }[]
      about: { note: string }
    }
    const ankara = record.missions.find(({ id }) => id === 'kz-embassy-ankara')!
    expect(ankara.point!.evidence.every(({ source }) => isAfter('2012-01-01')(source))).toBe(true)
    expect(features.map(({ id }) => id)).not.toContain(ankara.id)
    expect(about.note).toContain(ankara.name.en)
    for (const { properties } of features) expect(firstOf(properties.asOf) <= '2012-01-01').toBe(true)
  })
})

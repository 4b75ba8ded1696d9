import { describe, expect, it } from 'vitest'
import '#i18n/messages/briefing.ts'
import '#i18n/messages/later.ts'
import { detailOf } from '#data/loadDetail.ts'
import { coreOf } from '#data/parts/core.ts'
import { firstOf, lastDayOf } from '#domain/timePeriod.ts'
import { createI18n, ENGLISH } from '#i18n/I18nProvider.tsx'
import { missionFacts } from '#selectors/missionFacts.ts'
import { recordIndex } from '#selectors/recordIndex.ts'
import { evidenceSheet } from '#views/scenes/evidenceSheet.ts'
import { sceneModel } from '#views/scenes/useSceneModel.ts'
import { aScene } from '../../fixtures.ts'
import { shippedRecord } from '../../record/shippedRecord.ts'

const DAY = '2025-07-29'
const record = shippedRecord()
const index = recordIndex(coreOf(record))
const detail = detailOf(record)
const i18n = createI18n(ENGLISH)
const { text, format } = i18n
const council = record.scenes.find(({ id }) => id === 'since-the-last-council')!
const scene = (query: string) => sceneModel(i18n, index, detail, aScene({ query }))

describe('the evidence of a scene of the last council', () => {
  const model = sceneModel(i18n, index, detail, council)
  const laterDays = new Set(
    record.missions.flatMap(({ status, statements }) =>
      [status.asOf, ...statements.map(({ asOf }) => asOf)]
        .filter((asOf) => firstOf(asOf) > DAY)
        .map((asOf) => format.period(asOf)),
    ),
  )

  it('is of its day', () => {
    expect(model.address.known).toBe(DAY)
    expect(laterDays).toContain('2 Feb 2026')
  })

  it('holds of no post a statement or a source of later', () => {
    for (const { id, statements } of record.missions) {
      const { sheet } = evidenceSheet(i18n, model, { kind: 'mission', id })!
      const known = missionFacts(index, detail, id, model.address)!
      expect(
        sheet.rows.map(({ main }) => main),
        id,
      ).toEqual(known.statements.map(({ statement }) => text(statement)).toReversed())
      for (const { meta } of sheet.rows)
        expect(
          [...laterDays].filter((day) => meta.startsWith(day)),
          id,
        ).toEqual([])
      const sources = statements
        .flatMap(({ evidence }) => evidence)
        .map(({ source }) => detail.sources.get(source)!)
      const later = sources.filter(({ publishedOn }) => publishedOn && lastDayOf(publishedOn) > DAY)
      const cited = sheet.sources.map(({ text: words }) => words)
      for (const { publishedOn } of later)
        expect(
          cited.filter((words) => words.endsWith(`, ${format.period(publishedOn!)}`)),
          id,
        ).toEqual([])
    }
  })

  it('says of each post that is counted of which day its state is', () => {
    const { sheet } = evidenceSheet(i18n, model, { kind: 'figure', id: 'posts' })!
    expect(sheet.rows.length).toBeGreaterThan(10)
    for (const { id, meta } of sheet.rows) {
      const { asOf } = missionFacts(index, detail, id, model.address)!
      expect(meta, id).toContain(format.period(asOf))
      expect(
        [...laterDays].filter((day) => meta.endsWith(day)),
        id,
      ).toEqual([])
    }
  })
})

describe('a scene of a past day', () => {
  it('has a headline of then', () => {
    const { headline } = scene(`?known=${DAY}&view=missions&sel=mission:kz-embassy-ankara`)
    const { asOf } = missionFacts(index, detail, 'kz-embassy-ankara', { ...scene(`?known=${DAY}`).address })!
    expect(headline).toContain(format.period(asOf))
    expect(headline).not.toContain('2026')
  })

  it('says that what a sum is made of was not public yet', () => {
    const facts = (query: string) =>
      evidenceSheet(i18n, scene(query), { kind: 'figure', id: 'sum/2016/TUR' })!.sheet.facts.join(' ')
    expect(facts('?known=2012-01-01')).toContain('Not public on 1 Jan 2012')
    expect(facts('')).not.toContain('Not public')
  })

  it('says of a claim of later that it was not public yet', () => {
    const claim = record.claims.find(({ time }) => time?.startsWith('2024'))!
    const { sheet } = evidenceSheet(i18n, scene('?known=2012-01-01'), { kind: 'claim', id: claim.id })!
    expect(sheet.facts.join(' ')).toContain('Not public on 1 Jan 2012')
    expect(sheet.sources.length).toBeGreaterThan(0)
  })
})

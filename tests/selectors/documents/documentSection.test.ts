import { describe, expect, it } from 'vitest'
import { detailOf } from '#data/loadDetail.ts'
import { coreOf } from '#data/parts/core.ts'
import { documentDates } from '#selectors/documents/documentDates.ts'
import { documentSection } from '#selectors/documents/documentSection.ts'
import { pointChart, yearChart } from '#selectors/documents/laneSeries.ts'
import { documentParts } from '#selectors/documents/parts.ts'
import { sectionEvidence } from '#selectors/documents/sectionEvidence.ts'
import { recordIndex } from '#selectors/recordIndex.ts'
import { fromQuery } from '#state/query.ts'
import { shippedRecord } from '../../record/shippedRecord.ts'

const record = shippedRecord()
const index = recordIndex(coreOf(record))
const detail = detailOf(record)
const section = (part: Parameters<typeof documentSection>[2], query = '') =>
  documentSection(index, detail, part, fromQuery(query))

describe(documentParts, () => {
  it('are all views, or the one that is enlarged', () => {
    expect(documentParts(index, fromQuery(''))).toEqual([
      'figures',
      'trade',
      'investment',
      'tourism',
      'missions',
      'timeline',
      'differences',
    ])
    expect(documentParts(index, fromQuery('?view=timeline'))).toEqual(['timeline'])
  })

  it('set what was known on a day beside what is known now', () => {
    expect(documentParts(index, fromQuery('?known=2022-01-01')).at(-1)).toBe('thenNow')
  })
})

describe(documentSection, () => {
  it('holds what the filters leave', () => {
    const events = section('timeline', '?time=2015..2016').events.map(({ time }) => Number(time.slice(0, 4)))
    expect(events.length).toBeGreaterThan(3)
    expect(events.every((year) => year <= 2016)).toBe(true)
    expect(
      section('missions', '?states=TUR').posts.every(({ mission }) => mission.sendingState === 'TUR'),
    ).toBe(true)
  })

  it('shows nothing that was published after the day as of which it is known', () => {
    const day = '2015-06-30'
    const days = (['figures', 'trade', 'investment', 'tourism'] as const).flatMap((part) =>
      section(part, `?known=${day}`).claims.flatMap(({ knownFrom }) => knownFrom.day ?? []),
    )
    expect(days.length).toBeGreaterThan(5)
    expect(days.filter((published) => published > day)).toEqual([])
  })

  it('has a source to each of its statements', () => {
    for (const part of documentParts(index, fromQuery(''))) {
      const all = [...sectionEvidence(section(part), detail)]
      expect(all.length).toBeGreaterThan(0)
      expect(all.filter((evidence) => evidence.length === 0)).toEqual([])
    }
  })
})

describe(documentDates, () => {
  it('names at most so many events, milestones first, in the order of time', () => {
    const { events } = section('timeline')
    const dates = documentDates(index, events, 8)
    expect(dates).toHaveLength(8)
    const days = dates.map(({ time }) => time.slice(0, 10))
    expect(days).toEqual(days.toSorted((a, b) => (a < b ? -1 : 1)))
    const named = new Set(dates.map(({ id }) => id))
    const milestones = record.dataset.milestones.map(({ event }) => event)
    expect(milestones.filter((id) => named.has(id)).length).toBe(Math.min(8, milestones.length))
  })
})

describe(yearChart, () => {
  const { lane } = section('trade')
  const { years, series } = yearChart(lane!)
  const valueOf = (kind: string, whose: string, year: number) =>
    series.find((one) => one.kind === kind && one.whose === whose)?.values[years.indexOf(year)]

  it('has the figures of the record in the years that they are of', () => {
    for (const [id, whose] of [
      ['goods-from-kaz/2024/kaz-bns', 'KAZ'],
      ['goods-from-tur/2022/kaz-bns', 'TUR'],
    ] as const) {
      const claim = index.claims.get(id)!
      expect(valueOf('column', whose, Number(claim.time))).toBe(claim.value)
    }
  })

  it('counts no part of a year as a whole one', () => {
    const part = index.claims.get('goods-trade/2025-01--2025-11/tur-mfa')!
    const whole = series.filter(({ kind }) => kind === 'total').flatMap(({ values }) => values)
    expect(whole).not.toContain(part.value)
    expect(series.find(({ kind }) => kind === 'partTotal')?.values[years.indexOf(2025)]).toBe(part.value)
  })

  it('leaves a gap where there is no figure', () => {
    expect(series.every(({ values }) => values.length === years.length)).toBe(true)
    expect(valueOf('column', 'KAZ', 1993)).toBeNull()
  })
})

describe(pointChart, () => {
  it('has every mark of the lane once, with the value of its claim', () => {
    const { lane } = section('investment')
    const points = pointChart(index, lane!).flatMap(({ points: all }) => all)
    expect(new Set(points.map(({ id }) => id)).size).toBe(points.length)
    for (const { id } of lane!.marks)
      expect(points.find((point) => point.id === id)?.value).toBe(index.claims.get(id)!.value)
  })
})

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { NO_FILTERS } from '#domain/filters.ts'
import { isStanding, posts } from '#selectors/posts.ts'
import { recordIndex } from '#selectors/recordIndex.ts'
import { statusCounts } from '#selectors/statusCounts.ts'
import { goals, mirrorGaps, tradeLane } from '#selectors/tradeLane.ts'
import { investmentLane } from '#selectors/investmentLane.ts'
import { tourismLane } from '#selectors/tourismLane.ts'
import { fromQuery } from '#state/query.ts'
import { shippedCore } from './shippedRecord.ts'

const index = recordIndex(shippedCore())
const on = (query: string) => ({ ...NO_FILTERS, ...fromQuery(query) })
const idsOn = (query: string) => posts(index, on(query)).map(({ mission }) => mission.id)

interface RawEvent {
  time: string
  kind: string
}
const raw = JSON.parse(readFileSync('public/data/kaz-tur/events.json', 'utf8')) as RawEvent[]

describe(statusCounts, () => {
  it.each(['2015..2020', '2003..2004', '1991..1991', '2022..2022'])(
    'counts the events of %s as the file has them',
    (time) => {
      const [start, end] = time.split('..') as [string, string]
      // by text alone: an event is in the range when its first or last year is, or the range lies inside it
      const expected = raw.filter(({ time: t }) => {
        const [first, last = first] = t.split('/') as [string, string?]
        return first.slice(0, 4) <= end && last.slice(0, 4) >= start
      }).length
      expect(statusCounts(index, on(`?time=${time}`)).events).toEqual({ shown: expected, all: raw.length })
    },
  )

  it('counts posts that stand, and leaves cultural and aid offices out', () => {
    const { posts: counted } = statusCounts(index, NO_FILTERS)
    const standing = index.record.missions.filter(
      ({ kind, status }) =>
        !['cultural-centre', 'development-agency'].includes(kind) &&
        ['active', 'disputed'].includes(status.state),
    )
    expect(counted).toEqual({ shown: standing.length, all: standing.length })
  })

  it('never lets a category touch the figures', () => {
    expect(statusCounts(index, on('?kinds=security')).figures).toEqual(
      statusCounts(index, NO_FILTERS).figures,
    )
  })
})

describe('the posts of the two articles, each on its day', () => {
  const named = (listId: string) => index.record.lists.find(({ id }) => id === listId)!.missions

  it('hold on 13 February 2025 what the article of that day named, and what had been published of others', () => {
    const ids = idsOn('?known=2025-02-13')
    expect(ids).toEqual(expect.arrayContaining([...named('2025-02-13-trend')]))
    expect(ids).toEqual(
      expect.arrayContaining([
        'tr-honorary-consulate-shymkent',
        'kz-consulate-general-antalya',
        'tr-consulate-general-aktau',
      ]),
    )
    for (const later of [
      'kz-consulate-general-izmir',
      'tr-consulate-general-turkistan',
      'kz-honorary-consulate-alanya',
      'kz-honorary-consulate-eskisehir',
    ]) {
      expect(ids).not.toContain(later)
    }
  })

  it('hold on 29 July 2025 the sixteen that the article of that day named', () => {
    const standing = posts(index, on('?known=2025-07-29'))
      .filter(isStanding)
      .map(({ mission }) => mission.id)
    expect(standing).toEqual(expect.arrayContaining([...named('2025-07-29-daily-sabah')]))
    expect(standing).not.toContain('tr-embassy-branch-office-almaty')
    expect(standing).not.toContain('kz-honorary-consulate-eskisehir')
  })

  it('tell on each day which of them the newest list names', () => {
    const listed = posts(index, on('?known=2025-07-29'))
      .filter(({ isListed }) => isListed)
      .map(({ mission }) => mission.id)
    expect(listed.toSorted()).toEqual(named('2025-07-29-daily-sabah').toSorted())
  })

  it('call the Almaty post disputed on the day that an article called it a branch office', () => {
    const stateOf = (query: string) =>
      posts(index, on(query)).find(({ mission }) => mission.id === 'tr-consulate-general-almaty')?.state
    expect(stateOf('?known=2024-12-31')).toBe('active')
    expect(stateOf('?known=2025-02-13')).toBe('disputed')
    expect(stateOf('?known=2025-07-29')).toBe('active')
  })

  it('count today as the newest list does, with Hatay and Konya disputed', () => {
    const today = posts(index, NO_FILTERS).filter(isStanding)
    expect(today.filter(({ state }) => state === 'active')).toHaveLength(16)
    expect(today.filter(({ state }) => state === 'disputed').map(({ mission }) => mission.id)).toEqual([
      'kz-honorary-consulate-hatay',
      'kz-honorary-consulate-konya',
    ])
  })
})

describe('the lanes on the real record', () => {
  it('draw Astana’s own count for every year from 1995 to 2025, and the splice at 2020', () => {
    const lane = tradeLane(index, NO_FILTERS)
    const years = lane.columns.map(({ span }) => span.from)
    expect(years).toEqual(Array.from({ length: 31 }, (_, i) => 1995 + i))
    expect(lane.breaks).toEqual([2020])
  })

  it('show only Ankara’s voice as Ankara reports, and no mirror gap', () => {
    const lane = tradeLane(index, on('?reporter=TUR'))
    expect(lane.gaps).toEqual([])
    expect(lane.marks.length).toBeGreaterThan(3)
    for (const { voice } of lane.marks) expect(['TUR', 'joint']).toContain(voice)
    for (const { id } of lane.columns.flatMap(({ parts }) => parts)) {
      expect(index.claimants.get(index.claims.get(id)!.claimant)!.perspective).toBe('TUR')
    }
  })

  it('never compare a part of a year with a year, unless the part alone exceeds it', () => {
    for (const gap of mirrorGaps(index, NO_FILTERS)) {
      const [astana, ankara] = gap.claims.map((id) => index.claims.get(id)!)
      if (astana!.time === ankara!.time) continue
      expect(gap.isLowerBound).toBe(true)
      expect(ankara!.value!).toBeGreaterThan(astana!.value!)
    }
  })

  it('draw no target as an outcome', () => {
    for (const lane of [tradeLane, investmentLane, tourismLane]) {
      const model = lane(index, NO_FILTERS)
      const drawn = [
        ...model.columns.flatMap(({ parts }) => parts),
        ...model.marks,
        ...model.caps,
        ...model.lines.flatMap(({ points }) => points),
      ]
      for (const { id } of drawn) expect(index.claims.get(id)!.nature).toBe('outcome')
    }
    for (const { id } of goals(index, NO_FILTERS).flatMap(({ ticks }) => ticks))
      expect(index.claims.get(id)!.nature).toBe('target')
  })

  it('draw nothing of low confidence but hollow points of a series', () => {
    for (const lane of [tradeLane, investmentLane, tourismLane]) {
      const model = lane(index, NO_FILTERS)
      for (const { id } of [...model.columns.flatMap(({ parts }) => parts), ...model.marks, ...model.caps]) {
        expect(index.claims.get(id)!.confidence).not.toBe('low')
      }
      for (const { id, isHollow } of model.lines.flatMap(({ points }) => points)) {
        if (index.claims.get(id)!.confidence === 'low') expect(isHollow).toBe(true)
      }
    }
  })

  it('know in 2022 only what was published by then; what carries no day is pale', () => {
    const lane = tradeLane(index, on('?known=2022-11-09'))
    for (const { id, pale } of lane.marks) {
      const { day } = index.claims.get(id)!.knownFrom
      if (pale) expect(day).toBeNull()
      else expect(day! <= '2022-11-09').toBe(true)
    }
    expect(lane.columns.every(({ pale }) => pale)).toBe(true)
    expect(tradeLane(index, on('?known=2022-11-09&undated=hide')).columns).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { coreOf } from '#data/parts/core.ts'
import { recordIndex } from '#selectors/recordIndex.ts'
import { found, searchEntries } from '#selectors/search.ts'
import { aMission, anEvent, anIndicator, aPlace, aRecord, aText } from '../fixtures.ts'
import { said } from './laneIndex.ts'

const shymkent = aPlace({
  id: 'shymkent',
  area: 'KAZ',
  names: { en: 'Shymkent', tr: 'Çimkent', kk: 'Шымкент', ru: 'Шымкент' },
  alsoKnownAs: [{ name: 'Chimkent', language: 'ru', evidence: [] }],
})
const astana = aPlace({
  id: 'astana',
  area: 'KAZ',
  names: { en: 'Astana' },
  formerNames: [{ name: 'Nur-Sultan', time: '2019/2022', evidence: [] }],
})

const index = recordIndex(
  coreOf(
    aRecord({
      places: [shymkent, astana],
      missions: [
        aMission({
          id: 'consulate',
          kind: 'honorary-consulate',
          name: aText('Honorary consulate of Türkiye'),
          seat: 'shymkent',
        }),
        aMission({ id: 'homeless', name: aText('Embassy branch'), seat: null, point: null }),
      ],
      indicators: [
        anIndicator({ id: 'students', name: aText('Students from Shymkent') }),
        anIndicator({ id: 'silent', name: aText('Students nobody counted') }),
      ],
      claims: [
        said({ id: 'plan', indicator: 'students', time: '2030', nature: 'plan' }),
        said({ id: 'doubted', indicator: 'students', time: '2026', confidence: 'low' }),
        said({ id: 'missing', indicator: 'students', time: '2026', value: null, missing: 'withheld' }),
        said({ id: 'to-date', indicator: 'students', time: '2005/2025' }),
        said({ id: 'yearly', indicator: 'students', time: '2024' }),
        said({ id: 'remark', indicator: 'students', time: null }),
        said({ id: 'unheard', indicator: 'silent', time: '2024', confidence: 'low' }),
      ],
      events: [
        anEvent({
          id: 'earlier',
          time: '2012-05-01',
          title: aText('A school opens in Shymkent'),
          place: null,
        }),
        anEvent({
          id: 'later',
          time: '2022-11-09',
          title: aText('An honorary consulate opens'),
          place: 'shymkent',
        }),
        anEvent({ id: 'capital', time: '2021-03-01', title: aText('A council meets'), place: 'astana' }),
      ],
    }),
  ),
)
const ids = (query: string, limit = 40) => found(index, query, limit).map(({ selection }) => selection.id)

describe(found, () => {
  it.each(['Shymkent', 'shymkent', 'Шымкент', 'Çimkent', 'ÇİMKENT', 'Chimkent', 'Чимкент', 'shym', 'шым'])(
    'finds the town by %s: first its post, then figures, then events from the newest',
    (query) => {
      expect(ids(query)).toEqual(['consulate', 'to-date', 'later', 'earlier'])
    },
  )

  it.each(['consulate shymkent', 'Шымкент honorary', '  honorary   consulate  shymkent '])(
    'finds a post by words in any order: %s',
    (query) => {
      expect(ids(query)[0]).toBe('consulate')
    },
  )

  it.each(['nursultan', 'Nur-Sultan', 'Нур-Султан'])(
    'finds what was in a town by a name that the town had: %s',
    (query) => {
      expect(ids(query)).toEqual(['capital'])
    },
  )

  it('finds names in the other languages that have come', () => {
    expect(ids('(tr) school')).toEqual(['earlier'])
  })

  it.each(['', '   ', 'zebra', 'kent'])('finds nothing by %j', (query) => {
    expect(ids(query)).toEqual([])
  })

  it('stops at the limit', () => {
    expect(ids('shymkent', 2)).toEqual(['consulate', 'to-date'])
  })
})

describe(searchEntries, () => {
  it('opens an indicator at its newest figure of what happened, and leaves out one without any', () => {
    const figures = searchEntries(index).filter(({ kind }) => kind === 'figure')
    expect(figures.map(({ selection, time }) => [selection.id, time])).toEqual([['to-date', '2005/2025']])
  })

  it('says what kind of thing each is, and where or when', () => {
    const [post] = found(index, 'consulate', 1)
    expect(post).toMatchObject({
      kind: 'post',
      postKind: 'honorary-consulate',
      place: { en: 'Shymkent' },
      time: null,
    })
    const event = found(index, 'council meets', 40).at(-1)
    expect(event).toMatchObject({
      kind: 'event',
      eventKind: 'mission-opened',
      place: null,
      time: '2021-03-01',
    })
  })

  it('is made once for a record', () => {
    expect(searchEntries(index)).toBe(searchEntries(index))
  })

  it('finds the figure of a year that is named, the one that leads first', () => {
    const year = (query: string) => found(index, query, 40).map(({ selection }) => selection.id)
    expect(year('students 2024')).toEqual(['yearly'])
    expect(year('2025 students from shymkent')).toEqual(['to-date'])
    expect(year('students 1999')).toEqual([])
  })
})

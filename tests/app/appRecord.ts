import type { DataRecord } from '#domain/record.ts'
import {
  aClaim,
  aClaimant,
  aDataset,
  aMission,
  anEvent,
  anEvidence,
  anIndicator,
  aPlace,
  aPostList,
  aRecord,
  aSource,
  aStatement,
  aText,
} from '../fixtures.ts'

const listed = [anEvidence({ source: 'mfa-list', at: 'list 1' })]
const said = (source: string) => [anEvidence({ source, at: 'paragraph 3' })]

const sources = [
  aSource(),
  aSource({ id: 'mfa-list', publisher: 'Ministry of Foreign Affairs', publishedOn: '2025-02-01' }),
  aSource({
    id: 'daily-report',
    publisher: 'The Daily',
    kind: 'newspaper',
    side: 'TUR',
    publishedOn: '2022-11-09',
  }),
  aSource({ id: 'gazetteer', kind: 'reference', side: null }),
  aSource({ id: 'undated', publisher: 'An archive', kind: 'reference', side: null, publishedOn: null }),
]

const indicators = [
  anIndicator(),
  anIndicator({ id: 'goods-from-kaz', name: aText('Goods from Kazakhstan'), from: 'KAZ', to: 'TUR' }),
  anIndicator({ id: 'goods-from-tur', name: aText('Goods from Türkiye'), from: 'TUR', to: 'KAZ' }),
  anIndicator({ id: 'trade-target', name: aText('Goal of trade') }),
  anIndicator({
    id: 'visitors-from-kaz',
    name: aText('Visitors from Kazakhstan'),
    group: 'tourism',
    unit: 'persons',
    from: 'KAZ',
    to: 'TUR',
  }),
  anIndicator({ id: 'students', name: aText('Students'), group: 'education', unit: 'persons' }),
]

const ankara = { claimant: 'tur-trade-ministry', evidence: said('daily-report') }

const claims = [
  aClaim({ indicator: 'goods-from-kaz', time: '2021', value: 3e9, evidence: said('undated') }),
  aClaim({ indicator: 'goods-from-kaz', value: 3.5e9 }),
  aClaim({ indicator: 'goods-from-tur', time: '2021', value: 1e9, evidence: said('undated') }),
  aClaim({ indicator: 'goods-from-tur', value: 1.5e9 }),
  aClaim({ value: 5e9 }),
  aClaim({ ...ankara, value: 8e9 }),
  aClaim({ ...ankara, indicator: 'students', time: '2020', value: 12_000 }),
  aClaim({ ...ankara, indicator: 'trade-target', time: '2022-11-09', value: 10e9, nature: 'target' }),
  aClaim({ ...ankara, indicator: 'visitors-from-kaz', time: '2022', value: 700_000 }),
].sort((a, b) => (a.id < b.id ? -1 : 1))

const missions = [
  aMission(),
  aMission({
    id: 'kaz-honorary-consulate-bursa',
    kind: 'honorary-consulate',
    name: aText('Honorary consulate of Kazakhstan in Bursa'),
    seat: 'bursa',
    point: { lat: 40.2, lon: 29.1, precision: 'city', radius: 5000, evidence: listed },
    opened: null,
    attested: { time: '2025-02-01', evidence: listed },
    status: { state: 'disputed', asOf: '2025-02-01' },
    statements: [aStatement(), aStatement({ says: 'absent-from-list' })],
  }),
  aMission({
    id: 'tur-embassy-astana',
    sendingState: 'TUR',
    receivingState: 'KAZ',
    name: aText('Embassy of Türkiye in Astana'),
    seat: 'astana',
    point: { lat: 51.1, lon: 71.4, precision: 'building', radius: 100, evidence: listed },
  }),
]

const events = [
  anEvent({
    id: '1992-recognition',
    time: '1992-03-02',
    title: aText('Relations are opened'),
    kind: 'recognition-and-relations',
    missions: ['tur-embassy-astana'],
    importance: 5,
  }),
  anEvent({
    id: '2012-council',
    time: '2012-10-11',
    title: aText('The council meets'),
    kind: 'high-level-council',
    importance: 4,
  }),
  anEvent({ missions: ['kaz-embassy-ankara'] }),
  anEvent({
    id: '2024-visit',
    time: '2024-05-20',
    title: aText('A visit to Astana'),
    kind: 'state-visit',
    place: 'astana',
  }),
]

/** A record in which every view has something to show and every filter something to cut. */
export const appRecord = (overrides: Partial<DataRecord> = {}): DataRecord =>
  aRecord({
    dataset: aDataset({
      timeDomain: '1991/2026',
      headlines: [
        { id: 'trade', name: aText('Goods trade'), indicators: ['goods-trade'], voices: 'both' },
        { id: 'visitors', name: aText('Visitors'), indicators: ['visitors-from-kaz'], voices: 'one' },
      ],
      ownCount: { KAZ: [{ claimant: 'kaz-bns', from: 2020, to: 2025 }], TUR: [] },
      reconciled: 'baci',
      milestones: [{ event: '2012-council', label: aText('First council') }],
    }),
    sources,
    claimants: [
      aClaimant({ id: 'baci', name: aText('BACI'), kind: 'academic', perspective: null }),
      aClaimant(),
      aClaimant({
        id: 'tur-trade-ministry',
        name: aText('Ministry of Trade'),
        kind: 'ministry',
        perspective: 'TUR',
      }),
    ],
    indicators,
    claims,
    missions,
    lists: [aPostList({ missions: missions.map(({ id }) => id) })],
    remarks: [],
    events,
    places: [
      aPlace(),
      aPlace({
        id: 'astana',
        area: 'KAZ',
        lat: 51.18,
        lon: 71.45,
        names: { en: 'Astana', ru: 'Астана' },
        nameEvidence: {},
      }),
      aPlace({
        id: 'bursa',
        kind: 'city',
        lat: 40.2,
        lon: 29.1,
        names: { en: 'Bursa', ru: 'Бурса' },
        nameEvidence: {},
      }),
    ],
    ...overrides,
  })

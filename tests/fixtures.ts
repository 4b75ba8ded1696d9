import type { HistoricEvent } from '#domain/event.ts'
import type { Mission, PostStatement } from '#domain/mission.ts'
import type { Claim, DataRecord, Indicator, Place, PostList, Remark, Scene } from '#domain/record.ts'
import type { Claimant, Evidence, Source } from '#domain/sourced.ts'
import { aDataset, aText } from './datasetFixture.ts'

export { aDataset, aText } from './datasetFixture.ts'

/** Valid by default; a test overrides what it is about. Nothing is random. */
export const anEvidence = (overrides: Partial<Evidence> = {}): Evidence => ({
  source: 'bns-table',
  at: 'row TUR',
  ...overrides,
})

export const aSource = (overrides: Partial<Source> = {}): Source => ({
  id: 'bns-table',
  publisher: 'Bureau of National Statistics',
  title: 'Foreign trade by country',
  url: 'https://stat.gov.kz/trade',
  publishedOn: '2025-02-14',
  language: 'en',
  kind: 'official-statistics',
  side: 'KAZ',
  ...overrides,
})

export const aClaimant = (overrides: Partial<Claimant> = {}): Claimant => ({
  id: 'kaz-bns',
  name: aText('Bureau of National Statistics'),
  kind: 'statistical-office',
  perspective: 'KAZ',
  ...overrides,
})

export const anIndicator = (overrides: Partial<Indicator> = {}): Indicator => ({
  id: 'goods-trade',
  group: 'trade',
  name: aText('Goods trade'),
  unit: 'USD',
  measure: 'flow',
  definition: aText('Exports and imports of goods, added up'),
  valuation: 'mixed',
  confusedWith: [],
  ...overrides,
})

/** The id follows from the indicator, the time and the claimant unless it is given. */
export function aClaim(overrides: Partial<Claim> = {}): Claim {
  const claim = {
    indicator: 'goods-trade',
    claimant: 'kaz-bns',
    time: '2024',
    value: 5_000_000_000,
    precision: 'exact' as const,
    nature: 'outcome' as const,
    confidence: 'high' as const,
    evidence: [anEvidence()],
    ...overrides,
  }
  const time = claim.time?.replace('/', '--') ?? 'undated'
  return { id: `${claim.indicator}/${time}/${claim.claimant}`, ...claim }
}

export const aStatement = (overrides: Partial<PostStatement> = {}): PostStatement => ({
  asOf: '2025-02-01',
  says: 'exists',
  statement: aText('Named among the posts'),
  evidence: [anEvidence({ source: 'mfa-list', at: 'list 1' })],
  ...overrides,
})

export const aMission = (overrides: Partial<Mission> = {}): Mission => ({
  id: 'kaz-embassy-ankara',
  kind: 'embassy',
  sendingState: 'KAZ',
  receivingState: 'TUR',
  name: aText('Embassy of Kazakhstan in Ankara'),
  seat: 'ankara',
  point: {
    lat: 39.85,
    lon: 32.83,
    precision: 'building',
    radius: 150,
    evidence: [anEvidence({ source: 'mfa-list', at: 'text' })],
  },
  addresses: [{ text: 'Ankara, Oran', evidence: [anEvidence({ source: 'mfa-list', at: 'list 1' })] }],
  phone: '+90 312 000 00 00',
  email: null,
  website: 'https://www.gov.kz/mfa-ankara',
  contactEvidence: [anEvidence({ source: 'mfa-list', at: 'list 1' })],
  opened: { time: '1992', bound: 'on', evidence: [anEvidence({ source: 'mfa-list', at: 'paragraph 2' })] },
  attested: { time: '1992', evidence: [anEvidence({ source: 'mfa-list', at: 'paragraph 2' })] },
  status: { state: 'active', asOf: '2025-02-01' },
  statements: [aStatement()],
  heads: [
    {
      name: 'A. Envoy',
      role: aText('Ambassador'),
      since: '2022',
      attested: ['2022-10-19'],
      evidence: [anEvidence({ source: 'daily-report', at: 'paragraph 4' })],
    },
  ],
  district: { text: aText('All of Türkiye'), evidence: [anEvidence({ source: 'mfa-list', at: 'list 1' })] },
  history: [],
  statistics: [],
  confidence: 'high',
  notes: [],
  ...overrides,
})

export const anEvent = (overrides: Partial<HistoricEvent> = {}): HistoricEvent => ({
  id: '2022-11-09-honorary-consulate-shymkent',
  time: '2022-11-09',
  title: aText('An honorary consulate opens'),
  summary: aText('Both ambassadors attend the opening.'),
  kind: 'mission-opened',
  level: 'senior-official',
  place: 'ankara',
  participants: [{ name: 'A. Envoy', role: aText('Ambassador') }],
  figures: [],
  missions: [],
  evidence: [anEvidence({ source: 'daily-report', at: 'lead' })],
  confidence: 'high',
  importance: 3,
  status: 'occurred',
  ...overrides,
})

export const aPlace = (overrides: Partial<Place> = {}): Place => ({
  id: 'ankara',
  area: 'TUR',
  kind: 'capital',
  lat: 39.91987,
  lon: 32.85427,
  names: { en: 'Ankara', tr: 'Ankara', kk: 'Анкара', ru: 'Анкара' },
  nameEvidence: { kk: [anEvidence({ source: 'daily-report', at: 'headline' })] },
  alsoKnownAs: [],
  formerNames: [],
  coordinateEvidence: [anEvidence({ source: 'gazetteer', at: 'record 323786' })],
  ...overrides,
})

export const aPostList = (overrides: Partial<PostList> = {}): PostList => ({
  id: 'mfa-2025',
  asOf: '2025-02-01',
  scope: aText('All posts of Kazakhstan in Türkiye'),
  exhaustive: true,
  missions: ['kaz-embassy-ankara'],
  evidence: [anEvidence({ source: 'mfa-list', at: 'list 1' })],
  ...overrides,
})

export const aRemark = (overrides: Partial<Remark> = {}): Remark => ({
  id: 'number-of-posts',
  kind: 'contradiction',
  title: aText('How many posts there are'),
  about: ['kaz-embassy-ankara'],
  positions: [
    { asOf: '2025-02-01', says: aText('One'), evidence: [anEvidence({ source: 'mfa-list', at: 'list 1' })] },
    { asOf: null, says: aText('Two'), evidence: [anEvidence({ source: 'daily-report', at: 'paragraph 6' })] },
  ],
  assessment: aText('The list is the better witness.'),
  ...overrides,
})

export const aScene = (overrides: Partial<Scene> = {}): Scene => ({
  id: 'opening',
  query: '?time=1991..2026',
  headline: aText('Two accounts of one trade'),
  notes: aText('Begin with the gap.'),
  minutes: 2,
  ...overrides,
})

/** A small sound record: three claims and a target, two posts (one disputed), two events. */
export function aRecord(overrides: Partial<DataRecord> = {}): DataRecord {
  const exports = aClaim({ indicator: 'goods-kaz-tur', value: 3_000_000_000 })
  const imports = aClaim({
    indicator: 'goods-tur-kaz',
    value: 2_000_000_000,
    evidence: [anEvidence({ at: 'row KAZ' })],
  })
  return {
    dataset: aDataset(),
    sources: [
      aSource(),
      aSource({
        id: 'daily-report',
        publisher: 'The Daily',
        kind: 'newspaper',
        side: 'TUR',
        publishedOn: '2022-11-09',
      }),
      aSource({
        id: 'gazetteer',
        publisher: 'GeoNames',
        kind: 'reference',
        side: null,
        publishedOn: null,
        copiedOn: '2025-01-05',
      }),
      aSource({
        id: 'mfa-list',
        publisher: 'Ministry of Foreign Affairs',
        kind: 'government',
        publishedOn: '2025-02',
      }),
    ],
    claimants: [
      aClaimant(),
      aClaimant({
        id: 'tur-trade-ministry',
        name: aText('Ministry of Trade'),
        kind: 'ministry',
        perspective: 'TUR',
      }),
    ],
    indicators: [
      anIndicator({
        id: 'goods-kaz-tur',
        name: aText('Goods to Türkiye'),
        from: 'KAZ',
        to: 'TUR',
        valuation: 'FOB',
      }),
      anIndicator(),
      anIndicator({
        id: 'goods-tur-kaz',
        name: aText('Goods to Kazakhstan'),
        from: 'TUR',
        to: 'KAZ',
        valuation: 'CIF',
      }),
    ],
    claims: [
      exports,
      aClaim({ computed: { operation: 'sum', from: [exports.id, imports.id] } }),
      aClaim({
        claimant: 'tur-trade-ministry',
        time: '2022-11',
        value: 10_000_000_000,
        precision: 'rounded',
        nature: 'target',
        confidence: 'medium',
        horizon: '2030',
        evidence: [anEvidence({ source: 'daily-report', at: 'paragraph 3' })],
      }),
      imports,
    ],
    missions: [
      aMission(),
      aMission({
        id: 'kaz-honorary-consulate-bursa',
        kind: 'honorary-consulate',
        name: aText('Honorary consulate of Kazakhstan in Bursa'),
        seat: null,
        point: null,
        status: { state: 'disputed', asOf: '2025-02-01' },
        statements: [
          aStatement({
            asOf: '2022-11-09',
            evidence: [anEvidence({ source: 'daily-report', at: 'paragraph 6' })],
          }),
          aStatement({ says: 'absent-from-list' }),
        ],
        confidence: 'low',
      }),
    ],
    lists: [aPostList()],
    remarks: [aRemark()],
    events: [
      anEvent(),
      anEvent({
        id: '2027-summit',
        time: '2027',
        title: aText('A summit'),
        kind: 'high-level-council',
        status: 'planned',
      }),
    ],
    places: [
      aPlace(),
      aPlace({ id: 'astana', area: 'KAZ', lat: 51.18, lon: 71.45, names: aText('Astana'), nameEvidence: {} }),
    ],
    scenes: [aScene()],
    ...overrides,
  }
}

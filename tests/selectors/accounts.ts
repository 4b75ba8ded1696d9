import type { Claim, DataRecord } from '#domain/record.ts'
import { coreOf } from '#data/parts/core.ts'
import { type RecordIndex, recordIndex } from '#selectors/recordIndex.ts'
import { aClaim, aClaimant, aDataset, anEvidence, anIndicator, aRecord, aSource, aText } from '../fixtures.ts'

/** Evidence published on a day: the id of the source says it. */
export const publishedOn = (day: string) => [anEvidence({ source: `on-${day}`, at: 'paragraph 1' })]
export const undated = [anEvidence({ source: 'undated', at: 'paragraph 1' })]

const DAYS = [
  '2019-05-01',
  '2021-06-01',
  '2022-03-01',
  '2022-11-09',
  '2025-02-14',
  '2025-03-01',
  '2026-02-02',
]

const sources = [
  aSource(),
  ...DAYS.map((day) =>
    aSource({ id: `on-${day}`, publisher: `Paper of ${day}`, kind: 'newspaper', publishedOn: day }),
  ),
  aSource({
    id: 'undated',
    publisher: 'An archive',
    kind: 'reference',
    side: null,
    publishedOn: null,
    copiedOn: '2026-01-05',
  }),
  aSource({
    id: 'mfa-list',
    publisher: 'Ministry of Foreign Affairs',
    kind: 'government',
    publishedOn: '2025-02-01',
  }),
  aSource({ id: 'daily-report', publisher: 'The Daily', kind: 'newspaper', publishedOn: '2022-11-09' }),
]

const claimants = [
  aClaimant(),
  aClaimant({ id: 'kaz-minister', name: aText('Minister of Trade'), kind: 'minister' }),
  aClaimant({
    id: 'tur-trade-ministry',
    name: aText('Ministry of Trade'),
    kind: 'ministry',
    perspective: 'TUR',
  }),
  aClaimant({ id: 'the-daily', name: aText('The Daily'), kind: 'newspaper', perspective: null }),
  aClaimant({ id: 'baci', name: aText('Reconciled'), kind: 'academic', perspective: null }),
]

const indicators = [
  anIndicator({ confusedWith: [{ indicator: 'farm-trade', why: aText('Farm goods are a part') }] }),
  anIndicator({ id: 'farm-trade', name: aText('Farm trade') }),
  anIndicator({ id: 'trade-target', name: aText('Goal of trade') }),
  anIndicator({
    id: 'fdi-total',
    name: aText('Investment so far'),
    group: 'investment',
    measure: 'cumulative',
    from: 'TUR',
    to: 'KAZ',
  }),
  anIndicator({
    id: 'companies',
    name: aText('Companies'),
    group: 'companies',
    unit: 'companies',
    measure: 'position',
  }),
  anIndicator({
    id: 'visitors',
    name: aText('Visitors'),
    group: 'tourism',
    unit: 'persons',
    from: 'KAZ',
    to: 'TUR',
  }),
]

/** A record of nothing but these claims, with claimants of each rank and a source for each of a few days. */
export const recordOf = (claims: readonly Claim[], overrides: Partial<DataRecord> = {}): DataRecord =>
  aRecord({
    dataset: aDataset({
      headlineSteps: [
        { id: 'statistics', claimantKinds: ['statistical-office'], says: aText('Statistics lead') },
        { id: 'official', claimantKinds: ['ministry', 'minister'], says: aText('Then an office') },
        { id: 'third-party', claimantKinds: ['newspaper'], says: aText('Then anybody') },
      ],
      ownCount: { KAZ: [{ claimant: 'kaz-bns', from: 2010, to: 2025 }], TUR: [] },
      reconciled: 'baci',
    }),
    sources,
    claimants,
    indicators,
    claims,
    ...overrides,
  })

export const indexOf = (claims: readonly Claim[], overrides: Partial<DataRecord> = {}): RecordIndex =>
  recordIndex(coreOf(recordOf(claims, overrides)))

/** Astana's statistical office, unless it is said otherwise. */
export const astana = (overrides: Partial<Claim> = {}) =>
  aClaim({ evidence: publishedOn('2025-02-14'), ...overrides })
export const minister = (overrides: Partial<Claim> = {}) => astana({ claimant: 'kaz-minister', ...overrides })
export const ankara = (overrides: Partial<Claim> = {}) =>
  astana({ claimant: 'tur-trade-ministry', ...overrides })
export const daily = (overrides: Partial<Claim> = {}) => astana({ claimant: 'the-daily', ...overrides })

import { coreOf } from '#data/parts/core.ts'
import { type Filters, NO_FILTERS } from '#domain/filters.ts'
import type { Mission, PostStatement } from '#domain/mission.ts'
import type { Claim, DataRecord, Indicator } from '#domain/record.ts'
import { type RecordIndex, recordIndex } from '#selectors/recordIndex.ts'
import {
  aClaim,
  aClaimant,
  aDataset,
  aMission,
  anEvidence,
  anIndicator,
  aRecord,
  aSource,
  aStatement,
  aText,
} from '../fixtures.ts'

/** Evidence that was published on a day, in a month or year, or on a day that nobody knows. */
export const publishedOn = (day: string | null) =>
  anEvidence({ source: `source-${day ?? 'undated'}`, at: 'table 1' })

const sourceOf = (id: string) =>
  aSource({ id, publishedOn: id === 'source-undated' ? null : id.replace('source-', '') })

/** A claim published long ago, so that only the tests about knowledge need to say when. */
export const said = (overrides: Partial<Claim> = {}): Claim =>
  aClaim({ evidence: [publishedOn('1990-01-01')], ...overrides })

/** What a source of that day says of that day; published when it says so, unless it is undated. */
export const says = (
  what: PostStatement['says'],
  asOf: string,
  published: string | null = asOf,
): PostStatement => aStatement({ says: what, asOf, evidence: [publishedOn(published)] })

/** A post of which nothing is known but these statements. */
export const post = (statements: readonly PostStatement[], overrides: Partial<Mission> = {}): Mission =>
  aMission({
    opened: null,
    attested: { time: statements[0]?.asOf ?? '2030', evidence: statements[0]?.evidence ?? [] },
    status: { state: 'active', asOf: '2099-01-01' },
    statements,
    ...overrides,
  })

const flow = (id: string, from?: 'KAZ' | 'TUR', rest: Partial<Indicator> = {}) =>
  anIndicator({ id, name: aText(id), ...(from && { from, to: from === 'KAZ' ? 'TUR' : 'KAZ' }), ...rest })

const indicators = [
  flow('goods-trade'),
  flow('goods-from-kaz', 'KAZ'),
  flow('goods-from-tur', 'TUR'),
  flow('trade-target'),
  flow('fdi-from-tur-inflow', 'TUR', { group: 'investment' }),
  flow('fdi-from-kaz-inflow', 'KAZ', { group: 'investment' }),
  flow('fdi-from-tur-cumulative', 'TUR', { group: 'investment', measure: 'cumulative' }),
  flow('fdi-from-kaz-cumulative', 'KAZ', { group: 'investment', measure: 'cumulative' }),
  flow('visitors-from-kaz', 'KAZ', { group: 'tourism', unit: 'persons' }),
  flow('visitors-from-tur', 'TUR', { group: 'tourism', unit: 'persons' }),
  flow('visitors-from-kaz-antalya', 'KAZ', { group: 'tourism', unit: 'persons' }),
  flow('students', undefined, { group: 'education', unit: 'persons' }),
]

const claimants = [
  aClaimant({ id: 'kaz-comtrade', kind: 'international-organisation' }),
  aClaimant({ id: 'kaz-bns' }),
  aClaimant({ id: 'kaz-minister', kind: 'minister' }),
  aClaimant({ id: 'tur-turkstat', perspective: 'TUR' }),
  aClaimant({ id: 'tur-mfa', kind: 'ministry', perspective: 'TUR' }),
  aClaimant({ id: 'joint-governments', kind: 'government', perspective: 'joint' }),
  aClaimant({ id: 'baci', kind: 'academic', perspective: null }),
  aClaimant({ id: 'newspaper', kind: 'newspaper', perspective: null }),
]

/** An index over these claims: Astana counts with two claimants in turn, Ankara publishes no count of its own. */
export function indexOf(claims: readonly Claim[], overrides: Partial<DataRecord> = {}): RecordIndex {
  const named = JSON.stringify({ claims, overrides }).matchAll(/"(source-[^"]+)"/g)
  const sources = [...new Set([...named].map(([, id]) => id!))].map(sourceOf)
  const dataset = aDataset({
    timeDomain: '1991/2026',
    ownCount: {
      KAZ: [
        { claimant: 'kaz-comtrade', from: 1995, to: 2019 },
        { claimant: 'kaz-bns', from: 2020, to: 2025 },
      ],
      TUR: [],
    },
    reconciled: 'baci',
  })
  return recordIndex(coreOf(aRecord({ dataset, sources, indicators, claimants, claims, ...overrides })))
}

export const filters = (overrides: Partial<Filters> = {}): Filters => ({ ...NO_FILTERS, ...overrides })
export const years = (start: number, end = start): Filters => filters({ time: { start, end } })

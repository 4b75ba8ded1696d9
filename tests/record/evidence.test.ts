import { describe, expect, it } from 'vitest'
import { NO_FILTERS } from '#domain/filters.ts'
import { detailOf } from '#data/loadDetail.ts'
import { coreOf } from '#data/parts/core.ts'
import { derivedFigure } from '#selectors/derived.ts'
import { differences } from '#selectors/differences.ts'
import { eventFacts } from '#selectors/eventFacts.ts'
import { evidenceOf } from '#selectors/evidence.ts'
import { headlines } from '#selectors/headline.ts'
import { knownThenNow } from '#selectors/knownThenNow.ts'
import { missionFacts } from '#selectors/missionFacts.ts'
import { recordIndex } from '#selectors/recordIndex.ts'
import { relationCounts } from '#selectors/rivals.ts'
import { shippedRecord } from './shippedRecord.ts'

const record = shippedRecord()
const index = recordIndex(coreOf(record))
const detail = detailOf(record)
/** Read from the file, past every selector. */
const valueOf = (id: string) => record.claims.find((claim) => claim.id === id)?.value
const related = (id: string) => {
  const model = evidenceOf(index, detail, { kind: 'claim', id }, NO_FILTERS)
  return model.kind === 'claim' ? model.rows.map(({ claim, relation }) => `${relation} ${claim.id}`) : []
}
const voices = (id: string, known: string | null = null) =>
  headlines(index, { ...NO_FILTERS, known })
    .find((headline) => headline.id === id)!
    .voices.map(({ claim }) => claim?.value)

describe('the headline figures of the record', () => {
  it('are 5.41 billion for 2025 by Astana and 8.95 billion for eleven months by Ankara', () => {
    expect(valueOf('goods-trade/2025/kaz-bns')).toBe(5_409_460_000)
    expect(valueOf('goods-trade/2025-01--2025-11/tur-mfa')).toBe(8_950_000_000)
    expect(voices('goods-trade')).toEqual([5_409_460_000, 8_950_000_000])
  })

  it('are 863,000 visitors one way and over 105,000 the other', () => {
    expect(voices('visitors-from-kaz')).toEqual([863_000])
    expect(voices('visitors-from-tur')).toEqual([105_000])
  })

  it('were 4.1 and over 5.3 billion on the day when the consulate in Shymkent opened', () => {
    expect(voices('goods-trade', '2022-11-09')).toEqual([4_100_000_000, 5_300_000_000])
    expect(voices('visitors-from-kaz', '2022-11-09')).toEqual([426_900])
  })
})

describe('the evidence of the record', () => {
  it('keeps what agrees and what was rejected beside the 4.98 billion of 2024', () => {
    expect(valueOf('goods-trade/2024/kaz-bns')).toBe(4_976_350_000)
    expect(related('goods-trade/2024/kaz-bns')).toEqual(
      expect.arrayContaining([
        'agrees goods-trade/2024/kaz-president-tokayev',
        'rejected goods-trade/2024/trend',
        'part goods-trade/2024-01--2024-04/kaz-government',
      ]),
    )
  })

  it('has a computed figure equal what it was computed from', () => {
    for (const { id, value, computed } of record.claims) {
      if (computed?.operation !== 'sum') continue
      const sum = computed.from.reduce((total, part) => total + valueOf(part)!, 0)
      expect(Math.abs(sum - value!), id).toBeLessThan(Math.abs(value!) * 1e-6 + 1)
    }
  })

  it('opens for every claim, with at least one source, and none that is lost', () => {
    for (const { id, evidence } of record.claims) {
      const model = evidenceOf(index, detail, { kind: 'claim', id }, NO_FILTERS)
      expect(model.kind === 'claim' && model.citations.length, id).toBe(evidence.length)
    }
  })

  it('sees relations the same from both sides, apart from rejection', () => {
    for (const claim of record.claims.filter(({ confidence }) => confidence !== 'low')) {
      const own = related(claim.id)
      for (const row of own.filter((line) => line.startsWith('rival ') || line.startsWith('agrees '))) {
        const [relation, other] = row.split(' ') as [string, string]
        expect(related(other), other).toContain(`${relation} ${claim.id}`)
      }
    }
  })

  it('counts the three Kazakh figures that the Turkish total of 2025 contradicts', () => {
    const claim = index.claims.get('goods-trade/2025-01--2025-11/tur-mfa')!
    expect(relationCounts(index, claim, NO_FILTERS).rivals).toBe(3)
  })
})

describe('where the accounts of the record differ', () => {
  const { rows, remarks } = differences(index, NO_FILTERS, detail)

  it('has the two totals of 2025 side by side, and no figure of low confidence', () => {
    const row = rows.find(({ id }) => id === 'goods-trade/2025')
    expect(row?.accounts.map(({ claim }) => claim.value)).toEqual(
      expect.arrayContaining([5_409_460_000, 8_950_000_000]),
    )
    expect(rows.flatMap(({ accounts }) => accounts).every(({ claim }) => claim.confidence !== 'low')).toBe(
      true,
    )
    expect(rows.map(({ width }) => width)).toEqual(rows.map(({ width }) => width).toSorted((a, b) => b - a))
  })

  it('has the two lists of honorary consulates of one day among the contradictions', () => {
    expect(remarks.map(({ id }) => id)).toContain('kazakh-honorary-posts-2026')
  })
})

describe('what the project works out from the record', () => {
  it('is 16 posts that stand, two disputed, and a gap of 3.54 billion', () => {
    expect(derivedFigure(index, 'posts', NO_FILTERS)).toMatchObject({ value: 16, disputed: { length: 2 } })
    expect(derivedFigure(index, 'gap/2025-01--2025-11', NO_FILTERS)).toMatchObject({
      value: 3_540_540_000,
      isLowerBound: true,
    })
  })

  it('was 11 posts and a goal of 10 billion on 9 November 2022', () => {
    const { rows } = knownThenNow(index, { ...NO_FILTERS, known: '2022-11-09' })!
    expect(rows.find(({ kind }) => kind === 'posts')).toMatchObject({
      past: { value: 11 },
      present: { value: 16 },
    })
    expect(rows.find(({ kind }) => kind === 'goal')).toMatchObject({
      past: { claim: { value: 10_000_000_000 } },
      present: { claim: { value: 15_000_000_000 } },
    })
  })
})

describe('the cards of the record', () => {
  it('open for every post and every event', () => {
    for (const { id } of record.missions)
      expect(missionFacts(index, detail, id, NO_FILTERS)?.statements.length, id).toBeGreaterThan(0)
    for (const { id } of record.events)
      expect(eventFacts(index, detail, id, NO_FILTERS)?.citations.length, id).toBeGreaterThan(0)
  })

  it('find the claims behind what was said in Shymkent', () => {
    const { figures } = eventFacts(index, detail, '2022-11-09-shymkent-honorary-consulate', NO_FILTERS)!
    expect(figures.find(({ figure }) => figure.value === 4_500_000_000)?.claim?.id).toBe(
      'fdi-from-tur-cumulative/2022-11-09/tur-foreign-minister-cavusoglu',
    )
  })
})

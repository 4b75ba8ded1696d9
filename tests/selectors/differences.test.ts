import { describe, expect, it } from 'vitest'
import type { Claim, DataRecord } from '#domain/record.ts'
import { coreOf } from '#data/parts/core.ts'
import { detailOf } from '#data/loadDetail.ts'
import { NO_FILTERS } from '#domain/filters.ts'
import { differences } from '#selectors/differences.ts'
import { recordIndex } from '#selectors/recordIndex.ts'
import { anEvidence, aRemark, aText } from '../fixtures.ts'
import { ankara, astana, daily, indexOf, minister, publishedOn, recordOf } from './accounts.ts'

const rows = (claims: readonly Claim[], filters = NO_FILTERS) =>
  differences(indexOf(claims), filters).rows.map(({ id, accounts }) => [
    id,
    ...accounts.map(({ claim }) => claim.value),
  ])

describe(differences, () => {
  it('sets the accounts of one time side by side, widest first', () => {
    const claims = [
      astana({ value: 100 }),
      ankara({ value: 120 }),
      astana({ indicator: 'visitors', value: 50 }),
      ankara({ indicator: 'visitors', value: 100 }),
    ]
    expect(rows(claims)).toEqual([
      ['visitors/2024', 50, 100],
      ['goods-trade/2024', 100, 120],
    ])
  })

  it.each([
    ['accounts that agree', [astana({ value: 100 }), ankara({ value: 101 })]],
    ['a rejected figure', [astana({ value: 100 }), ankara({ value: 200, confidence: 'low' })]],
    ['goals', [astana({ value: 100, nature: 'target' }), ankara({ value: 200, nature: 'target' })]],
    ['different years', [astana({ value: 100 }), ankara({ value: 200, time: '2023' })]],
    ['the reconciled series', [astana({ value: 100 }), astana({ claimant: 'baci', value: 200 })]],
    [
      'part of a year that is less than the year',
      [astana({ value: 100 }), ankara({ value: 60, time: '2024-01/2024-06' })],
    ],
  ])('leaves out %s', (_, claims) => {
    expect(rows(claims)).toEqual([])
  })

  it('sets a part of a year against the whole year that it exceeds', () => {
    expect(rows([astana({ value: 100 }), ankara({ value: 165, time: '2024-01/2024-11' })])).toEqual([
      ['goods-trade/2024', 100, 165],
    ])
  })

  it('keeps one account of several that agree, the best by the headline rule', () => {
    const [row] = differences(
      indexOf([
        daily({ value: 101 }),
        minister({ value: 100 }),
        ankara({ value: 200 }),
        daily({ id: 'goods-trade/2024/the-daily~2', value: 150 }),
      ]),
      NO_FILTERS,
    ).rows
    expect(row!.accounts.map(({ claim }) => claim.id)).toEqual([
      'goods-trade/2024/kaz-minister',
      'goods-trade/2024/tur-trade-ministry',
      'goods-trade/2024/the-daily~2',
    ])
    expect(row!.width).toBe(0.5)
  })

  it('compares stocks said within a quarter of each other, by different claimants', () => {
    const stock = { indicator: 'companies', evidence: publishedOn('2026-02-02') }
    expect(
      rows([
        minister({ ...stock, time: '2026-01-31', value: 4000 }),
        ankara({ ...stock, time: '2026-02-02', value: 3000 }),
      ]),
    ).toEqual([['companies/2026', 4000, 3000]])
    expect(
      rows([
        minister({ ...stock, time: '2025-06-30', value: 4000 }),
        ankara({ ...stock, time: '2026-02-02', value: 3000 }),
      ]),
    ).toEqual([])
    expect(
      rows([
        minister({ ...stock, time: '2026-01-31', value: 4000 }),
        minister({ ...stock, time: '2026-02-02', value: 3000 }),
      ]),
    ).toEqual([])
  })

  it('marks the newest difference on each measure', () => {
    const claims = ['2019', '2024'].flatMap((time) => [
      astana({ time, value: 100 }),
      ankara({ time, value: time === '2019' ? 300 : 200 }),
    ])
    expect(
      differences(indexOf(claims), NO_FILTERS).rows.map(({ time, isLatest }) => [time, isLatest]),
    ).toEqual([
      ['2019', false],
      ['2024', true],
    ])
  })

  it('stays when one capital is chosen, and is cut to the years and the day of knowledge', () => {
    const claims = [astana({ value: 100 }), ankara({ value: 200, evidence: publishedOn('2026-02-02') })]
    expect(rows(claims, { ...NO_FILTERS, reporter: 'KAZ' })).toHaveLength(1)
    expect(rows(claims, { ...NO_FILTERS, time: { start: 1991, end: 2000 } })).toEqual([])
    expect(rows(claims, { ...NO_FILTERS, known: '2025-12-31' })).toEqual([])
  })

  it('adds contradictions, in a past view only those of which two sides were public', () => {
    const record: DataRecord = recordOf([], {
      remarks: [
        aRemark({
          positions: [
            { asOf: '2022', says: aText('One'), evidence: publishedOn('2022-11-09') },
            { asOf: '2025', says: aText('Two'), evidence: publishedOn('2025-03-01') },
          ],
        }),
        aRemark({
          id: 'unproven',
          kind: 'unverified',
          positions: [{ asOf: null, says: aText('So'), evidence: [anEvidence()] }],
        }),
      ],
    })
    const index = recordIndex(coreOf(record))
    const on = (known: string | null) =>
      differences(index, { ...NO_FILTERS, known }, detailOf(record)).remarks.map(({ id }) => id)
    expect(on(null)).toEqual(['number-of-posts'])
    expect(on('2025-03-01')).toEqual(['number-of-posts'])
    expect(on('2023-01-01')).toEqual([])
  })
})

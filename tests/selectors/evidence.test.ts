import { describe, expect, it } from 'vitest'
import type { Claim } from '#domain/record.ts'
import { coreOf } from '#data/parts/core.ts'
import { detailOf } from '#data/loadDetail.ts'
import { type Filters, NO_FILTERS } from '#domain/filters.ts'
import { type ClaimEvidence, evidenceOf } from '#selectors/evidence.ts'
import { recordIndex } from '#selectors/recordIndex.ts'
import { aText } from '../fixtures.ts'
import { ankara, astana, daily, minister, publishedOn, recordOf, undated } from './accounts.ts'

function evidence(
  claims: readonly Claim[],
  id = claims[0]!.id,
  filters: Partial<Filters> = {},
  hasDetail = true,
) {
  const record = recordOf(claims)
  const model = evidenceOf(
    recordIndex(coreOf(record)),
    hasDetail ? detailOf(record) : null,
    { kind: 'claim', id },
    { ...NO_FILTERS, ...filters },
  )
  if (model.kind !== 'claim') throw new Error(model.kind)
  return model
}
const rows = (model: ClaimEvidence) => model.rows.map(({ claim, relation }) => [relation, claim.claimant])

describe(evidenceOf, () => {
  it('cites on a past day the sources of then, and of a claim of later its own', () => {
    const [early, late] = [publishedOn('2022-03-01'), publishedOn('2025-03-01')]
    const cited = (claim: Claim, known: string) =>
      evidence([claim], claim.id, { known }).citations.map(({ source }) => source.publishedOn)
    const twice = astana({ evidence: [...early, ...late] })
    expect(cited(twice, '2025-02-28')).toEqual(['2022-03-01'])
    expect(cited(twice, '2025-03-01')).toEqual(['2022-03-01', '2025-03-01'])
    expect(cited(astana({ evidence: late }), '2025-02-28')).toEqual(['2025-03-01'])
  })

  it('gives who says so, about when, and each source with its place', () => {
    const model = evidence([
      astana({ evidence: [...publishedOn('2025-02-14'), ...undated], note: aText('Read twice') }),
    ])
    expect(model).toMatchObject({
      time: '2024',
      voice: 'KAZ',
      claimant: { id: 'kaz-bns' },
      note: { en: 'Read twice' },
    })
    expect(model.citations.map(({ source, at }) => [source.publisher, source.publishedOn, at])).toEqual([
      ['Paper of 2025-02-14', '2025-02-14', 'paragraph 1'],
      ['An archive', null, 'paragraph 1'],
    ])
    expect(model.detail?.definition.en).toBe('Exports and imports of goods, added up')
  })

  it('lists what agrees and what does not, with the notes of each', () => {
    const model = evidence([
      astana({ value: 5e9 }),
      daily({ value: 5e9 }),
      ankara({ value: 8e9, note: aText('Counts oil by origin') }),
    ])
    expect(rows(model)).toEqual([
      ['own', 'kaz-bns'],
      ['agrees', 'the-daily'],
      ['rival', 'tur-trade-ministry'],
    ])
    expect(model.rows[2]!.note?.en).toBe('Counts oil by origin')
  })

  it('says why a figure leads among those on the same thing, or which one leads instead', () => {
    const claims = [astana({ value: 5e9 }), ankara({ value: 8e9 }), astana({ time: '2025', value: 6e9 })]
    expect(evidence(claims).lead).toMatchObject({ step: { id: 'statistics' }, isThis: true })
    expect(evidence(claims, claims[1]!.id).lead).toMatchObject({
      claim: { id: claims[0]!.id },
      isThis: false,
    })
  })

  it('lets no rejected figure lead', () => {
    expect(evidence([astana({ confidence: 'low' }), daily({ value: 9e9 })]).lead).toMatchObject({
      claim: { claimant: 'the-daily' },
    })
  })

  it('shows what a computed figure was made from', () => {
    const parts = [astana({ indicator: 'visitors', value: 1 }), astana({ indicator: 'companies', value: 2 })]
    const model = evidence([
      astana({ value: 3, computed: { operation: 'sum', from: parts.map(({ id }) => id) } }),
      ...parts,
    ])
    expect(model.computed).toMatchObject({
      operation: 'sum',
      inputs: parts.map(({ id, value }) => ({ claim: { id, value } })),
    })
  })

  it.each([
    ['the other capital when it says nothing', [astana()], ['TUR']],
    ['both when only a third party speaks', [daily()], ['KAZ', 'TUR']],
    ['nobody when both speak', [astana(), ankara({ value: 9e9 })], []],
    [
      'a capital whose only figure was rejected',
      [astana(), ankara({ value: 9e9, confidence: 'low' })],
      ['TUR'],
    ],
    ['nobody beside a goal', [astana({ nature: 'target' })], []],
  ])('calls silent %s', (_, claims, silent) => {
    expect(evidence(claims).silent).toEqual(silent)
  })

  it('keeps look-alikes apart, with the reason, whichever of the two carries it', () => {
    const claims = [astana({ value: 5e9 }), astana({ indicator: 'farm-trade', value: 1e9 })]
    for (const [own, other] of [claims, claims.toReversed()]) {
      const model = evidence(claims, own!.id)
      expect(rows(model)).toEqual([['own', 'kaz-bns']])
      expect(model.confusions).toMatchObject([
        {
          indicator: { id: other!.indicator },
          why: { en: 'Farm goods are a part' },
          rows: [{ claim: { id: other!.id } }],
        },
      ])
    }
  })

  it('has the figure, its claimants and rivals before the detail has come', () => {
    const model = evidence([astana({ value: 5e9 }), ankara({ value: 8e9 })], undefined, {}, false)
    expect(rows(model)).toHaveLength(2)
    expect(model).toMatchObject({ citations: [], note: null, detail: null })
  })

  it('still explains a claim that the filters hide, and cuts the others by the day of knowledge', () => {
    const claims = [
      minister({ time: '2021', value: 5e9, evidence: publishedOn('2026-02-02') }),
      ankara({ time: '2021', value: 8e9 }),
    ]
    expect(rows(evidence(claims, claims[0]!.id, { known: '2022-11-09', reporter: 'TUR' }))).toEqual([
      ['own', 'kaz-minister'],
    ])
  })

  it('says that it does not know an id, of a claim or of a figure', () => {
    const index = recordIndex(coreOf(recordOf([])))
    expect(evidenceOf(index, null, { kind: 'claim', id: 'x/2024/y' }, NO_FILTERS)).toEqual({
      kind: 'unknown',
      id: 'x/2024/y',
    })
    expect(evidenceOf(index, null, { kind: 'figure', id: 'gap/1850' }, NO_FILTERS)).toEqual({
      kind: 'unknown',
      id: 'gap/1850',
    })
  })

  it('gives a count of posts its list and the sources of the list', () => {
    const lists = [
      {
        id: 'mfa',
        asOf: '2025-02-01',
        scope: aText('All'),
        exhaustive: true,
        missions: ['a', 'b', 'c', 'd', 'kaz-embassy-ankara'],
        evidence: publishedOn('2025-02-14'),
      },
    ]
    const record = recordOf([], { lists })
    const model = evidenceOf(
      recordIndex(coreOf(record)),
      detailOf(record),
      { kind: 'figure', id: 'posts' },
      NO_FILTERS,
    )
    expect(model).toMatchObject({
      kind: 'derived',
      figure: { list: { id: 'mfa' } },
      list: [{ source: { id: 'on-2025-02-14' } }],
    })
  })
})

import { describe, expect, it } from 'vitest'
import type { Headline } from '#domain/dataset.ts'
import type { Claim, DataRecord } from '#domain/record.ts'
import { type Filters, NO_FILTERS } from '#domain/filters.ts'
import { headlines } from '#selectors/headline.ts'
import { aText } from '../fixtures.ts'
import { ankara, astana, daily, indexOf, minister, publishedOn, recordOf, undated } from './accounts.ts'

const trade: Headline = {
  id: 'trade',
  name: aText('Goods trade'),
  indicators: ['goods-trade'],
  voices: 'one',
}

function lead(
  claims: readonly Claim[],
  headline: Partial<Headline> = {},
  filters: Partial<Filters> = {},
  window?: number,
) {
  const { dataset } = recordOf(claims)
  const overrides: Partial<DataRecord> = {
    dataset: {
      ...dataset,
      headlines: [{ ...trade, ...headline }],
      ...(window === undefined ? {} : { headlineWindow: window }),
    },
  }
  return headlines(indexOf(claims, overrides), { ...NO_FILTERS, ...filters })[0]!.voices
}
const leader = (...given: Parameters<typeof lead>) => lead(...given)[0]!.claim?.id ?? null

describe(headlines, () => {
  it('lets the first step of the rule lead, also with an older figure', () => {
    const claims = [astana({ time: '2024' }), minister({ time: '2025' }), daily({ time: '2025' })]
    expect(leader(claims)).toBe('goods-trade/2024/kaz-bns')
    expect(lead(claims)[0]!.step).toBe('statistics')
  })

  it('passes over figures that lag too far behind the newest one', () => {
    const claims = [astana({ time: '2022' }), minister({ time: '2025' })]
    expect(leader(claims)).toBe('goods-trade/2025/kaz-minister')
    expect(leader(claims, {}, {}, 3)).toBe('goods-trade/2022/kaz-bns')
  })

  it.each([
    ['the figure whose time ends latest', astana({ time: '2025-01/2025-11' }), astana({ time: '2024' })],
    [
      'of the same time the one published last',
      minister({ evidence: publishedOn('2025-03-01') }),
      minister({ id: 'goods-trade/2024/a', evidence: publishedOn('2025-02-14') }),
    ],
    [
      'of equals the first by id',
      minister({ id: 'goods-trade/2024/a' }),
      minister({ id: 'goods-trade/2024/b' }),
    ],
    [
      'a period rather than a remark of one day',
      minister({ time: '2024' }),
      minister({ time: '2025-02-01' }),
    ],
    ['what took place, not a goal', minister({ time: '2023' }), minister({ time: '2024', nature: 'target' })],
    ['nothing of low confidence', minister({ time: '2023' }), minister({ time: '2024', confidence: 'low' })],
    [
      'nothing without a value',
      minister({ time: '2023' }),
      minister({ time: '2024', value: null, missing: 'withheld' }),
    ],
  ])('takes %s', (_, first, other) => {
    expect(leader([other, first])).toBe(first.id)
  })

  it('leaves parts of a year out where whole periods are asked for', () => {
    const claims = [minister({ time: '2024' }), minister({ time: '2025-01/2025-10' })]
    expect(lead(claims)[0]).toMatchObject({
      claim: { id: 'goods-trade/2025-01--2025-10/kaz-minister' },
      isPart: true,
    })
    expect(lead(claims, { periods: 'whole' })[0]).toMatchObject({
      claim: { id: 'goods-trade/2024/kaz-minister' },
      isPart: false,
    })
  })

  it('gives each capital its own figure and counts its rivals', () => {
    const voices = lead([astana({ value: 5e9 }), minister({ value: 5.01e9 }), ankara({ value: 8e9 })], {
      voices: 'both',
    })
    expect(voices).toMatchObject([
      { area: 'KAZ', claim: { id: 'goods-trade/2024/kaz-bns' }, agreeing: 1, rivals: 1 },
      { area: 'TUR', claim: { id: 'goods-trade/2024/tur-trade-ministry' }, agreeing: 0, rivals: 2 },
    ])
  })

  it('says when a capital is silent', () => {
    expect(lead([astana()], { voices: 'both' })[1]).toMatchObject({ area: 'TUR', claim: null, step: null })
  })

  it('reads one capital alone when it is chosen, and still counts the rivals of the other', () => {
    const claims = [astana({ value: 5e9 }), ankara({ value: 8e9 })]
    expect(lead(claims, { voices: 'both' }, { reporter: 'TUR' })).toMatchObject([{ area: 'TUR', rivals: 1 }])
    expect(leader(claims, {}, { reporter: 'TUR' })).toBe('goods-trade/2024/tur-trade-ministry')
  })

  it('takes the latest figure within the years in view', () => {
    expect(
      leader([astana({ time: '2024' }), astana({ time: '2020' })], {}, { time: { start: 2015, end: 2021 } }),
    ).toBe('goods-trade/2020/kaz-bns')
  })

  it('takes what was published by the day that is read', () => {
    const claims = [
      astana({ time: '2021', evidence: undated }),
      minister({ time: '2021', evidence: publishedOn('2022-03-01') }),
      astana({ time: '2024' }),
    ]
    expect(lead(claims, {}, { known: '2022-11-09' })[0]).toMatchObject({
      claim: { id: 'goods-trade/2021/kaz-minister' },
      pale: false,
    })
  })

  it('falls back on figures without a publication day, shown pale, unless they are hidden', () => {
    const claims = [astana({ time: '2021', evidence: undated })]
    expect(lead(claims, {}, { known: '2022-11-09' })[0]).toMatchObject({
      claim: { id: 'goods-trade/2021/kaz-bns' },
      pale: true,
    })
    expect(leader(claims, {}, { known: '2022-11-09', hidesUndated: true })).toBeNull()
  })
})

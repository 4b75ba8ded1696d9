import { describe, expect, it } from 'vitest'
import type { Claim } from '#domain/record.ts'
import { goals, tradeLane } from '#selectors/tradeLane.ts'
import { filters, indexOf, publishedOn, said, years } from './laneIndex.ts'

const astana = (overrides: Partial<Claim> = {}) =>
  said({ claimant: 'kaz-bns', time: '2024', value: 5e9, ...overrides })
const ankara = (overrides: Partial<Claim> = {}) =>
  said({ claimant: 'tur-mfa', time: '2024', value: 8e9, ...overrides })
const from = (state: 'kaz' | 'tur', time: string, value: number, claimant = 'kaz-bns') =>
  said({ indicator: `goods-from-${state}`, claimant, time, value })

describe('the columns of goods trade', () => {
  const own = [
    from('kaz', '2019', 2e9, 'kaz-comtrade'),
    from('tur', '2019', 1e9, 'kaz-comtrade'),
    from('kaz', '2020', 3e9),
    from('tur', '2020', 2e9),
    from('kaz', '2021', 4e9),
  ]

  it('stack what Astana counts by direction, Kazakhstan’s goods at the foot', () => {
    const { columns } = tradeLane(indexOf(own), filters())
    expect(columns.map(({ span, total }) => [span.from, total])).toEqual([
      [2019, 3e9],
      [2020, 5e9],
      [2021, 4e9],
    ])
    expect(columns[1]!.parts).toEqual([
      { id: 'goods-from-kaz/2020/kaz-bns', whose: 'KAZ', value: 3e9 },
      { id: 'goods-from-tur/2020/kaz-bns', whose: 'TUR', value: 2e9 },
    ])
  })

  it('name what opens the total: a claim that says it, else the sum; nothing where there is one direction', () => {
    const totals = (claims: readonly Claim[], f = filters()) =>
      tradeLane(indexOf(claims), f).columns.map(({ totalId }) => totalId)
    const printed = said({ claimant: 'kaz-bns', time: '2020', value: 5e9 })
    expect(totals(own)).toEqual(['sum/2019/KAZ', 'sum/2020/KAZ', undefined])
    expect(totals([...own, printed])).toEqual(['sum/2019/KAZ', printed.id, undefined])
    expect(totals([...own, { ...printed, value: 6e9 }])[1]).toBe('sum/2020/KAZ')
    expect(totals([...own, { ...printed, claimant: 'kaz-minister' }])[1]).toBe('sum/2020/KAZ')
    const part = (['kaz', 'tur'] as const).map((state) => from(state, '2022-01/2022-11', 1e9, 'tur-mfa'))
    expect(totals(part, filters({ reporter: 'TUR' }))).toEqual(['sum/2022-01--2022-11/TUR'])
  })

  it('take each year from the claimant whose stretch it is in, and mark where one ends and the next begins', () => {
    const spliced = [...own, from('kaz', '2019', 9e9, 'kaz-bns'), from('kaz', '2020', 9e9, 'kaz-comtrade')]
    const lane = tradeLane(indexOf(spliced), filters())
    expect(lane.columns.map(({ total }) => total)).toEqual([3e9, 5e9, 4e9])
    expect(lane.breaks).toEqual([2020])
  })

  it.each([
    [2010, 2018, []],
    [2015, 2022, [2020]],
    [2021, 2025, []],
  ])('show the splice when it is in view: %d to %d', (start, end, breaks) => {
    expect(tradeLane(indexOf(own), years(start, end)).breaks).toEqual(breaks)
  })

  it.each([
    ['part of a year', { time: '2022-01/2022-11' }],
    ['a plan', { time: '2022', nature: 'plan' as const }],
    ['another of the capital’s voices', { time: '2022', claimant: 'kaz-minister' }],
    ['a figure of low confidence', { time: '2022', confidence: 'low' as const }],
  ])('leave out %s', (_, overrides) => {
    const { columns } = tradeLane(
      indexOf([...own, said({ indicator: 'goods-from-kaz', ...overrides })]),
      filters(),
    )
    expect(columns.map(({ span }) => span.from)).toEqual([2019, 2020, 2021])
  })

  it('are pale as known on a day, when a part carries no publication day', () => {
    const undated = said({ indicator: 'goods-from-tur', time: '2021', evidence: [publishedOn(null)] })
    const { columns } = tradeLane(indexOf([...own, undated]), filters({ known: '2023-01-01' }))
    expect(columns.map(({ pale }) => pale)).toEqual([false, false, true])
  })

  describe('as Ankara reports', () => {
    const asAnkara = filters({ reporter: 'TUR' })

    it('are what Ankara declares by direction, the exact figure of each period before a rounded one', () => {
      const claims = [
        said({
          id: 'rounded',
          indicator: 'goods-from-kaz',
          claimant: 'tur-mfa',
          time: '2016',
          value: 1.1e9,
          precision: 'rounded',
        }),
        said({
          id: 'exact',
          indicator: 'goods-from-kaz',
          claimant: 'tur-turkstat',
          time: '2016',
          value: 1.08e9,
        }),
        said({
          id: 'other-way',
          indicator: 'goods-from-tur',
          claimant: 'tur-mfa',
          time: '2016',
          value: 0.6e9,
        }),
        ...own,
      ]
      const { columns, breaks } = tradeLane(indexOf(claims), asAnkara)
      expect(columns.map(({ parts }) => parts.map(({ id }) => id))).toEqual([['exact', 'other-way']])
      expect(breaks).toEqual([])
    })

    it('never stand beside the year that they are part of', () => {
      const claims = [
        from('tur', '2023', 1.7e9, 'tur-mfa'),
        from('tur', '2023-01/2023-10', 1.4e9, 'tur-mfa'),
        from('tur', '2022-01/2022-11', 1.5e9, 'tur-mfa'),
        from('tur', '2022-01/2022-06', 0.7e9, 'tur-mfa'),
      ]
      const { columns } = tradeLane(indexOf(claims), asAnkara)
      expect(columns.map(({ total }) => total)).toEqual([1.5e9, 1.7e9])
    })
  })
})

describe('the totals and caps of goods trade', () => {
  const claims = [
    ankara(),
    said({ claimant: 'joint-governments', time: '2023', value: 6e9 }),
    astana({ claimant: 'kaz-minister', time: '2022', value: 4.6e9 }),
    said({ claimant: 'newspaper', time: '2021', value: 3e9 }),
    said({ claimant: 'baci', time: '2020', value: 4e9 }),
    ankara({ time: '2025', nature: 'plan' }),
  ]
  const marked = (f = filters()) => tradeLane(indexOf(claims), f).marks.map(({ id }) => id)

  it('are Ankara’s and what both say together, never a plan and never a newspaper’s', () => {
    expect(marked()).toEqual(['goods-trade/2023/joint-governments', 'goods-trade/2024/tur-mfa'])
  })

  it('hold in a past view also what Astana had stated by then', () => {
    expect(marked(filters({ known: '2026-01-01' }))).toContain('goods-trade/2022/kaz-minister')
  })

  it('leave only the chosen capital’s voice and the joint one', () => {
    expect(marked(filters({ reporter: 'KAZ' }))).toEqual(['goods-trade/2023/joint-governments'])
  })

  it('show the reconciled total only while both capitals are read', () => {
    expect(tradeLane(indexOf(claims), filters()).caps).toEqual([
      { id: 'goods-trade/2020/baci', span: { from: 2020, to: 2021 }, value: 4e9, pale: false },
    ])
    expect(tradeLane(indexOf(claims), filters({ reporter: 'KAZ' })).caps).toEqual([])
  })
})

describe(goals, () => {
  const goal = (time: string, value: number, overrides: Partial<Claim> = {}) =>
    said({
      indicator: 'trade-target',
      claimant: 'joint-governments',
      nature: 'target',
      time,
      value,
      ...overrides,
    })

  it('puts every day on which a goal was stated or restated on one line of its value', () => {
    const index = indexOf([
      goal('2025', 15e9),
      goal('2022-01-01', 10e9),
      goal('2012-05', 10e9),
      goal('2009-10-22', 5e9, { confidence: 'low' }),
    ])
    const drawn = goals(index, filters())
    expect(drawn.map(({ value, ticks }) => [value, ticks.map(({ at }) => Math.floor(at))])).toEqual([
      [10e9, [2012, 2022]],
      [15e9, [2025]],
    ])
  })

  it('is no line for an outcome', () => {
    expect(goals(indexOf([goal('2024', 10e9, { nature: 'outcome' })]), filters())).toEqual([])
  })
})

describe(tradeLane, () => {
  const claims = [
    from('kaz', '2024', 3e9),
    from('tur', '2024', 2e9),
    astana(),
    ankara(),
    ankara({ claimant: 'tur-turkstat', value: 8.05e9 }),
    said({ claimant: 'baci', time: '2023', value: 4e9 }),
    said({ indicator: 'trade-target', claimant: 'tur-mfa', nature: 'target', time: '2024', value: 15e9 }),
  ]

  it('counts every figure that it draws, those behind one mark too', () => {
    expect(tradeLane(indexOf(claims), filters()).count).toBe(2 + 2 + 1 + 1)
    expect(tradeLane(indexOf(claims), years(2010)).count).toBe(0)
  })

  it('keeps its height when the years, the account or the day change', () => {
    const index = indexOf(claims)
    const { max, ticks } = tradeLane(index, filters())
    expect(max).toBeGreaterThan(15e9)
    for (const f of [years(2010), filters({ reporter: 'TUR' }), filters({ known: '1991-01-01' })]) {
      expect(tradeLane(index, f)).toMatchObject({ max, ticks })
    }
  })

  it('has an axis also for a record without trade', () => {
    expect(tradeLane(indexOf([]), filters())).toMatchObject({ max: 1, count: 0, breaks: [2020] })
  })
})

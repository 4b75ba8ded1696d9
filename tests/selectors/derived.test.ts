import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coreOf } from '#data/parts/core.ts'
import { DEFAULT_ADDRESS, NO_FILTERS } from '#domain/filters.ts'
import { fromQuery, toQuery } from '#state/query.ts'
import { derivedFigure } from '#selectors/derived.ts'
import { gapId } from '#selectors/gapId.ts'
import { eventsAt } from '#selectors/eventSets.ts'
import { recordIndex } from '#selectors/recordIndex.ts'
import { knownThenNow } from '#selectors/knownThenNow.ts'
import { mirrorGaps, tradeLane } from '#selectors/tradeLane.ts'
import { aMission, anEvent, aRecord } from '../fixtures.ts'
import { ankara, astana, indexOf, publishedOn, undated } from './accounts.ts'
import { indexOf as laneIndexOf, said } from './laneIndex.ts'

const posts = recordIndex(
  coreOf(
    aRecord({
      missions: [
        aMission(),
        aMission({ id: 'kaz-consulate', kind: 'consulate-general' }),
        aMission({ id: 'kaz-honorary', kind: 'honorary-consulate' }),
        aMission({
          id: 'kaz-doubtful',
          kind: 'honorary-consulate',
          status: { state: 'disputed', asOf: '2025-02-01' },
        }),
        aMission({ id: 'kaz-gone', status: { state: 'former', asOf: '2025-02-01' } }),
        aMission({ id: 'kaz-centre', kind: 'cultural-centre' }),
        aMission({ id: 'tur-embassy', sendingState: 'TUR', receivingState: 'KAZ' }),
      ],
    }),
  ),
)
const gaps = indexOf([
  astana({ time: '2025', value: 5.4e9 }),
  ankara({ time: '2025-01/2025-11', value: 8.95e9 }),
  astana({ time: '2021', value: 4.1e9, evidence: publishedOn('2022-03-01') }),
  ankara({ time: '2021', value: 5.3e9, evidence: publishedOn('2022-11-09') }),
])

describe(derivedFigure, () => {
  it.each([
    ['posts', 4],
    ['posts/KAZ', 3],
    ['posts/TUR', 1],
    ['posts/KAZ/embassy', 1],
    ['posts/KAZ/consulate-general', 1],
    ['posts/KAZ/honorary-consulate', 1],
    ['posts/KAZ/disputed', 1],
    ['posts/TUR/disputed', 0],
  ])('counts %s, the disputed ones apart', (id, value) => {
    expect(derivedFigure(posts, id, NO_FILTERS)?.value).toBe(value)
  })

  it('names every post that it counts, and the newest list behind them', () => {
    const figure = derivedFigure(posts, 'posts/TUR', NO_FILTERS)
    expect(figure).toMatchObject({ kind: 'posts', posts: [{ mission: { id: 'tur-embassy' } }] })
  })

  it('keeps the count of one state when the map shows the other', () => {
    expect(derivedFigure(posts, 'posts/KAZ', { ...NO_FILTERS, states: 'TUR' })?.value).toBe(3)
    expect(derivedFigure(posts, 'posts', { ...NO_FILTERS, states: 'TUR' })?.value).toBe(1)
  })

  it('works out a mirror gap from the two claims, and says when it is only a lower bound', () => {
    expect(derivedFigure(gaps, 'gap/2025-01--2025-11/tur-trade-ministry', NO_FILTERS)).toEqual({
      kind: 'gap',
      value: 8.95e9 - 5.4e9,
      isLowerBound: true,
      claims: [
        gaps.claims.get('goods-trade/2025/kaz-bns'),
        gaps.claims.get('goods-trade/2025-01--2025-11/tur-trade-ministry'),
      ],
    })
    expect(derivedFigure(gaps, 'gap/2021', NO_FILTERS)).toMatchObject({ isLowerBound: false })
  })

  it('has for every gap that is drawn an id that survives the address bar', () => {
    const drawn = mirrorGaps(gaps, NO_FILTERS)
    expect(drawn).toHaveLength(2)
    for (const gap of drawn) {
      const sel = { kind: 'figure' as const, id: gapId(gap) }
      expect(fromQuery(toQuery({ ...fromQuery(''), sel })).sel).toEqual(sel)
      expect(derivedFigure(gaps, sel.id, NO_FILTERS)?.value).toBe(gap.high - gap.low)
    }
  })

  it('still explains a gap that the filters hide', () => {
    const filters = {
      ...NO_FILTERS,
      reporter: 'KAZ' as const,
      time: { start: 1991, end: 2000 },
      known: '2022-03-01',
    }
    expect(derivedFigure(gaps, 'gap/2021', filters)?.value).toBeCloseTo(1.2e9, 0)
  })

  it.each([
    ['events', 3],
    ['events/treaties', 2],
    ['events/state-visit', 1],
    ['events/2022', 2],
  ])('counts %s', (id, value) => {
    const index = recordIndex(
      coreOf(
        aRecord({
          events: [
            anEvent({ id: 'a', kind: 'mission-opened' }),
            anEvent({ id: 'b', kind: 'agreement-signed' }),
            anEvent({ id: 'c', kind: 'state-visit', time: '2024-05' }),
          ],
        }),
      ),
    )
    expect(derivedFigure(index, id, NO_FILTERS)?.value).toBe(value)
  })

  it('counts figures, those without a publication day apart, and what is read today beside a past view', () => {
    const index = indexOf([astana({ time: '2021', evidence: undated }), astana({ time: '2024' })])
    const past = { ...NO_FILTERS, known: '2022-11-09' }
    expect(derivedFigure(index, 'figures', NO_FILTERS)?.value).toBe(2)
    expect(derivedFigure(index, 'figures/undated', NO_FILTERS)?.value).toBe(1)
    expect(derivedFigure(index, 'figures', past)?.value).toBe(1)
    expect(derivedFigure(index, 'today/figures', past)?.value).toBe(2)
  })

  it.each([
    '',
    'x',
    'posts/XYZ',
    'posts/KAZ/tent',
    'posts/KAZ/embassy/x',
    'gap',
    'gap/1850',
    'events/x',
    'events/visits/x',
    'figures/x',
    'today',
  ])('knows no figure of the name "%s"', (id) => {
    expect(derivedFigure(gaps, id, NO_FILTERS)).toBeNull()
  })
})

describe('the sum of both directions', () => {
  const from = (state: 'kaz' | 'tur', time: string, value: number, claimant = 'kaz-bns') =>
    said({ indicator: `goods-from-${state}`, claimant, time, value })
  const index = laneIndexOf([
    from('kaz', '2019', 2e9, 'kaz-comtrade'),
    from('tur', '2019', 1e9, 'kaz-comtrade'),
    from('kaz', '2020', 3e9),
    from('kaz', '2022-01/2022-11', 3.2e9, 'tur-mfa'),
    from('tur', '2022-01/2022-11', 1.4e9, 'tur-mfa'),
  ])

  it.each([
    ['sum/2019/KAZ', 3e9, ['goods-from-kaz/2019/kaz-comtrade', 'goods-from-tur/2019/kaz-comtrade']],
    [
      'sum/2022-01--2022-11/TUR',
      4.6e9,
      ['goods-from-kaz/2022-01--2022-11/tur-mfa', 'goods-from-tur/2022-01--2022-11/tur-mfa'],
    ],
  ])('%s adds up the figures that it names, whatever the account that is read', (id, value, claims) => {
    for (const reporter of [null, 'KAZ', 'TUR'] as const) {
      const figure = derivedFigure(index, id, { ...NO_FILTERS, reporter, time: { start: 1999, end: 2000 } })
      expect(figure).toMatchObject({ kind: 'sum', value, printed: null, isRounded: false })
      expect(figure?.kind === 'sum' && figure.claims.map((claim) => claim.id)).toEqual(claims)
    }
  })

  it.each([
    'sum',
    'sum/2019',
    'sum/2019/USA',
    'sum/2020/KAZ',
    'sum/1999/KAZ',
    'sum/2019/KAZ/x',
    'sum/20199/KAZ',
  ])('%s is no figure', (id) => {
    expect(derivedFigure(index, id, NO_FILTERS)).toBeNull()
  })

  it('has an address for whatever the lane draws, which reads back as it was written', () => {
    for (const reporter of [null, 'KAZ', 'TUR'] as const)
      for (const { total } of tradeLane(index, { ...NO_FILTERS, reporter }).columns) {
        if (!total) continue
        const { sel } = fromQuery(toQuery({ ...DEFAULT_ADDRESS, sel: { kind: 'figure', id: total.id } }))
        expect(sel).toEqual({ kind: 'figure', id: total.id })
        expect(derivedFigure(index, sel!.id, NO_FILTERS)?.value).toBe(total.value)
      }
  })

  it('says what the account prints itself, and that rounded parts make a rounded sum', () => {
    const parts = (['kaz', 'tur'] as const).map((state) => ({
      ...from(state, '2022-01/2022-11', state === 'kaz' ? 3.2e9 : 1.4e9, 'tur-turkstat'),
      precision: 'rounded' as const,
    }))
    const printed = said({ claimant: 'tur-turkstat', time: '2022-01/2022-11', value: 4.7e9 })
    const id = 'sum/2022-01--2022-11/TUR'
    expect(derivedFigure(laneIndexOf([...parts, printed]), id, NO_FILTERS)).toMatchObject({
      value: 4.6e9,
      claims: [{ id: parts[0]!.id }, { id: parts[1]!.id }, { id: printed.id }],
      printed: { id: printed.id },
      isRounded: true,
    })
    expect(derivedFigure(laneIndexOf(parts), id, NO_FILTERS)).toMatchObject({
      printed: null,
      isRounded: true,
    })
  })

  it('is none of two accounts, though both are of one capital', () => {
    const two = [from('kaz', '2005', 558e6, 'tur-mfa'), from('tur', '2005', 460e6, 'tur-turkstat')]
    expect(derivedFigure(laneIndexOf(two), 'sum/2005/TUR', NO_FILTERS)).toBeNull()
  })

  it('never throws, whatever a link asks for', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom('2019', 'KAZ', '2019--2020')), { maxLength: 4 }),
        (path) => {
          const figure = derivedFigure(index, ['sum', ...path].join('/'), NO_FILTERS)
          expect(figure === null || figure.kind === 'sum').toBe(true)
        },
      ),
    )
  })
})

describe('events that were told of only later', () => {
  const told = (id: string, time: string, published: string | null) =>
    anEvent({ id, time, evidence: published ? publishedOn(published) : undated })
  const events = indexOf([], {
    events: [
      told('told', '2021-05-01', '2021-06-01'),
      told('later', '2021-05-02', '2025-02-14'),
      told('undated', '2021-05-03', null),
      told('ahead', '2025-02-14', '2025-02-14'),
    ],
  })
  const past = { ...NO_FILTERS, known: '2022-11-09' }

  it('are counted one by one, and none without a day', () => {
    const figure = derivedFigure(events, 'events/later', past)
    expect(figure?.kind === 'events' && eventsAt(events, figure.rows).map(({ id }) => id)).toEqual(['later'])
    expect(knownThenNow(events, past)?.toldLater).toBe(1)
    expect(derivedFigure(events, 'events', past)?.value).toBe(2)
    expect(derivedFigure(events, 'today/events', past)?.value).toBe(4)
  })

  it('are none where no day is read', () => {
    expect(derivedFigure(events, 'events/later', NO_FILTERS)?.value).toBe(0)
  })
})

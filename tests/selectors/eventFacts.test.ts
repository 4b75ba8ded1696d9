import { describe, expect, it } from 'vitest'
import { coreOf } from '#data/parts/core.ts'
import { detailOf } from '#data/loadDetail.ts'
import { NO_FILTERS } from '#domain/filters.ts'
import { eventFacts } from '#selectors/eventFacts.ts'
import { recordIndex } from '#selectors/recordIndex.ts'
import { anEvent, aText } from '../fixtures.ts'
import { ankara, publishedOn, recordOf } from './accounts.ts'

const evidence = publishedOn('2022-11-09')
const figure = { what: aText('Trade'), value: 5e9, unit: 'USD' as const }
const claim = ankara({ time: '2022-11-09', value: 5e9, evidence })

function facts(figures: Parameters<typeof anEvent>[0], claims = [claim], filters = NO_FILTERS) {
  const record = recordOf(claims, {
    events: [
      anEvent({ id: 'before', time: '2021' }),
      anEvent({ id: 'opening', evidence, ...figures }),
      anEvent({ id: 'after', time: '2024-05-20', kind: 'state-visit' }),
    ],
  })
  return eventFacts(recordIndex(coreOf(record)), detailOf(record), 'opening', filters)!
}
const claimOf = (...given: Parameters<typeof facts>) => facts(...given).figures[0]?.claim?.id ?? null

describe(eventFacts, () => {
  it('finds the claim behind a figure: the one it names, else the only one that its sources carry', () => {
    expect(claimOf({ figures: [{ ...figure, claim: claim.id }] })).toBe(claim.id)
    expect(claimOf({ figures: [figure] })).toBe(claim.id)
  })

  it.each([
    ['the value differs', [{ ...claim, value: 6e9 }]],
    ['the source is another', [ankara({ ...claim, evidence: publishedOn('2025-02-14') })]],
    ['the unit differs', [ankara({ ...claim, id: 'visitors/2022/x', indicator: 'visitors' })]],
    ['two would do', [claim, ankara({ ...claim, id: 'farm-trade/2022/x', indicator: 'farm-trade' })]],
  ])('guesses no claim when %s', (_, claims) => {
    expect(claimOf({ figures: [figure] }, claims)).toBeNull()
  })

  it('leads to the events before and after, among those in view', () => {
    expect(facts({})).toMatchObject({ earlier: { id: 'before' }, later: { id: 'after' } })
    expect(facts({}, [claim], { ...NO_FILTERS, kinds: ['state-visit'] })).toMatchObject({
      earlier: null,
      later: { id: 'after' },
    })
  })

  it('says when the event had not happened by the day that is read', () => {
    expect(facts({}, [claim], { ...NO_FILTERS, known: '2022-11-08' }).isLater).toBe(true)
    expect(facts({}, [claim], { ...NO_FILTERS, known: '2022-11-09' }).isLater).toBe(false)
  })
})

import { describe, expect, it } from 'vitest'
import { coreOf } from '#data/parts/core.ts'
import { perspectiveOf, recordIndex, voiceOf } from '#selectors/recordIndex.ts'
import { aRecord } from '../fixtures.ts'
import { indexOf, said } from './laneIndex.ts'

describe(recordIndex, () => {
  it('is made once for a record, and anew for another', () => {
    const record = coreOf(aRecord())
    expect(recordIndex(record)).toBe(recordIndex(record))
    expect(recordIndex(coreOf(aRecord()))).not.toBe(recordIndex(record))
  })

  it('finds everything by id, and the claims of an indicator in their order', () => {
    const index = recordIndex(coreOf(aRecord()))
    for (const list of ['claims', 'claimants', 'indicators', 'events', 'missions', 'places'] as const) {
      for (const item of index.record[list]) expect(index[list].get(item.id)).toBe(item)
    }
    expect(index.claimsOf('goods-trade').map(({ claimant }) => claimant)).toEqual([
      'kaz-bns',
      'tur-trade-ministry',
    ])
    expect(index.claimsOf('no-such-indicator')).toEqual([])
  })
})

describe(voiceOf, () => {
  it.each([
    ['kaz-bns', 'KAZ', 'KAZ'],
    ['tur-mfa', 'TUR', 'TUR'],
    ['joint-governments', 'joint', 'joint'],
    ['newspaper', null, 'other'],
    ['nobody-known', null, 'other'],
  ])('of %s is that of its side %s: %s', (claimant, perspective, voice) => {
    const index = indexOf([said()])
    expect(perspectiveOf(index, { claimant })).toBe(perspective)
    expect(voiceOf(index, { claimant })).toBe(voice)
  })
})

import { describe, expect, it } from 'vitest'
import { coreOf } from '#data/parts/core.ts'
import { cardNeeds } from '#views/cards/cardNeeds.ts'
import { anEvent, aRecord } from '../../fixtures.ts'

const core = coreOf(
  aRecord({
    events: Array.from({ length: 250 }, (_, i) => anEvent({ id: `event-${String(i).padStart(3, '0')}` })),
  }),
)

describe(cardNeeds, () => {
  it('asks for the hundred events that an event is one of', () => {
    expect(cardNeeds(core, { kind: 'event', id: 'event-099' })).toContain('events-0')
    expect(cardNeeds(core, { kind: 'event', id: 'event-100' })).toContain('events-1')
    expect(cardNeeds(core, { kind: 'event', id: 'event-249' })).toContain('events-2')
  })

  it.each([
    ['claim', ['claims', 'indicators', 'sources']],
    ['figure', ['sources']],
    ['mission', ['missions', 'sources']],
  ] as const)('asks for the texts that the card of a %s is written with, and no others', (kind, needs) => {
    expect(cardNeeds(core, { kind, id: 'a' })).toEqual(needs)
  })

  it('asks for the sources of an event too', () => {
    expect(cardNeeds(core, { kind: 'event', id: 'event-100' })).toEqual(['events-1', 'sources'])
  })

  it('asks for nothing without a choice, and for nothing that the record does not have', () => {
    expect(cardNeeds(core, null)).toEqual([])
    expect(cardNeeds(core, { kind: 'event', id: 'none' })).toEqual([])
  })
})

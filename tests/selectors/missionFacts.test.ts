import { describe, expect, it } from 'vitest'
import type { Mission } from '#domain/mission.ts'
import { coreOf } from '#data/parts/core.ts'
import { detailOf } from '#data/loadDetail.ts'
import { NO_FILTERS } from '#domain/filters.ts'
import { missionFacts, missionOn, missionSources } from '#selectors/missionFacts.ts'
import { recordIndex } from '#selectors/recordIndex.ts'
import { aMission, anEvent, anEvidence, aStatement, aText } from '../fixtures.ts'
import { publishedOn, recordOf } from './accounts.ts'

const past = { ...NO_FILTERS, known: '2022-11-09' }

function facts(
  mission: Partial<Mission> = {},
  filters = NO_FILTERS,
  events = [anEvent({ missions: ['kaz-embassy-ankara'] })],
) {
  const record = recordOf([], { missions: [aMission(mission)], events })
  const detail = detailOf(record)
  return { detail, facts: missionFacts(recordIndex(coreOf(record)), detail, 'kaz-embassy-ankara', filters)! }
}

describe(missionFacts, () => {
  it('says who lists an active post, and on which day', () => {
    expect(facts().facts).toMatchObject({
      state: 'active',
      asOf: '2025-02-01',
      listedBy: ['Ministry of Foreign Affairs'],
    })
  })

  it('names no publisher for a disputed post', () => {
    const disputed = facts({ status: { state: 'disputed', asOf: '2025-02-01' } }).facts
    expect(disputed.listedBy).toEqual([])
    expect(disputed.unknown).toContain('closure')
  })

  it('says what was not found, and of a former post nothing that only a standing one has', () => {
    const bare = { addresses: [], phone: null, website: null, heads: [], opened: null, district: null }
    expect(facts(bare).facts.unknown).toEqual(['opened', 'address', 'phone', 'email', 'website', 'head'])
    expect(facts({ ...bare, status: { state: 'former', asOf: '2025' } }).facts.unknown).toEqual(['opened'])
    expect(facts({ ...bare, kind: 'consulate-general', seat: null, point: null }).facts.unknown).toEqual(
      expect.arrayContaining(['seat', 'point', 'district']),
    )
  })

  it('orders statements by day, and leaves out what was published after the day that is read', () => {
    const statements = [
      aStatement({ asOf: '2025-03-01', evidence: publishedOn('2025-03-01') }),
      aStatement({ asOf: '2022-03', says: 'absent-from-list', evidence: publishedOn('2022-03-01') }),
    ]
    expect(facts({ statements }).facts.statements.map(({ asOf }) => asOf)).toEqual(['2022-03', '2025-03-01'])
    expect(facts({ statements }, past).facts.statements.map(({ asOf }) => asOf)).toEqual(['2022-03'])
  })

  it('marks events of the post and of its town, newest first', () => {
    const { events } = facts({}, NO_FILTERS, [
      anEvent({ id: 'old', time: '1999', place: 'ankara' }),
      anEvent({ id: 'new', time: '2020', place: 'ankara' }),
      anEvent({ id: 'own', place: null, missions: ['kaz-embassy-ankara'] }),
      anEvent({ id: 'elsewhere', place: 'astana' }),
    ]).facts
    expect(events.about.map(({ id }) => id)).toEqual(['own'])
    expect(events.ofTown.map(({ id }) => id)).toEqual(['new', 'old'])
  })

  it('has no facts of a post that is not in the record', () => {
    expect(missionFacts(recordIndex(coreOf(recordOf([]))), null, 'nowhere', NO_FILTERS)).toBeNull()
  })
})

describe(missionOn, () => {
  const head = {
    role: aText('Ambassador'),
    since: null,
    attested: ['2019-05-01'],
    evidence: publishedOn('2019-05-01'),
  }

  it('puts who was named last first', () => {
    const { detail } = facts({
      heads: [
        { ...head, name: 'A. Former' },
        { ...head, name: 'B. Present', attested: ['2025-03-01'], evidence: publishedOn('2025-03-01') },
      ],
    })
    expect(missionOn(detail, 'kaz-embassy-ankara', null)!.heads.map(({ name }) => name)).toEqual([
      'B. Present',
      'A. Former',
    ])
    expect(missionOn(detail, 'kaz-embassy-ankara', '2022-11-09')!.heads.map(({ name }) => name)).toEqual([
      'A. Former',
    ])
  })
})

describe(missionSources, () => {
  it('numbers each source once, with every place in it', () => {
    const { detail, facts: found } = facts({
      statements: [aStatement({ evidence: publishedOn('2025-02-14') })],
      addresses: [{ text: 'Ankara', evidence: [anEvidence({ source: 'on-2025-02-14', at: 'list 2' })] }],
    })
    const [first, ...others] = missionSources(found, missionOn(detail, 'kaz-embassy-ankara', null)!, detail)
    expect(first).toMatchObject({ source: { id: 'on-2025-02-14' }, at: ['paragraph 1', 'list 2'] })
    expect(new Set(others.map(({ source }) => source.id)).size).toBe(others.length)
  })
})

import { describe, expect, it } from 'vitest'
import type { Mission } from '#domain/mission.ts'
import { coreOf } from '#data/parts/core.ts'
import { detailOf } from '#data/loadDetail.ts'
import { type Filters, NO_FILTERS } from '#domain/filters.ts'
import { missionFacts, missionSources } from '#selectors/missionFacts.ts'
import { missionOn } from '#selectors/missionOn.ts'
import { recordIndex } from '#selectors/recordIndex.ts'
import { aMission, anEvent, anEvidence, aRemark, aStatement, aText } from '../fixtures.ts'
import { publishedOn, recordOf, undated } from './accounts.ts'

const past: Filters = { ...NO_FILTERS, known: '2022-11-09' }

function facts(
  mission: Partial<Mission> = {},
  filters: Filters = NO_FILTERS,
  events = [anEvent({ missions: ['kaz-embassy-ankara'] })],
) {
  const record = recordOf([], { missions: [aMission(mission)], events })
  const detail = detailOf(record)
  const index = recordIndex(coreOf(record))
  return { index, detail, facts: missionFacts(index, detail, 'kaz-embassy-ankara', filters)! }
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
    const {
      index,
      facts: { events },
    } = facts({}, NO_FILTERS, [
      anEvent({ id: 'old', time: '1999', place: 'ankara' }),
      anEvent({ id: 'new', time: '2020', place: 'ankara' }),
      anEvent({ id: 'own', place: null, missions: ['kaz-embassy-ankara'] }),
      anEvent({ id: 'elsewhere', place: 'astana' }),
    ])
    const ids = (rows: readonly number[]) => rows.map((row) => index.events.at(row).id)
    expect(ids(events.about)).toEqual(['own'])
    expect(ids(events.ofTown)).toEqual(['new', 'old'])
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
    expect(missionOn(detail, 'kaz-embassy-ankara', NO_FILTERS)!.heads.map(({ name }) => name)).toEqual([
      'B. Present',
      'A. Former',
    ])
    expect(missionOn(detail, 'kaz-embassy-ankara', past)!.heads.map(({ name }) => name)).toEqual([
      'A. Former',
    ])
  })
})

describe('a post on a past day', () => {
  const early = publishedOn('2022-03-01')
  const late = publishedOn('2025-02-14')
  const id = 'kaz-embassy-ankara'
  const note = aText('A note of today')
  const on = (mission: Partial<Mission>, filters: Filters = past) => {
    const { detail, facts: found } = facts(mission, filters)
    return { full: missionOn(detail, id, filters)!, found, detail }
  }

  it('has only the ways to reach it that had been published', () => {
    const told = { addresses: [{ text: 'Ankara', evidence: late }], contactEvidence: late }
    expect(on(told).full).toMatchObject({ phone: null, website: null, addresses: [], contactEvidence: [] })
    const before = { addresses: [{ text: 'Ankara', evidence: early }], contactEvidence: early }
    expect(on(before).full).toMatchObject({ phone: '+90 312 000 00 00', addresses: [{ text: 'Ankara' }] })
  })

  it('has not opened as long as nobody has said so', () => {
    const opened = { time: '1992', bound: 'on' as const, evidence: late }
    const { full, found } = on({ opened, attested: { time: '1992', evidence: late } })
    expect([full.opened, full.attested, found.opened, found.attested]).toEqual([null, null, null, null])
    expect(found.unknown).toContain('opened')
    expect(on({ opened: { ...opened, evidence: early } }).found.opened?.time).toBe('1992')
    const ahead = on({ opened: { time: '2024-05-01', bound: 'on', evidence: early } })
    expect([ahead.full.opened, ahead.found.opened]).toEqual([null, null])
  })

  it('has no point as long as none had been published, and says that it was not known', () => {
    const point = { lat: 39, lon: 32, precision: 'city' as const, radius: 1000 }
    const told = on({ point: { ...point, evidence: late } })
    expect([told.full.point, told.found.unknown.includes('point')]).toEqual([null, true])
    const before = on({ point: { ...point, evidence: early } })
    expect([before.full.point?.lat, before.found.unknown.includes('point')]).toEqual([39, false])
    const today = on({ point: { ...point, evidence: late } }, NO_FILTERS)
    expect(today.found.unknown).not.toContain('point')
    const hidden = on({ point: { ...point, evidence: undated } }, { ...past, hidesUndated: true })
    expect(hidden.found.unknown).toContain('point')
  })

  it('has no end as long as nobody has said so', () => {
    const statements = [
      aStatement({ asOf: '2022-02-01', evidence: early }),
      aStatement({ asOf: '2022-02-01', says: 'absent-from-list', evidence: early }),
      aStatement({ asOf: '2024-06', says: 'ended', evidence: late }),
    ]
    const former = { statements, status: { state: 'former' as const, asOf: '2024-06' } }
    expect(on(former).found).toMatchObject({
      state: 'disputed',
      unknown: expect.arrayContaining(['closure']),
    })
    expect(on(former, NO_FILTERS).found.unknown).not.toContain('closure')
  })

  it('keeps of each part the sources of then', () => {
    const { full, detail, found } = on({
      statements: [aStatement({ asOf: '2022-03', evidence: [...early, ...late] })],
    })
    expect(found.statements[0]!.evidence).toEqual(early)
    const ids = missionSources(found, full, detail).map(({ source }) => source.id)
    expect(ids).toContain('on-2022-03-01')
    expect(ids).not.toContain('on-2025-02-14')
  })

  it('has a head with what was said of the time before', () => {
    const head = {
      name: 'A. Envoy',
      role: aText('Ambassador'),
      since: '2021',
      until: '2024',
      attested: ['2022-03-01', '2023-05-01'],
      evidence: early,
      note,
    }
    expect(on({ heads: [head] }).full.heads).toEqual([
      {
        name: 'A. Envoy',
        role: head.role,
        since: '2021',
        until: null,
        attested: ['2022-03-01'],
        evidence: early,
      },
    ])
  })

  it('leaves out the notes of today', () => {
    const noted: Partial<Mission> = {
      notes: [note],
      addressNote: note,
      contactNote: note,
      seatNote: note,
      status: { state: 'active', asOf: '2025-02-01', note },
      opened: { time: '1992', bound: 'on', evidence: early, note },
      point: { lat: 39, lon: 32, precision: 'city', radius: 1000, evidence: early, note },
    }
    expect(JSON.stringify(on(noted).full)).not.toContain(note.en)
    expect(JSON.stringify(on(noted, NO_FILTERS).full)).toContain(note.en)
  })

  it('shows what carries no day, counts it, and hides it on request', () => {
    const told = {
      addresses: [{ text: 'Ankara', evidence: undated }],
      statements: [aStatement({ asOf: '2022-03', evidence: undated })],
    }
    const { full, found } = on(told)
    expect(full.addresses).toHaveLength(1)
    expect(found.statements).toMatchObject([{ isPale: true }])
    expect(found.undated).toBe(2)
    const hidden = on(told, { ...past, hidesUndated: true })
    expect([hidden.full.addresses, hidden.found.statements, hidden.found.undated]).toEqual([[], [], 0])
  })

  it('names the post before it only when that one was known', () => {
    const record = recordOf([], {
      missions: [
        aMission({
          id: 'old',
          attested: { time: '1990', evidence: late },
          opened: null,
          statements: [aStatement({ asOf: '1990', evidence: late })],
        }),
        aMission({ predecessor: 'old' }),
      ],
    })
    const of = (filters: Filters) =>
      missionFacts(recordIndex(coreOf(record)), detailOf(record), id, filters)!.predecessor?.id
    expect([of(past), of(NO_FILTERS)]).toEqual([undefined, 'old'])
  })

  it.each([
    ['one position of a contradiction', 'contradiction', [early, late], 0],
    ['two positions of a contradiction', 'contradiction', [early, early], 1],
    ['one position of a plan', 'planned', [early, late], 1],
    ['nothing', 'planned', [late], 0],
  ] as const)('tells of a remark of which %s had been published', (_, kind, evidence, count) => {
    const positions = evidence.map((item, i) => ({
      asOf: null,
      says: aText(`Position ${i}`),
      evidence: item,
    }))
    const record = recordOf([], { missions: [aMission()], remarks: [aRemark({ kind, positions })] })
    const { remarks } = missionFacts(recordIndex(coreOf(record)), detailOf(record), id, past)!
    expect(remarks).toHaveLength(count)
    for (const { detail } of remarks) {
      expect(detail!.positions).toHaveLength(evidence.filter((item) => item === early).length)
      expect(detail!.assessment).toBeNull()
    }
  })
})

describe(missionSources, () => {
  it('numbers each source once, with every place in it', () => {
    const { detail, facts: found } = facts({
      statements: [aStatement({ evidence: publishedOn('2025-02-14') })],
      addresses: [{ text: 'Ankara', evidence: [anEvidence({ source: 'on-2025-02-14', at: 'list 2' })] }],
    })
    const [first, ...others] = missionSources(
      found,
      missionOn(detail, 'kaz-embassy-ankara', NO_FILTERS)!,
      detail,
    )
    expect(first).toMatchObject({ source: { id: 'on-2025-02-14' }, at: ['paragraph 1', 'list 2'] })
    expect(new Set(others.map(({ source }) => source.id)).size).toBe(others.length)
  })
})

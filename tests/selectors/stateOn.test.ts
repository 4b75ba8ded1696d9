import { describe, expect, it } from 'vitest'
import type { Mission } from '#domain/mission.ts'
import { stateOn } from '#selectors/posts.ts'
import { shippedCore } from '../record/shippedRecord.ts'
import { indexOf, post, publishedOn, says } from './laneIndex.ts'

const coreOf = (mission: Mission) => indexOf([], { missions: [mission] }).record.missions[0]!
const on = (day: string | null, ...args: Parameters<typeof post>) => stateOn(coreOf(post(...args)), day)

describe(stateOn, () => {
  const opened = says('exists', '2022-11-09')

  it.each([
    ['before anybody says so', '2022-11-08', [opened], null],
    ['once a source says so', '2022-11-09', [opened], 'active'],
    ['left out of a later list', '2024-01-01', [opened, says('absent-from-list', '2023-05-01')], 'active'],
    [
      'left out of one list and named in another of the same day',
      '2024-01-01',
      [opened, says('exists', '2023-05-01'), says('absent-from-list', '2023-05-01')],
      'disputed',
    ],
    [
      'named again after that',
      '2024-06-01',
      [says('exists', '2023-05-01'), says('absent-from-list', '2023-05-01'), says('exists', '2024-05-01')],
      'active',
    ],
    ['once a source says that it ended', '2024-01-01', [opened, says('ended', '2023-05-01')], 'former'],
    ['before a source says that it ended', '2023-04-30', [opened, says('ended', '2023-05-01')], 'active'],
    [
      'called another kind of post, later',
      '2024-01-01',
      [opened, says('other-kind', '2023-05-01')],
      'disputed',
    ],
    [
      'called another kind of post, and then its kind again',
      '2024-01-01',
      [opened, says('other-kind', '2023-05-01'), says('exists', '2023-06-01')],
      'active',
    ],
    ['only planned', '2024-01-01', [says('planned', '2022-01-01')], null],
    ['only absent', '2024-01-01', [says('absent-from-list', '2022-01-01')], null],
  ] as const)('%s, on %s', (_, day, statements, state) => {
    const unattested = { attested: { time: '2098', evidence: [publishedOn('2098-01-01')] } }
    expect(on(day, statements, unattested)).toEqual(state && { state, pale: false })
  })

  it('shows a post that only undated sources name as one that may stand', () => {
    expect(on('2024-01-01', [says('exists', '2022-11-09', null)])).toEqual({ state: 'active', pale: true })
    expect(on('2022-11-08', [says('exists', '2022-11-09', null)])).toBeNull()
    expect(on('2024-01-01', [says('planned', '2022-11-09', null)])).toBeNull()
  })

  it.each([
    ['on', '1992', '1992-12-31', 'active'],
    ['on', '1992', '1992-12-30', undefined],
    ['by', '1992', '1995-01-01', undefined],
    ['between', '1991/1992', '1995-01-01', undefined],
  ] as const)(
    'takes an opening for a sign only when its day is known: %s %s, read on %s',
    (bound, time, day, state) => {
      const mission = post([says('exists', '2025-02-01')], {
        opened: { time, bound, evidence: [publishedOn('1992-01-01')] },
      })
      expect(stateOn(coreOf(mission), day)?.state).toBe(state)
    },
  )

  it('takes the first attestation for a sign, from its day on', () => {
    const attested = { time: '1993-05-01', evidence: [publishedOn('1993-05-02')] }
    const later = [says('exists', '2025-02-01')]
    expect(on('1993-05-01', later, { attested })).toBeNull()
    expect(on('1993-05-02', later, { attested })).toEqual({ state: 'active', pale: false })
  })

  it.each([
    ['not-confirmed', 'not-confirmed'],
    ['active', 'disputed'],
  ] as const)(
    'once a source names another kind, a post that the record calls %s is %s',
    (state, expected) => {
      const statements = [
        says('exists', '2022-11-09'),
        says('other-kind', '2023-01-01'),
        says('exists', '2090-01-01'),
      ]
      expect(on('2024-01-01', statements, { status: { state, asOf: '2023-01-01' } })?.state).toBe(expected)
    },
  )

  it('is the state of the record when no day is chosen', () => {
    expect(on(null, [opened], { status: { state: 'disputed', asOf: '2023-01-01' } })).toEqual({
      state: 'disputed',
      pale: false,
    })
  })

  it('is the state of the record once all that is said of the post is public', () => {
    const status = { state: 'disputed', asOf: '2025-01-01' } as const
    const statements = [says('exists', '2022-11-09'), says('absent-from-list', '2025-01-01', '2025-03-01')]
    expect(on('2025-02-28', statements, { status })?.state).toBe('active')
    expect(on('2025-03-01', statements, { status })?.state).toBe('disputed')
  })

  it('agrees for every post of the record between today and the day of its release', () => {
    const record = shippedCore()
    const differing = record.missions.filter((mission) => {
      const released = stateOn(mission, record.dataset.releasedOn)
      return released && !released.pale && released.state !== mission.status.state
    })
    expect(differing.map(({ id }) => id)).toEqual([])
  })
})

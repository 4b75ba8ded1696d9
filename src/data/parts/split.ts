import { firstPublication } from '#domain/known.ts'
import type { Mission } from '#domain/mission.ts'
import type { DataRecord, Indicator, Place } from '#domain/record.ts'
import type { Evidence } from '#domain/sourced.ts'
import { cut } from './cut.ts'

const SOURCED = ['evidence', 'note'] as const

const CARD = [
  'seatNote',
  'addresses',
  'addressNote',
  'phone',
  'email',
  'website',
  'contactEvidence',
  'contactNote',
  'heads',
  'district',
  'history',
  'statistics',
  'notes',
] as const

/**
 * The record in two: what the first views draw, with a witness in place of the evidence, and the rest. In both,
 * the records of a file stand in the same order, so `mend` can put them together.
 */
export function splitRecord(record: DataRecord) {
  const sources = new Map(record.sources.map((source) => [source.id, source]))
  const witness = (evidence: readonly Evidence[]) => ({
    published: firstPublication(evidence, sources),
    evidenceCount: evidence.length,
  })

  function sourced<T extends { evidence: readonly Evidence[] }, K extends keyof T>(
    whole: T,
    later: readonly K[],
  ) {
    const [now, rest] = cut(whole, later)
    return [{ ...now, ...witness(whole.evidence) }, rest] as const
  }

  function ofMission({ point, opened, attested, status, statements, ...mission }: Mission) {
    const [head, card] = cut(mission, CARD)
    const [place, placed] = point ? cut(point, SOURCED) : [null, null]
    const [opening, opens] = opened ? sourced(opened, SOURCED) : [null, null]
    const [witnessed, attests] = sourced(attested, SOURCED)
    const [state, stated] = cut(status, ['note'])
    const said = statements.map((statement) => sourced(statement, ['statement', 'evidence']))
    return [
      {
        ...head,
        point: place,
        opened: opening,
        attested: witnessed,
        status: state,
        statements: firsts(said),
      },
      { ...card, point: placed, opened: opens, attested: attests, status: stated, statements: seconds(said) },
    ] as const
  }

  const indicators = record.indicators.map(ofIndicator)
  const claims = record.claims.map((claim) => sourced(claim, SOURCED))
  const missions = record.missions.map(ofMission)
  const lists = record.lists.map((list) => sourced(list, SOURCED))
  const remarks = record.remarks.map((remark) => cut(remark, ['positions', 'assessment']))
  const events = record.events.map((event) =>
    sourced(event, ['summary', 'participants', 'figures', ...SOURCED]),
  )
  const places = record.places.map(ofPlace)
  return {
    core: {
      dataset: record.dataset,
      claimants: record.claimants,
      indicators: firsts(indicators),
      claims: firsts(claims),
      missions: firsts(missions),
      lists: firsts(lists),
      remarks: firsts(remarks),
      events: firsts(events),
      places: firsts(places),
    },
    detail: {
      sources: record.sources,
      scenes: record.scenes,
      indicators: seconds(indicators),
      claims: seconds(claims),
      missions: seconds(missions),
      lists: seconds(lists),
      remarks: seconds(remarks),
      places: seconds(places),
    },
    /** What of the events comes later. */
    events: seconds(events),
  }
}

const firsts = <A>(pairs: readonly (readonly [A, unknown])[]): A[] => pairs.map(([first]) => first)
const seconds = <B>(pairs: readonly (readonly [unknown, B])[]): B[] => pairs.map(([, second]) => second)

function ofIndicator({ confusedWith, ...indicator }: Indicator) {
  const [now, rest] = cut(indicator, ['definition'])
  const others = confusedWith.map((other) => cut(other, ['why']))
  return [
    { ...now, confusedWith: firsts(others) },
    { ...rest, confusedWith: seconds(others) },
  ] as const
}

function ofPlace({ alsoKnownAs, formerNames, ...place }: Place) {
  const [now, rest] = cut(place, ['nameEvidence', 'coordinateEvidence', 'geonames', 'note'])
  const others = alsoKnownAs.map((name) => cut(name, ['evidence']))
  const former = formerNames.map((name) => cut(name, SOURCED))
  return [
    { ...now, alsoKnownAs: firsts(others), formerNames: firsts(former) },
    { ...rest, alsoKnownAs: seconds(others), formerNames: seconds(former) },
  ] as const
}

/** The core as it travels: `published` stands for what `knownFrom` is computed from. */
export type WireCore = ReturnType<typeof splitRecord>['core']

import type { FileName } from '#domain/record.ts'
import * as words from '../words.ts'
import type { Problem } from '../problems.ts'
import { type Has, idsOf, type Linked, problem } from './context.ts'

interface Reference {
  file: FileName
  record: string
  field: string
  id: string
  /** Files of which one must hold the id. */
  into: readonly FileName[]
}

/** Ids of the records that a remark may be about. */
const SUBJECTS: readonly FileName[] = [
  'missions',
  'places',
  'events',
  'claims',
  'indicators',
  'claimants',
  'lists',
]

type Found = [field: string, id: string | null | undefined, ...into: FileName[]]

const each = (field: string, ids: readonly string[], ...into: FileName[]): Found[] =>
  ids.map((id, i) => [`${field}[${i}]`, id, ...into])

/** Evidence stands at many depths; wherever a `source` with a locator is, it is found. */
function evidenceIn(value: unknown, field = ''): Found[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap((item, i) => evidenceIn(item, `${field}[${i}]`))
  const fields = value as Record<string, unknown>
  const dot = field && `${field}.`
  if (typeof fields.source === 'string' && typeof fields.at === 'string') {
    return [[`${dot}source`, fields.source, 'sources']]
  }
  return Object.entries(fields).flatMap(([key, item]) => evidenceIn(item, dot + key))
}

function found(file: FileName, record: { id: string }, references: Found[]): Reference[] {
  return references.flatMap(([field, id, ...into]) =>
    id == null ? [] : [{ file, record: record.id, field, id, into }],
  )
}

/** Every id in the record that names another record. */
function referencesOf(record: Linked): Reference[] {
  const { dataset } = record
  return [
    ...(dataset
      ? found('dataset', dataset, [
          ...dataset.areas.map((area, i): Found => [`areas[${i}].capital`, area.capital, 'places']),
          ...dataset.headlines.flatMap(({ indicators }, i) =>
            each(`headlines[${i}].indicators`, indicators, 'indicators'),
          ),
          ...Object.entries(dataset.ownCount).flatMap(([area, parts]) =>
            parts.map((part, i): Found => [`ownCount.${area}[${i}].claimant`, part.claimant, 'claimants']),
          ),
          ['reconciled', dataset.reconciled, 'claimants'],
          ...dataset.milestones.map(({ event }, i): Found => [`milestones[${i}].event`, event, 'events']),
        ])
      : []),
    ...record.indicators.flatMap((indicator) =>
      found(
        'indicators',
        indicator,
        indicator.confusedWith.map((other, i) => [
          `confusedWith[${i}].indicator`,
          other.indicator,
          'indicators',
        ]),
      ),
    ),
    ...record.claims.flatMap((claim) =>
      found('claims', claim, [
        ['indicator', claim.indicator, 'indicators'],
        ['claimant', claim.claimant, 'claimants'],
        ['repeats', claim.repeats, 'claims'],
        ...each('computed.from', claim.computed?.from ?? [], 'claims'),
        ...evidenceIn(claim.evidence, 'evidence'),
      ]),
    ),
    ...record.missions.flatMap((mission) =>
      found('missions', mission, [
        ['seat', mission.seat, 'places'],
        ['predecessor', mission.predecessor, 'missions'],
        ['successor', mission.successor, 'missions'],
        ...evidenceIn(mission),
      ]),
    ),
    ...record.lists.flatMap((list) =>
      found('lists', list, [...each('missions', list.missions, 'missions'), ...evidenceIn(list)]),
    ),
    ...record.remarks.flatMap((remark) =>
      found('remarks', remark, [...each('about', remark.about, ...SUBJECTS), ...evidenceIn(remark)]),
    ),
    ...record.events.flatMap((event) =>
      found('events', event, [
        ['place', event.place, 'places'],
        ...each('missions', event.missions, 'missions'),
        ...(event.figures ?? []).map((figure, i): Found => [`figures[${i}].claim`, figure.claim, 'claims']),
        ...evidenceIn(event.evidence, 'evidence'),
      ]),
    ),
    ...record.places.flatMap((place) => found('places', place, evidenceIn(place))),
  ]
}

/** The references of a record, and which ids its files hold. */
export interface Links {
  references: readonly Reference[]
  has: Has
}

/** `files`: the same record as it came, with the records that do not fit their schema. */
export const linksOf = (record: Linked, files: Readonly<Partial<Record<FileName, unknown>>>): Links => ({
  references: referencesOf(record),
  has: idsOf(files),
})

/** All references lead somewhere. */
export const referencesResolve = ({ references, has }: Links): Problem[] =>
  references.flatMap(({ file, record, field, id, into }) =>
    into.some((target) => has(target, id))
      ? []
      : [problem(file, record, field, id, into.length > 2 ? words.knownSubject : words.knownId(into[0]!))],
  )

/** Nothing is its own source, part, predecessor or successor. */
export const nothingRefersToItself = ({ references }: Links): Problem[] =>
  references.flatMap(({ file, record, field, id, into }) =>
    id === record && into.includes(file) ? [problem(file, record, field, id, words.notItself)] : [],
  )

/** A source that nothing cites is a leftover. Only a record without other problems can tell. */
export function sourcesAreCited({ references }: Links, sources: readonly { id: string }[]): Problem[] {
  const cited = new Set(references.flatMap(({ id, into }) => (into[0] === 'sources' ? [id] : [])))
  return sources.flatMap(({ id }) =>
    cited.has(id) ? [] : [problem('sources', id, '', words.nothing, words.used)],
  )
}

import { FILES } from '#domain/record.ts'
import { described, type Problem } from '../problems.ts'
import * as words from '../words.ts'
import { type Context, type Linked, problem, type Rule } from './context.ts'

const repeated = (ids: readonly string[]) => ids.filter((id, i) => ids.indexOf(id) < i)

/** Ids are unique in each file, and so are those inside the dataset. */
export const idsAreUnique = ({ record }: { record: Linked }): Problem[] => {
  const { dataset } = record
  return [
    ...FILES.flatMap((file) =>
      file === 'dataset'
        ? []
        : repeatedIds(record[file] ?? []).map((id) => problem(file, id, 'id', id, words.unique)),
    ),
    ...(dataset
      ? (['headlines', 'headlineSteps'] as const).flatMap((field) =>
          repeated(dataset[field].map(({ id }) => id)).map((id) =>
            problem('dataset', dataset.id, field, id, words.unique),
          ),
        )
      : []),
  ]
}

function repeatedIds(records: readonly { id: string }[]): string[] {
  const seen = new Set<string>()
  return records.flatMap(({ id }) => {
    if (seen.has(id)) return [id]
    seen.add(id)
    return []
  })
}

/** Each source is cited once for each place in it. */
export const evidenceIsNotRepeated: Rule = ({ record }) =>
  [...citing('claims', record), ...citing('events', record), ...citing('lists', record)].flat()

function citing(file: 'claims' | 'events' | 'lists', record: Context['record']): Problem[] {
  return record[file].flatMap(({ id, evidence }) => {
    const cited = evidence.map(({ source, at }) => `${source} ${at}`)
    return repeated(cited).map((twice) =>
      problem(file, id, `evidence[${cited.lastIndexOf(twice)}]`, described(twice), words.sameEvidence),
    )
  })
}

/** The two states, the own counts and the headlines of the dataset make sense. */
export const datasetIsOrdered: Rule = ({ record: { dataset } }) => {
  if (!dataset) return []
  const areas = dataset.areas.map(({ id }) => id)
  return [
    ...(areas.toSorted().join() === 'KAZ,TUR'
      ? []
      : [problem('dataset', dataset.id, 'areas', areas.join(', '), words.areas)]),
    ...Object.entries(dataset.ownCount).flatMap(([area, parts]) =>
      parts.flatMap(({ from, to }, i) =>
        from <= to && (i === 0 || parts[i - 1]!.to < from)
          ? []
          : [problem('dataset', dataset.id, `ownCount.${area}[${i}]`, `${from} to ${to}`, words.inOrder)],
      ),
    ),
  ]
}

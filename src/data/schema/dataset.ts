import * as v from 'valibot'
import { AREAS, CLAIMANT_KINDS, LOCALES } from '#domain/codelists.ts'
import type { DatasetInfo } from '#domain/dataset.ts'
import type { Scene } from '#domain/record.ts'
import {
  atLeastOne,
  count,
  day,
  id,
  line,
  listOf,
  maybe,
  positive,
  type SchemaOf,
  strict,
  text,
  url,
  year,
  years,
} from './fields.ts'

const headline = strict({
  id,
  name: text,
  indicators: atLeastOne(id),
  voices: v.picklist(['both', 'one']),
  periods: maybe(v.picklist(['any', 'whole'])),
})

const ownCount = listOf(strict({ claimant: id, from: year, to: year }))

export const dataset = strict({
  id,
  title: text,
  areas: listOf(strict({ id: v.picklist(AREAS), name: text, adjective: text, capital: id })),
  languages: atLeastOne(v.picklist(LOCALES)),
  version: line,
  releasedOn: day,
  licence: strict({ name: line, url }),
  timeDomain: years,
  headlineSteps: atLeastOne(
    strict({ id, claimantKinds: atLeastOne(v.picklist(CLAIMANT_KINDS)), says: text }),
  ),
  headlines: listOf(headline),
  headlineWindow: maybe(count),
  ownCount: strict({ KAZ: ownCount, TUR: ownCount }),
  reconciled: id,
  milestones: listOf(strict({ event: id, label: text })),
}) satisfies SchemaOf<DatasetInfo>

export const scene = strict({
  id,
  query: v.string(),
  headline: text,
  notes: text,
  minutes: positive,
}) satisfies SchemaOf<Scene>

import * as v from 'valibot'
import {
  AREAS,
  CLAIMANT_KINDS,
  CONFIDENCES,
  INDICATOR_GROUPS,
  MEASURES,
  NATURES,
  PERSPECTIVES,
  PRECISIONS,
  SOURCE_KINDS,
  UNITS,
} from '#domain/codelists.ts'
import type { Claim, Indicator } from '#domain/record.ts'
import type { Claimant, Source } from '#domain/sourced.ts'
import * as words from '../words.ts'
import {
  atLeastOne,
  claimId,
  day,
  evidence,
  finite,
  id,
  language,
  line,
  listOf,
  maybe,
  moment,
  period,
  type SchemaOf,
  strict,
  text,
  url,
} from './fields.ts'

export const source = strict({
  id,
  publisher: line,
  title: v.nullable(line),
  url: v.nullable(url),
  publishedOn: v.nullable(moment),
  copiedOn: maybe(day),
  language: v.nullable(language),
  kind: v.picklist(SOURCE_KINDS),
  side: v.nullable(v.picklist(AREAS)),
  seed: maybe(line),
  note: maybe(text),
}) satisfies SchemaOf<Source>

export const claimant = strict({
  id,
  name: text,
  kind: v.picklist(CLAIMANT_KINDS),
  perspective: v.nullable(v.picklist(PERSPECTIVES)),
}) satisfies SchemaOf<Claimant>

/** What the first views need of an indicator. */
export const indicatorHead = {
  id,
  group: v.picklist(INDICATOR_GROUPS),
  name: text,
  unit: v.picklist(UNITS),
  measure: v.picklist(MEASURES),
  from: maybe(v.picklist(AREAS)),
  to: maybe(v.picklist(AREAS)),
  valuation: maybe(v.picklist(['CIF', 'FOB', 'mixed'])),
}

export const indicator = strict({
  ...indicatorHead,
  definition: text,
  confusedWith: listOf(strict({ indicator: id, why: text })),
}) satisfies SchemaOf<Indicator>

/** What the first views need of a claim. */
export const claimHead = {
  id: claimId,
  indicator: id,
  claimant: id,
  time: v.nullable(period),
  value: v.nullable(finite),
  missing: maybe(v.picklist(['not-collected', 'withheld', 'not-found'])),
  precision: v.picklist(PRECISIONS),
  nature: v.picklist(NATURES),
  confidence: v.picklist(CONFIDENCES),
  horizon: maybe(moment),
  repeats: maybe(claimId),
  computed: maybe(strict({ operation: v.picklist(['sum', 'difference']), from: atLeastOne(claimId) })),
}

export const claim = v.pipe(
  strict({ ...claimHead, evidence, note: maybe(text) }),
  v.forward(
    v.partialCheck(
      [['value'], ['missing']],
      ({ value, missing }) => (value === null) === (missing !== undefined),
      words.missing,
    ),
    ['value'],
  ),
) satisfies SchemaOf<Claim>

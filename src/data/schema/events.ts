import * as v from 'valibot'
import { AREAS, CONFIDENCES, EVENT_KINDS, EVENT_LEVELS, PRECISIONS, UNITS } from '#domain/codelists.ts'
import type { HistoricEvent } from '#domain/event.ts'
import type { Place } from '#domain/record.ts'
import * as words from '../words.ts'
import {
  claimId,
  count,
  evidence,
  finite,
  id,
  language,
  latitude,
  line,
  listOf,
  longitude,
  maybe,
  perLocale,
  period,
  references,
  type SchemaOf,
  strict,
  text,
} from './fields.ts'

/** What the first views need of an event. */
export const eventHead = {
  id,
  time: period,
  title: text,
  kind: v.picklist(EVENT_KINDS),
  level: v.picklist(EVENT_LEVELS),
  place: v.nullable(id),
  missions: listOf(id),
  confidence: v.picklist(CONFIDENCES),
  importance: v.picklist([1, 2, 3, 4, 5]),
  status: v.picklist(['occurred', 'planned']),
}

const figure = strict({
  what: text,
  value: finite,
  unit: v.picklist(UNITS),
  time: maybe(period),
  precision: maybe(v.picklist(PRECISIONS)),
  claim: maybe(claimId),
})

export const event = strict({
  ...eventHead,
  summary: text,
  participants: listOf(strict({ name: line, role: text })),
  figures: listOf(figure),
  evidence,
  note: maybe(text),
}) satisfies SchemaOf<HistoricEvent>

/** What the first views need of a place. */
export const placeHead = {
  id,
  area: v.nullable(v.picklist(AREAS)),
  kind: line,
  lat: v.nullable(latitude),
  lon: v.nullable(longitude),
  names: text,
}
export const otherNameHead = { name: line, language: v.nullable(language) }
export const formerNameHead = { name: line, time: period }

export const place = v.pipe(
  strict({
    ...placeHead,
    nameEvidence: perLocale(references),
    alsoKnownAs: listOf(strict({ ...otherNameHead, evidence: references })),
    formerNames: listOf(strict({ ...formerNameHead, evidence, note: maybe(text) })),
    coordinateEvidence: references,
    geonames: maybe(count),
    note: maybe(text),
  }),
  v.forward(
    v.partialCheck(
      [['lat'], ['lon']],
      ({ lat, lon }) => (lat === null) === (lon === null),
      words.coordinates,
    ),
    ['lat'],
  ),
) satisfies SchemaOf<Place>

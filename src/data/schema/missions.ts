import * as v from 'valibot'
import {
  AREAS,
  CONFIDENCES,
  POINT_PRECISIONS,
  POST_ASSERTIONS,
  POST_KINDS,
  POST_STATES,
  PRECISIONS,
} from '#domain/codelists.ts'
import type { Mission } from '#domain/mission.ts'
import type { PostList, Remark } from '#domain/record.ts'
import {
  atLeastOne,
  email,
  evidence,
  finite,
  id,
  latitude,
  line,
  listOf,
  longitude,
  maybe,
  period,
  positive,
  references,
  type SchemaOf,
  strict,
  text,
  url,
} from './fields.ts'

/** What the first views need of a post, apart from what is dated. */
export const missionHead = {
  id,
  kind: v.picklist(POST_KINDS),
  sendingState: v.picklist(AREAS),
  receivingState: v.picklist(AREAS),
  name: text,
  seat: v.nullable(id),
  label: maybe(text),
  predecessor: maybe(id),
  successor: maybe(id),
  confidence: v.picklist(CONFIDENCES),
}

export const pointHead = {
  lat: latitude,
  lon: longitude,
  precision: v.picklist(POINT_PRECISIONS),
  radius: positive,
}
export const openedHead = { time: period, bound: v.picklist(['on', 'by', 'between']) }
export const statusHead = { state: v.picklist(POST_STATES), asOf: period }
export const statementHead = { asOf: period, says: v.picklist(POST_ASSERTIONS) }

const sourced = { evidence, note: maybe(text) }

export const mission = strict({
  ...missionHead,
  seatNote: maybe(text),
  point: v.nullable(strict({ ...pointHead, ...sourced })),
  addresses: listOf(strict({ text: line, evidence })),
  addressNote: maybe(text),
  phone: v.nullable(line),
  email: v.nullable(email),
  website: v.nullable(url),
  contactEvidence: references,
  contactNote: maybe(text),
  opened: v.nullable(strict({ ...openedHead, ...sourced })),
  attested: strict({ time: period, ...sourced }),
  status: strict({ ...statusHead, note: maybe(text) }),
  statements: atLeastOne(strict({ ...statementHead, statement: text, evidence })),
  heads: listOf(
    strict({
      name: line,
      role: text,
      since: v.nullable(period),
      until: maybe(v.nullable(period)),
      attested: listOf(period),
      ...sourced,
    }),
  ),
  district: v.nullable(strict({ text, evidence })),
  history: listOf(strict({ time: v.nullable(period), what: text, evidence })),
  statistics: listOf(
    strict({ time: period, what: text, value: finite, precision: maybe(v.picklist(PRECISIONS)), evidence }),
  ),
  notes: listOf(text),
}) satisfies SchemaOf<Mission>

/** What the first views need of a list of posts. */
export const listHead = { id, asOf: period, scope: text, exhaustive: v.boolean(), missions: listOf(id) }

export const postList = strict({ ...listHead, ...sourced }) satisfies SchemaOf<PostList>

/** What the first views need of a remark. */
export const remarkHead = {
  id,
  kind: v.picklist(['contradiction', 'unverified', 'planned', 'related']),
  title: text,
  about: listOf(line),
}

export const remark = strict({
  ...remarkHead,
  positions: atLeastOne(strict({ asOf: v.nullable(period), says: text, evidence })),
  assessment: v.nullable(text),
}) satisfies SchemaOf<Remark>

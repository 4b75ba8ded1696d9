import fc from 'fast-check'
import type { DataRecord } from '#domain/record.ts'
import type { Text } from '#domain/sourced.ts'
import {
  aClaim,
  aMission,
  anEvent,
  anEvidence,
  anIndicator,
  aPlace,
  aPostList,
  aRecord,
  aStatement,
} from '../fixtures.ts'

const words = fc.string({ minLength: 1, unit: 'grapheme' })

const text: fc.Arbitrary<Text> = fc.record(
  { en: words, tr: words, kk: words, ru: words },
  { requiredKeys: ['en'] },
)
const evidence = fc.array(
  fc
    .constantFrom('bns-table', 'daily-report', 'gazetteer', 'mfa-list')
    .map((source) => anEvidence({ source })),
  {
    minLength: 1,
    maxLength: 3,
  },
)
const sourced = { evidence, note: text }
const time = fc.constantFrom('1999', '2024-07', '2022-11-09', '2025-01/2025-05')

const claim = fc
  .record(
    { time: fc.option(time), value: fc.option(fc.double({ noNaN: true })), ...sourced },
    { requiredKeys: ['time', 'value', 'evidence'] },
  )
  .map((fields) => aClaim(fields))

const point = fc
  .record(
    { lat: fc.double({ min: -90, max: 90, noNaN: true }), ...sourced },
    { requiredKeys: ['lat', 'evidence'] },
  )
  .map((fields) => ({ lon: 1, precision: 'city' as const, radius: 9, ...fields }))

const dated = fc.record({ time, ...sourced }, { requiredKeys: ['time', 'evidence'] })

const mission = fc
  .record(
    {
      name: text,
      point: fc.option(point),
      opened: fc.option(dated.map((fields) => ({ bound: 'on' as const, ...fields }))),
      attested: dated,
      statements: fc.array(fc.record({ statement: text, evidence }).map((fields) => aStatement(fields))),
      district: fc.option(fc.record({ text, evidence })),
      history: fc.array(fc.record({ time: fc.option(time), what: text, evidence })),
      notes: fc.array(text),
      seatNote: text,
      predecessor: fc.constant('older'),
    },
    { requiredKeys: ['name', 'point', 'opened', 'attested', 'statements', 'district', 'history', 'notes'] },
  )
  .map((fields) => aMission(fields))

const event = fc
  .record(
    {
      title: text,
      summary: text,
      figures: fc.array(
        fc.record({ what: text, value: fc.integer() }).map((figure) => ({ unit: 'USD' as const, ...figure })),
      ),
      participants: fc.array(fc.record({ name: words, role: text })),
      ...sourced,
    },
    { requiredKeys: ['title', 'summary', 'figures', 'participants', 'evidence'] },
  )
  .map((fields) => anEvent(fields))

const place = fc
  .record(
    {
      names: text,
      nameEvidence: fc.record({ en: evidence, kk: evidence }, { requiredKeys: [] }),
      alsoKnownAs: fc.array(fc.record({ name: words, language: fc.option(fc.constant('kk')), evidence })),
      formerNames: fc.array(
        fc.record({ name: words, time, ...sourced }, { requiredKeys: ['name', 'time', 'evidence'] }),
      ),
      note: text,
    },
    { requiredKeys: ['names', 'nameEvidence', 'alsoKnownAs', 'formerNames'] },
  )
  .map((fields) => aPlace(fields))

const indicator = fc
  .record({
    name: text,
    definition: text,
    confusedWith: fc.array(fc.record({ indicator: words, why: text })),
  })
  .map((fields) => anIndicator(fields))

const list = fc
  .record({ scope: text, ...sourced }, { requiredKeys: ['scope', 'evidence'] })
  .map((fields) => aPostList(fields))

/** Records of every shape that the types allow; their ids and references need not make sense. */
export const anyRecord: fc.Arbitrary<DataRecord> = fc
  .record({
    claims: fc.array(claim),
    missions: fc.array(mission, { maxLength: 4 }),
    events: fc.array(event),
    places: fc.array(place),
    indicators: fc.array(indicator),
    lists: fc.array(list),
  })
  .map((lists) => aRecord(lists))

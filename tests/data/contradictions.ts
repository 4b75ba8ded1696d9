import { BURSA, EMBASSY, EXPORTS, OPENING, type Row } from './broken.ts'

const TOTAL = 'goods-trade/2024/kaz-bns'
const TARGET = 'goods-trade/2022-11/tur-trade-ministry'

/** Each change fits the schema and breaks one rule between records. */
export const CONTRADICTIONS: Row[] = [
  ['an id is there twice', (f) => f.scenes.push(f.scenes[0]), 'scenes', 'opening', 'id'],
  [
    'an indicator is unknown',
    (f) => {
      f.claims[0].indicator = 'gods'
      f.claims[0].id = 'gods/2024/kaz-bns'
      f.claims[1].computed.from[0] = 'gods/2024/kaz-bns'
    },
    'claims',
    'gods/2024/kaz-bns',
    'indicator',
  ],
  ['a claimant is unknown', (f) => (f.dataset.reconciled = 'cepii'), 'dataset', 'kaz-tur', 'reconciled'],
  [
    'a source is unknown',
    (f) => (f.claims[2].evidence[0].source = 'daily'),
    'claims',
    TARGET,
    'evidence[0].source',
  ],
  [
    'a source deep in a post is unknown',
    (f) => (f.missions[0].heads[0].evidence[0].source = 'daily'),
    'missions',
    EMBASSY,
    'heads[0].evidence[0].source',
  ],
  [
    'a part of a sum is unknown',
    (f) => (f.claims[1].computed.from[1] = 'goods-tur-kaz/2023/kaz-bns'),
    'claims',
    TOTAL,
    'computed.from[1]',
  ],
  [
    'a repeated series is unknown',
    (f) => (f.claims[2].repeats = 'goods-trade/2021/kaz-bns'),
    'claims',
    TARGET,
    'repeats',
  ],
  ['a place of an event is unknown', (f) => (f.events[0].place = 'angora'), 'events', OPENING, 'place'],
  [
    'a post of an event is unknown',
    (f) => (f.events[0].missions = ['legation']),
    'events',
    OPENING,
    'missions[0]',
  ],
  [
    'the claim of a figure is unknown',
    (f) => f.events[0].figures.push({ what: { en: 'Trade' }, value: 1, unit: 'USD', claim: 'a/b/c' }),
    'events',
    OPENING,
    'figures[0].claim',
  ],
  [
    'a listed post is unknown',
    (f) => f.lists[0].missions.push('legation'),
    'lists',
    'mfa-2025',
    'missions[1]',
  ],
  ['a seat is unknown', (f) => (f.missions[0].seat = 'angora'), 'missions', EMBASSY, 'seat'],
  [
    'a predecessor is unknown',
    (f) => (f.missions[0].predecessor = 'legation'),
    'missions',
    EMBASSY,
    'predecessor',
  ],
  ['a post succeeds itself', (f) => (f.missions[0].successor = EMBASSY), 'missions', EMBASSY, 'successor'],
  [
    'a remark is about nothing',
    (f) => (f.remarks[0].about = ['legation']),
    'remarks',
    'number-of-posts',
    'about[0]',
  ],
  [
    'a headline has an unknown indicator',
    (f) => (f.dataset.headlines[0].indicators = ['gdp']),
    'dataset',
    'kaz-tur',
    'headlines[0].indicators[0]',
  ],
  [
    'a milestone has an unknown event',
    (f) => (f.dataset.milestones[0].event = 'x'),
    'dataset',
    'kaz-tur',
    'milestones[0].event',
  ],
  [
    'a confusable indicator is unknown',
    (f) => f.indicators[0].confusedWith.push({ indicator: 'gdp', why: { en: 'No' } }),
    'indicators',
    'goods-kaz-tur',
    'confusedWith[0].indicator',
  ],
  [
    'an id says another year',
    (f) => (f.claims[2].id = 'goods-trade/2021/tur-trade-ministry'),
    'claims',
    'goods-trade/2021/tur-trade-ministry',
    'id',
  ],
  [
    'one claim is told twice',
    (f) => f.claims.push({ ...f.claims[2], id: `${TARGET}~2` }),
    'claims',
    `${TARGET}~2`,
    'value',
  ],
  ['a sum does not add up', (f) => (f.claims[1].value += 1), 'claims', TOTAL, 'value'],
  ['a sum adds up other units', (f) => (f.indicators[1].unit = 'TRY'), 'claims', TOTAL, 'computed.from'],
  [
    'one source is cited twice',
    (f) => f.claims[0].evidence.push(f.claims[0].evidence[0]),
    'claims',
    EXPORTS,
    'evidence[1]',
  ],
  [
    'a share is above 100',
    (f) => {
      f.indicators.push({ ...f.indicators[1], id: 'share', unit: 'percent' })
      f.claims.push({
        ...f.claims[2],
        id: 'share/2022-11/tur-trade-ministry',
        indicator: 'share',
        value: 101,
      })
    },
    'claims',
    'share/2022-11/tur-trade-ministry',
    'value',
  ],
  [
    'people are counted in halves',
    (f) => {
      f.indicators.push({ ...f.indicators[1], id: 'visitors', unit: 'persons' })
      f.claims.push({
        ...f.claims[2],
        id: 'visitors/2022-11/tur-trade-ministry',
        indicator: 'visitors',
        value: 0.5,
      })
    },
    'claims',
    'visitors/2022-11/tur-trade-ministry',
    'value',
  ],
  ['an outcome has a horizon', (f) => (f.claims[0].horizon = '2030'), 'claims', EXPORTS, 'horizon'],
  ['a horizon is behind', (f) => (f.claims[2].horizon = '2021'), 'claims', TARGET, 'horizon'],
  ['a year is a slip', (f) => (f.events[0].time = '0202-11-09'), 'events', OPENING, 'time'],
  [
    'an outcome is ahead of the release',
    (f) => {
      f.claims[0].time = '2027'
      f.claims[0].id = 'goods-kaz-tur/2027/kaz-bns'
      f.claims[1].computed.from[0] = 'goods-kaz-tur/2027/kaz-bns'
    },
    'claims',
    'goods-kaz-tur/2027/kaz-bns',
    'time',
  ],
  [
    'an event ahead of the release has occurred',
    (f) => (f.events[1].status = 'occurred'),
    'events',
    '2027-summit',
    'time',
  ],
  [
    'a source is newer than the release',
    (f) => (f.sources[0].publishedOn = '2026-03-02'),
    'sources',
    'bns-table',
    'publishedOn',
  ],
  [
    'a post stands in its own state',
    (f) => (f.missions[0].sendingState = 'TUR'),
    'missions',
    EMBASSY,
    'receivingState',
  ],
  ['a seat is in the other state', (f) => (f.missions[0].seat = 'astana'), 'missions', EMBASSY, 'seat'],
  [
    'a point has swapped coordinates',
    (f) => Object.assign(f.missions[0].point, { lat: 32.8, lon: 39.8 }),
    'missions',
    EMBASSY,
    'point',
  ],
  ['a place lies outside its state', (f) => (f.places[0].lat = -39), 'places', 'ankara', 'lat'],
  [
    'an active post is nowhere said to exist',
    (f) => (f.missions[0].statements[0].says = 'planned'),
    'missions',
    EMBASSY,
    'statements',
  ],
  [
    'a former post is nowhere said to have ended',
    (f) => {
      f.missions[1].status.state = 'former'
      f.missions[1].statements = f.missions[1].statements.filter((s: { says: string }) => s.says !== 'ended')
    },
    'missions',
    BURSA,
    'statements',
  ],
  ['a disputed post is not disputed', (f) => f.missions[1].statements.pop(), 'missions', BURSA, 'statements'],
  [
    'a status is older than the post',
    (f) => (f.missions[0].status.asOf = '1991'),
    'missions',
    EMBASSY,
    'status.asOf',
  ],
  [
    'a name that is not there has evidence',
    (f) => delete f.places[0].names.kk,
    'places',
    'ankara',
    'nameEvidence.kk',
  ],
  [
    'a source is cited nowhere',
    (f) => f.sources.push({ ...f.sources[0], id: 'leftover' }),
    'sources',
    'leftover',
    '',
  ],
  [
    'own counts overlap',
    (f) => f.dataset.ownCount.KAZ.push({ claimant: 'kaz-bns', from: 2025, to: 2026 }),
    'dataset',
    'kaz-tur',
    'ownCount.KAZ[1]',
  ],
  ['a state is missing', (f) => f.dataset.areas.pop(), 'dataset', 'kaz-tur', 'areas'],
]

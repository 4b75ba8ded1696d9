import { aRecord } from '../fixtures.ts'

/** The files of the fixtures, with one thing changed by hand; no type stands in the way, as none does in a JSON file. */
// oxlint-disable-next-line typescript/no-explicit-any
type AnyFiles = Record<string, any>

export function changed(change: (files: AnyFiles) => void): AnyFiles {
  const files: AnyFiles = structuredClone({ ...aRecord() })
  change(files)
  return files
}

export const EXPORTS = 'goods-kaz-tur/2024/kaz-bns'
export const EMBASSY = 'kaz-embassy-ankara'
export const BURSA = 'kaz-honorary-consulate-bursa'
export const OPENING = '2022-11-09-honorary-consulate-shymkent'

export type Row = [
  what: string,
  change: (files: AnyFiles) => void,
  file: string,
  record: string,
  field: string,
]

/** Each change breaks one thing that the schema of one record can see. */
export const MISFITS: Row[] = [
  ['a file is missing', (f) => delete f.events, 'events', '', ''],
  ['a file is no list', (f) => (f.places = {}), 'places', '', ''],
  ['the dataset is a list', (f) => (f.dataset = []), 'dataset', '', 'title'],
  ['a record is null', (f) => (f.sources[0] = null), 'sources', '#1', ''],
  ['a record has no id', (f) => delete f.scenes[0].id, 'scenes', '#1', 'id'],
  ['an id has blanks', (f) => (f.scenes[0].id = 'Opening scene'), 'scenes', 'Opening scene', 'id'],
  ['a field is misspelt', (f) => (f.claims[0].vaule = 3), 'claims', EXPORTS, 'vaule'],
  ['a field is missing', (f) => delete f.claims[0].nature, 'claims', EXPORTS, 'nature'],
  ['a value is text', (f) => (f.claims[0].value = '3000'), 'claims', EXPORTS, 'value'],
  ['a value is endless', (f) => (f.claims[0].value = Infinity), 'claims', EXPORTS, 'value'],
  ['a value is missing without a reason', (f) => (f.claims[0].value = null), 'claims', EXPORTS, 'value'],
  [
    'a value has a reason to be missing',
    (f) => (f.claims[0].missing = 'withheld'),
    'claims',
    EXPORTS,
    'value',
  ],
  ['a precision is unknown', (f) => (f.claims[0].precision = 'about'), 'claims', EXPORTS, 'precision'],
  ['a period is no period', (f) => (f.claims[0].time = '2024-Q3'), 'claims', EXPORTS, 'time'],
  ['a day does not exist', (f) => (f.events[0].time = '2022-02-30'), 'events', OPENING, 'time'],
  ['a range runs backwards', (f) => (f.claims[0].time = '2025/2024'), 'claims', EXPORTS, 'time'],
  ['a release is a month', (f) => (f.dataset.releasedOn = '2026-03'), 'dataset', 'kaz-tur', 'releasedOn'],
  [
    'a publication is a range',
    (f) => (f.sources[0].publishedOn = '2024/2025'),
    'sources',
    'bns-table',
    'publishedOn',
  ],
  ['a claim has no evidence', (f) => (f.claims[0].evidence = []), 'claims', EXPORTS, 'evidence'],
  [
    'a statement has no evidence',
    (f) => (f.missions[1].statements[1].evidence = []),
    'missions',
    BURSA,
    'statements[1].evidence',
  ],
  [
    'a locator begins with another word',
    (f) => (f.claims[0].evidence[0].at = 'sheet 3'),
    'claims',
    EXPORTS,
    'evidence[0].at',
  ],
  [
    'an address is no web address',
    (f) => (f.sources[0].url = 'javascript:alert(1)'),
    'sources',
    'bns-table',
    'url',
  ],
  ['a text has no English', (f) => delete f.events[0].title.en, 'events', OPENING, 'title.en'],
  ['a text is empty', (f) => (f.events[0].title.tr = ''), 'events', OPENING, 'title.tr'],
  [
    'a text is in another language',
    (f) => (f.events[0].title.de = 'Eröffnung'),
    'events',
    OPENING,
    'title.de',
  ],
  ['a latitude is off the globe', (f) => (f.places[0].lat = 399.2), 'places', 'ankara', 'lat'],
  ['a longitude is missing', (f) => (f.places[0].lon = null), 'places', 'ankara', 'lat'],
  ['an importance is 0', (f) => (f.events[0].importance = 0), 'events', OPENING, 'importance'],
  ['a radius is 0', (f) => (f.missions[0].point.radius = 0), 'missions', EMBASSY, 'point.radius'],
  ['a kind of post is unknown', (f) => (f.missions[0].kind = 'legation'), 'missions', EMBASSY, 'kind'],
]

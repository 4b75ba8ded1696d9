/**
 * Writes a data folder of `size` events for the bench: the shipped record with its events taken out and generated ones
 * put in, the same that every peer of the bench gets (`peers/gen-data.mjs`). With `claims` and `posts` it grows those
 * lists too, by copies of the record's own under other ids. Nothing of it is a fact, and none of it is ever published.
 */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { baseData, events as generated } from './peers/gen-data.mjs'

const RECORD = new URL('../public/data/kaz-tur/', import.meta.url)

/** Categories of the peers' data in the words of our code list. */
const KINDS = {
  diplomacy: 'working-visit',
  trade: 'trade-and-investment',
  investment: 'trade-and-investment',
  energy: 'transport-and-energy',
  transport: 'transport-and-energy',
  culture: 'education-and-culture',
  education: 'education-and-culture',
  defence: 'security',
}
/** Posts of the peers' data are towns; those that our record has under that id carry it. */
const towns = baseData().missions.map(({ city }) => city.toLowerCase())

const same = (words) => ({ en: words, tr: words, kk: words, ru: words })
const read = (file) => JSON.parse(readFileSync(new URL(`${file}.json`, RECORD), 'utf8'))

/** `size` events, and at least `claims` claims and `posts` posts; returns the folder. */
export function writeGeneratedRecord(folder, { size, claims = 0, posts = 0 }) {
  mkdirSync(folder, { recursive: true })
  cpSync(RECORD, folder, { recursive: true })
  const write = (file, content) => writeFileSync(join(folder, `${file}.json`), JSON.stringify(content))
  const places = new Set(read('places').map(({ id }) => id))
  // every source of the record must be cited: the generated events take them in turn
  const sources = read('sources').map(({ id }) => id)
  write('events', eventsOf(size, places, sources))
  write('dataset', { ...read('dataset'), milestones: [] })
  write('scenes', [])
  write('remarks', [])
  if (claims > 0) writeClaims(claims, write)
  if (posts > 0) write('missions', grown(read('missions'), posts, postCopy))
  return folder
}

/** So many accounts of each figure; beyond them, copies count something else. */
const ACCOUNTS = 5
/** Values of this unit stay as they are. */
const SHARES = 'percent'

/** Claims of the record again: up to five accounts of each figure that differ a little, then of further indicators. */
function writeClaims(size, write) {
  const [claims, claimants, indicators] = ['claims', 'claimants', 'indicators'].map(read)
  const copies = Math.ceil(size / claims.length)
  const named = (id, copy) => (copy === 0 ? id : `${id}-${copy + 1}`)
  const times = (count) => Array.from({ length: count }, (_, copy) => copy)
  write(
    'claimants',
    times(ACCOUNTS).flatMap((copy) => claimants.map((one) => ({ ...one, id: named(one.id, copy) }))),
  )
  write(
    'indicators',
    times(Math.ceil(copies / ACCOUNTS)).flatMap((copy) =>
      indicators.map((one) => (copy === 0 ? one : { ...one, id: named(one.id, copy), confusedWith: [] })),
    ),
  )
  const shares = new Set(indicators.filter(({ unit }) => unit === SHARES).map(({ id }) => id))
  const copyOf = ({ computed: _computed, repeats: _repeats, ...claim }, copy) => {
    const indicator = named(claim.indicator, Math.floor(copy / ACCOUNTS))
    const claimant = named(claim.claimant, copy % ACCOUNTS)
    const [, time, ...rest] = claim.id.split('/')
    const again = rest.join('/').slice(claim.claimant.length)
    const grows = typeof claim.value === 'number' && claim.value > 1000 && !shares.has(claim.indicator)
    const value = grows ? Math.round(claim.value * (1 + 0.01 * (copy % ACCOUNTS))) : claim.value
    return { ...claim, id: `${indicator}/${time}/${claimant}${again}`, indicator, claimant, value }
  }
  write(
    'claims',
    grown(claims, size, (claim, copy) => copyOf(claim, copy - 1)),
  )
}

/** Middles of the two states, about. */
const MIDDLES = { KAZ: { lat: 48, lon: 67 }, TUR: { lat: 39, lon: 35 } }

/** A post like another, on its way to the middle of the state that it is in. */
function postCopy({ predecessor: _predecessor, successor: _successor, ...post }, copy) {
  const middle = MIDDLES[post.receivingState]
  const towards = (from, to, step) => from + (to - from) * (((copy * step) % 41) / 45)
  const point = post.point && {
    ...post.point,
    lat: towards(post.point.lat, middle.lat, 7),
    lon: towards(post.point.lon, middle.lon, 11),
  }
  return { ...post, id: `${post.id}-${copy}`, point }
}

function eventsOf(size, places, sources) {
  const perEvent = Math.ceil(sources.length / size)
  return generated(size).map(({ date, category, title, importance, mission }, i) => ({
    id: `${date}-generated-${i}`,
    time: date,
    title: same(title),
    kind: KINDS[category],
    level: 'minister',
    place: places.has(towns[mission]) ? towns[mission] : null,
    missions: [],
    confidence: 'medium',
    importance,
    status: 'occurred',
    summary: same(`${title}: generated for the bench.`),
    participants: [],
    figures: [],
    evidence: sources
      .slice(i * perEvent, (i + 1) * perEvent || 1)
      .concat(i * perEvent >= sources.length ? sources[i % sources.length] : [])
      .map((source) => ({ source, at: 'text' })),
  }))
}

function grown(list, size, copy) {
  const copies = Array.from({ length: Math.max(0, Math.ceil(size / list.length) - 1) }, (_, i) => i + 2)
  return [...list, ...copies.flatMap((number) => list.map((one) => copy(one, number)))].slice(
    0,
    Math.max(size, list.length),
  )
}

import { readFileSync } from 'node:fs'

/**
 * The data folder, read as text and counted by text alone: what the page says is checked against this and never
 * against the page's own selectors.
 */
interface Evidence {
  source: string
}

export interface EventRow {
  id: string
  time: string
  kind: string
  place: string | null
  title: { en: string }
}

export interface MissionRow {
  id: string
  kind: string
  sendingState: string
  label?: { en: string }
  seat: string | null
  point: object | null
  opened: { time: string; bound: string; evidence: Evidence[] } | null
  attested: { time: string; evidence: Evidence[] }
  status: { state: string }
  statements: { asOf: string; says: string; evidence: Evidence[] }[]
}

interface ClaimRow {
  id: string
  indicator: string
  claimant: string
  time: string | null
  value: number | null
  evidence: Evidence[]
}

const read = <T>(file: string): T[] =>
  JSON.parse(readFileSync(new URL(`../public/data/kaz-tur/${file}.json`, import.meta.url), 'utf8')) as T[]

export const events = read<EventRow>('events')
export const missions = read<MissionRow>('missions')
export const claims = read<ClaimRow>('claims')
export const claimants = read<{ id: string; perspective: string | null; name: { en: string } }>('claimants')
export const sources = read<{ id: string; publishedOn: string | null; url: string | null }>('sources')
export const lists = read<{ id: string; missions: string[] }>('lists')
export const places = read<{ id: string; names: { en: string } }>('places')

export const claimOf = (id: string) => claims.find((claim) => claim.id === id)
export const nameOfPlace = (id: string | null) =>
  places.find((place) => place.id === id)?.names.en ?? 'no town named'

/** A post's town as lists name it: by the post's own label where it has one. */
export const townOf = ({ seat, label }: Pick<MissionRow, 'seat' | 'label'>) => label?.en ?? nameOfPlace(seat)

/** First and last year of a period, as its text begins: `2021-10/2022-10-19` is 2021 to 2022. */
export function yearsOf(time: string): [number, number] {
  const [first = '', last = first] = time.split('/')
  return [Number(first.slice(0, 4)), Number(last.slice(0, 4))]
}

/** An event is in a range of years when it and the range share a year. */
export const eventsBetween = (start: number, end: number) =>
  events.filter(({ time }) => {
    const [first, last] = yearsOf(time)
    return first <= end && last >= start
  })

const OFFICES = ['cultural-centre', 'development-agency']
/** Posts in the strict sense: offices of culture and aid are none. */
export const posts = missions.filter(({ kind }) => !OFFICES.includes(kind))

export const isStanding = ({ status }: MissionRow) => ['active', 'disputed'].includes(status.state)

/** Posts that a source attests for a year up to this one. */
export const postsBy = (year: number) => posts.filter(({ attested }) => yearsOf(attested.time)[0] <= year)

/** Letters without case and marks, as a reader without a Turkish keyboard types them. */
export const plain = (text: string) =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('ı', 'i')

import { AREAS, EVENT_KINDS, LOCALES, POST_KINDS } from '#domain/codelists.ts'
import {
  type Address,
  DEFAULT_ADDRESS,
  SELECTION_KINDS,
  type Selection,
  THEMES,
  VIEWS,
  type YearRange,
} from '#domain/filters.ts'
import { parsePeriod } from '#domain/timePeriod.ts'

interface Codec<T> {
  /** The value that the text means, or null when it does not parse. */
  read: (text: string) => T | null
  write: (value: T) => string
}

/** Longest search that a link may carry. */
export const LONGEST_SEARCH = 200
const ID = /^[\p{L}\p{N}][\p{L}\p{N}\-_.~/]{0,199}$/u

const oneOf = <T extends string>(words: readonly T[]): Codec<T> => ({
  read: (text) => words.find((word) => word === text) ?? null,
  write: (word) => word,
})

/** Unknown words are dropped; all or none of them means no filter. Written in the order of the code list. */
const someOf = <T extends string>(words: readonly T[]): Codec<readonly T[]> => ({
  read: (text) => {
    const given = new Set(text.split(','))
    const chosen = words.filter((word) => given.has(word))
    return chosen.length > 0 && chosen.length < words.length ? chosen : null
  },
  write: (chosen) => words.filter((word) => chosen.includes(word)).join(','),
})

const years: Codec<YearRange> = {
  read: (text) => {
    const match = /^(\d{4})\.\.(\d{4})$/.exec(text)
    if (!match) return null
    const [start, end] = [Number(match[1]), Number(match[2])]
    return start <= end ? { start, end } : null
  },
  write: ({ start, end }) => `${String(start).padStart(4, '0')}..${String(end).padStart(4, '0')}`,
}

const day: Codec<string> = {
  read: (text) => (/^\d{4}-\d{2}-\d{2}$/.test(text) && parsePeriod(text) ? text : null),
  write: (text) => text,
}

const id: Codec<string> = { read: (text) => (ID.test(text) ? text : null), write: (text) => text }

const selection: Codec<Selection> = {
  read: (text) => {
    const colon = text.indexOf(':')
    if (colon < 0) return null
    const kind = SELECTION_KINDS.find((word) => word === text.slice(0, colon))
    const name = id.read(text.slice(colon + 1))
    return kind && name ? { kind, id: name } : null
  },
  write: (value) => `${value.kind}:${value.id}`,
}

const search: Codec<string> = {
  read: (text) => [...text.replace(/\p{C}/gu, ' ').trim()].slice(0, LONGEST_SEARCH).join('').trim() || null,
  write: (text) => text,
}

/** Written as `word`; `also` is read as well. */
const flag = (word: string, also = word): Codec<boolean> => ({
  read: (text) => text === word || text === also || null,
  write: () => word,
})

/** Every key of the public address bar, in the order in which links are written. */
const CODECS: { [K in keyof Address]: { key: string; codec: Codec<NonNullable<Address[K]>> } } = {
  time: { key: 'time', codec: years },
  reporter: { key: 'reporter', codec: oneOf(AREAS) },
  known: { key: 'known', codec: day },
  hidesUndated: { key: 'undated', codec: flag('hide') },
  kinds: { key: 'kinds', codec: someOf(EVENT_KINDS) },
  states: { key: 'states', codec: oneOf(AREAS) },
  posts: { key: 'posts', codec: someOf(POST_KINDS) },
  q: { key: 'q', codec: search },
  sel: { key: 'sel', codec: selection },
  indicator: { key: 'indicator', codec: id },
  view: { key: 'view', codec: oneOf(VIEWS) },
  scene: { key: 'scene', codec: id },
  embed: { key: 'embed', codec: flag('1', '') },
  lang: { key: 'lang', codec: oneOf(LOCALES) },
  beside: { key: 'beside', codec: oneOf(LOCALES) },
  theme: { key: 'theme', codec: oneOf(THEMES) },
}
const KEYS = Object.keys(CODECS) as (keyof Address)[]

/** Reads a query string. What it does not know, or what does not parse, is left at its default; it never throws. */
export function fromQuery(query: string): Address {
  const params = new URLSearchParams(query)
  const address: Record<string, unknown> = { ...DEFAULT_ADDRESS }
  for (const name of KEYS) {
    const { key, codec } = CODECS[name]
    const text = params.get(key)
    const value = text === null ? null : codec.read(text)
    if (value !== null) address[name] = value
  }
  return address as unknown as Address
}

const readable = (text: string) =>
  encodeURIComponent(text)
    .replace(/%(2F|3A|2C|7E)/g, decodeURIComponent)
    .replace(/%20/g, '+')

/** Writes a query string: `''` for the default page, else `?…` with the defaults left out. */
export function toQuery(address: Address): string {
  const parts = KEYS.flatMap((name) => {
    const value = address[name]
    if (value === DEFAULT_ADDRESS[name] || value === null) return []
    const { key, codec } = CODECS[name] as { key: string; codec: Codec<unknown> }
    return [`${key}=${readable(codec.write(value))}`]
  })
  return parts.length > 0 ? `?${parts.join('&')}` : ''
}

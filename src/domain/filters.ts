import type { Area, EventKind, Locale, PostKind } from './codelists.ts'

/** Whole years, both included. */
export interface YearRange {
  start: number
  end: number
}

/** What narrows the record. `null` (or an empty `q`) means: not narrowed. */
export interface Filters {
  time: YearRange | null
  /** Whose account is read; null: both capitals. */
  reporter: Area | null
  /** The record as published by the end of this day, `YYYY-MM-DD`. */
  known: string | null
  /** With `known`: leave out figures that carry no publication day. */
  hidesUndated: boolean
  kinds: readonly EventKind[] | null
  /** Sending state of the posts. */
  states: Area | null
  posts: readonly PostKind[] | null
  q: string
}

export const NO_FILTERS: Filters = {
  time: null,
  reporter: null,
  known: null,
  hidesUndated: false,
  kinds: null,
  states: null,
  posts: null,
  q: '',
}

/** The filters as a view must see them when it is the one that sets `own`: a view never filters itself. */
export function without(filters: Filters, ...own: (keyof Filters)[]): Filters {
  return { ...filters, ...Object.fromEntries(own.map((key) => [key, NO_FILTERS[key]])) }
}

/** True when nothing narrows the record. */
export const isUnfiltered = (filters: Filters): boolean =>
  (Object.keys(NO_FILTERS) as (keyof Filters)[]).every((key) => filters[key] === NO_FILTERS[key])

export const SELECTION_KINDS = ['mission', 'event', 'claim', 'figure'] as const

/** The one chosen thing. A `figure` is derived by this project: a gap, a count of posts. */
export interface Selection {
  kind: (typeof SELECTION_KINDS)[number]
  id: string
}

export const VIEWS = [
  'figures',
  'trade',
  'investment',
  'tourism',
  'more',
  'missions',
  'timeline',
  'differences',
] as const
export type View = (typeof VIEWS)[number]

export const THEMES = ['light', 'dark', 'room'] as const
export type Theme = (typeof THEMES)[number]

/** Everything that the address bar holds: the filters, and how the page is looked at. */
export interface Address extends Filters {
  sel: Selection | null
  /** Indicator of the extra lane. */
  indicator: string | null
  view: View | null
  scene: string | null
  /** One view in a page of somebody else: it stands alone, with its source. Means nothing without `view`. */
  embed: boolean
  /** null: the reader's own choice, else the browser's. */
  lang: Locale | null
  /** A second language beside the first, in a talk. */
  beside: Locale | null
  theme: Theme | null
}

export const DEFAULT_ADDRESS: Address = {
  ...NO_FILTERS,
  sel: null,
  indicator: null,
  view: null,
  scene: null,
  embed: false,
  lang: null,
  beside: null,
  theme: null,
}

/** How the page is read: languages and theme. No scene and no reset sets them. */
export type Look = Pick<Address, 'lang' | 'beside' | 'theme'>
export const lookOf = ({ lang, beside, theme }: Address): Look => ({ lang, beside, theme })
export const NO_LOOK: Look = lookOf(DEFAULT_ADDRESS)

/** The one view of a page that stands in somebody else's; null for a page of our own. */
export const embeddedView = ({ embed, view }: Pick<Address, 'embed' | 'view'>): View | null =>
  embed ? view : null

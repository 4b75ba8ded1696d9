/** The two states of the pair, ISO 3166-1 alpha-3. */
export const AREAS = ['KAZ', 'TUR'] as const
export type Area = (typeof AREAS)[number]

/** Interface languages, BCP 47. */
export const LOCALES = ['en', 'tr', 'kk', 'ru'] as const
export type Locale = (typeof LOCALES)[number]

/** How exact the source says its figure is; nothing here is an error margin. */
export const PRECISIONS = ['exact', 'rounded', 'approximate', 'at-least', 'at-most'] as const
export type Precision = (typeof PRECISIONS)[number]

/** What kind of statement a claim makes. Only an `outcome` says what happened. */
export const NATURES = ['outcome', 'target', 'plan', 'entitlement'] as const
export type Nature = (typeof NATURES)[number]

export const CONFIDENCES = ['high', 'medium', 'low'] as const
export type Confidence = (typeof CONFIDENCES)[number]

/** Whose voice a claim is: a state, both at once, or (`null`) neither. */
export const PERSPECTIVES = ['KAZ', 'TUR', 'joint'] as const
export type Perspective = (typeof PERSPECTIVES)[number]

export const CLAIMANT_KINDS = [
  'statistical-office',
  'central-bank',
  'head-of-state',
  'government',
  'ministry',
  'minister',
  'embassy',
  'agency',
  'international-organisation',
  'academic',
  'association',
  'company',
  'news-agency',
  'newspaper',
  'reference',
] as const
export type ClaimantKind = (typeof CLAIMANT_KINDS)[number]

export const SOURCE_KINDS = [
  'official-statistics',
  'government',
  'international-organisation',
  'academic',
  'association',
  'company',
  'news-agency',
  'newspaper',
  'reference',
] as const
export type SourceKind = (typeof SOURCE_KINDS)[number]

/** What a locator points at inside a source; the words are translated, what follows them is not. */
export const LOCATOR_PARTS = [
  'headline',
  'lead',
  'opening',
  'paragraph',
  'section',
  'table',
  'row',
  'column',
  'page',
  'list',
  'caption',
  'infographic',
  'interview',
  'footer',
  'record',
  'text',
] as const

export const UNITS = [
  'USD',
  'TRY',
  'persons',
  'tonnes',
  'flights-per-week',
  'percent',
  'companies',
  'projects',
  'dwellings',
  'properties',
  'days',
  'visits',
  'schools',
  'permits',
  'agreements',
  'rank',
  'places',
  'routes',
  'factories',
  'trains',
  'meetings',
  'missions',
  'consulates',
  'sessions',
  'universities',
  'centres',
  'documents',
  'items',
  'ordinal',
] as const
export type Unit = (typeof UNITS)[number]

export const INDICATOR_GROUPS = [
  'trade',
  'composition',
  'investment',
  'companies',
  'tourism',
  'transport',
  'energy',
  'education',
  'migration',
  'property',
  'policy',
  'diplomacy',
] as const
export type IndicatorGroup = (typeof INDICATOR_GROUPS)[number]

/** `flow` counts during the period, `position` holds at its end, `cumulative` adds up since its start. */
export const MEASURES = ['flow', 'position', 'cumulative', 'rate'] as const
export type Measure = (typeof MEASURES)[number]

/** Vienna Conventions 1961 and 1963 (art. 1, ch. III), then offices that are no diplomatic or consular post. */
export const POST_KINDS = [
  'embassy',
  'consulate-general',
  'consulate',
  'vice-consulate',
  'consular-agency',
  'honorary-consulate',
  'embassy-branch-office',
  'cultural-centre',
  'development-agency',
] as const
export type PostKind = (typeof POST_KINDS)[number]

/** Offices that stand beside the posts on the map and are never counted with them. */
export const OFFICE_KINDS: readonly PostKind[] = ['cultural-centre', 'development-agency']

/** `former` covers posts that ended; "not in a list" alone is never `former`. */
export const POST_STATES = ['active', 'disputed', 'former', 'not-confirmed'] as const
export type PostState = (typeof POST_STATES)[number]

/** What a dated source says of a post. */
export const POST_ASSERTIONS = ['exists', 'absent-from-list', 'planned', 'ended', 'other-kind'] as const
export type PostAssertion = (typeof POST_ASSERTIONS)[number]

/** How well the location of a post is known. */
export const POINT_PRECISIONS = ['building', 'street', 'district', 'city'] as const
export type PointPrecision = (typeof POINT_PRECISIONS)[number]

/** Event categories, in the order of their groups. */
export const EVENT_KINDS = [
  'state-visit',
  'official-visit',
  'working-visit',
  'high-level-council',
  'joint-strategic-planning-group',
  'intergovernmental-commission',
  'recognition-and-relations',
  'agreement-signed',
  'mission-opened',
  'consular-consultations',
  'trade-and-investment',
  'transport-and-energy',
  'security',
  'crisis-and-solidarity',
  'multilateral',
  'education-and-culture',
  'other',
] as const
export type EventKind = (typeof EVENT_KINDS)[number]

export const EVENT_GROUPS = ['visits', 'treaties', 'economy', 'security', 'multilateral', 'culture'] as const
export type EventGroup = (typeof EVENT_GROUPS)[number]

/** The row of the timeline that an event category stands in. */
export const GROUP_OF_KIND: Record<EventKind, EventGroup> = {
  'state-visit': 'visits',
  'official-visit': 'visits',
  'working-visit': 'visits',
  'high-level-council': 'visits',
  'joint-strategic-planning-group': 'visits',
  'intergovernmental-commission': 'visits',
  'recognition-and-relations': 'treaties',
  'agreement-signed': 'treaties',
  'mission-opened': 'treaties',
  'consular-consultations': 'treaties',
  'trade-and-investment': 'economy',
  'transport-and-energy': 'economy',
  security: 'security',
  'crisis-and-solidarity': 'security',
  multilateral: 'multilateral',
  'education-and-culture': 'culture',
  other: 'culture',
}

export const EVENT_LEVELS = [
  'head-of-state',
  'head-of-government',
  'minister',
  'senior-official',
  'other',
] as const
export type EventLevel = (typeof EVENT_LEVELS)[number]

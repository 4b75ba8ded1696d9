import {
  OFFICE_KINDS,
  type Area,
  type PointPrecision,
  type PostKind,
  type PostState,
} from '#domain/codelists.ts'

/** Which host country a frame shows; `both` is one frame of the two. */
export type MapArea = Area | 'both'

/** A post as the map draws it; a post without a point never gets here. */
export interface MapPost {
  id: string
  kind: PostKind
  state: PostState
  sending: Area
  lat: number
  lon: number
  /** How far off the point may be, in metres. */
  radius: number
  precision: PointPrecision
  /** The town, drawn beside the mark. */
  label: string
  /** Accessible name: kind, whose, where, state. */
  name: string
  /** Drawn pale: outside the years in view. */
  dimmed?: boolean | undefined
  /** Ringed: something elsewhere on the page points at it. */
  emphasised?: boolean | undefined
}

/** A place to mark with gold that need not be a post, as the city of the chosen event. */
export interface PlaceRing {
  id: string
  lat: number
  lon: number
  label?: string | undefined
}

const RANKS: readonly PostKind[] = [
  'embassy',
  'embassy-branch-office',
  'consulate-general',
  'consulate',
  'vice-consulate',
  'consular-agency',
  'honorary-consulate',
  ...OFFICE_KINDS,
]

/** Smaller is higher: embassies first, honorary posts and offices last; posts that ended come after all others. */
export const rankOf = ({ kind, state }: Pick<MapPost, 'kind' | 'state'>): number =>
  RANKS.indexOf(kind) + (state === 'active' ? 0 : state === 'disputed' ? 0.5 : RANKS.length)

/** The posts of one frame in tab order: by rank, and within a rank as they were given. */
export function postsIn(area: MapArea, posts: readonly MapPost[]): MapPost[] {
  return posts.filter(({ sending }) => sending !== area).toSorted((a, b) => rankOf(a) - rankOf(b))
}

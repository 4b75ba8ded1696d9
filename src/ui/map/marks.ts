import type { MapPost } from './mapPost.ts'
import { REACH, shapeOf } from './postShapes.ts'

/** A post where it stands on the screen. */
export interface Mark {
  post: MapPost
  x: number
  y: number
}

interface Spot {
  x: number
  y: number
}

/** Radius of the gold disc of the chosen post, in pixels at the usual size. */
export const DISC = 14

/** From the centre of a mark to its farthest ink, in pixels at the usual size. */
export const reachOf = ({ kind, state }: MapPost, isSelected: boolean): number =>
  isSelected ? DISC : REACH[shapeOf(kind, state)]

/**
 * Posts of one town stand on one point: the later ones step aside, so that each can be seen and chosen.
 * Posts that merely stand close keep their places.
 */
export function marksOf(
  posts: readonly MapPost[],
  project: (lat: number, lon: number) => Spot,
  scale: number,
): Mark[] {
  const marks: Mark[] = []
  for (const post of posts) {
    const { x, y } = project(post.lat, post.lon)
    const isTaken = (at: number) => marks.some((mark) => Math.hypot(mark.x - at, mark.y - y) < 5 * scale)
    let aside = 0
    while (isTaken(x + aside)) aside += 13 * scale
    marks.push({ post, x: x + aside, y })
  }
  return marks
}

/** The mark whose centre is closest to a point, if one is within reach. */
export function nearestMark<T extends Spot>(
  marks: readonly T[],
  { x, y }: Spot,
  within: number,
): T | undefined {
  const distance = (mark: T) => Math.hypot(mark.x - x, mark.y - y)
  const [nearest] = marks.toSorted((a, b) => distance(a) - distance(b))
  return nearest && distance(nearest) <= within ? nearest : undefined
}

/** A ring at true scale says something only where it is wider than the mark it surrounds. */
export const showsRing = (post: MapPost, radius: number, scale: number): boolean =>
  radius > (REACH[shapeOf(post.kind, post.state)] + 1) * scale

import type { MapPost } from './mapPost.ts'
import { type Mark, marksOf } from './marks.ts'

/** Posts that cannot be drawn apart: one mark that says how many they are. */
export interface Gathered {
  /** By the first of its posts, in tab order. */
  id: string
  posts: readonly MapPost[]
  /** Those of them that the filters leave; where they leave none, all. */
  passing: readonly MapPost[]
  x: number
  y: number
}

export interface Crowd {
  marks: readonly Mark[]
  gathered: readonly Gathered[]
}

/** A frame with so many posts draws each of them, one aside of the other; more are a crowd. */
const EACH = 60
/** Posts of a crowd that stand nearer to each other than a finger can tell apart, in pixels at the usual size. */
const NEAR = 24
/** So many neighbours still find room aside of each other. */
const BESIDE = 3

interface Group {
  x: number
  y: number
  posts: MapPost[]
}

/**
 * Where everything stands: in a crowd, what cannot be drawn apart is gathered into one mark with its count. The chosen
 * post always stands for itself. `posts` are in tab order.
 */
export function crowdOf(
  posts: readonly MapPost[],
  selected: string | null,
  project: (lat: number, lon: number) => { x: number; y: number },
  scale: number,
): Crowd {
  if (posts.length <= EACH) return { marks: marksOf(posts, project, scale), gathered: [] }
  const near = NEAR * scale
  const cells = new Map<string, Group[]>()
  const groups: Group[] = []
  const around = (column: number, row: number) =>
    [-1, 0, 1].flatMap((dx) => [-1, 0, 1].flatMap((dy) => cells.get(`${column + dx} ${row + dy}`) ?? []))
  for (const post of posts) {
    if (post.id === selected) continue
    const { x, y } = project(post.lat, post.lon)
    const [column, row] = [Math.floor(x / near), Math.floor(y / near)]
    const group = around(column, row).find((other) => Math.hypot(other.x - x, other.y - y) < near)
    if (group) {
      group.posts.push(post)
      continue
    }
    const begun: Group = { x, y, posts: [post] }
    groups.push(begun)
    const key = `${column} ${row}`
    cells.set(key, [...(cells.get(key) ?? []), begun])
  }
  const apart = new Set(groups.flatMap((group) => (group.posts.length > BESIDE ? [] : group.posts)))
  return {
    marks: marksOf(
      posts.filter((post) => post.id === selected || apart.has(post)),
      project,
      scale,
    ),
    gathered: groups.flatMap((group) =>
      group.posts.length > BESIDE
        ? [{ ...group, id: group.posts[0]!.id, passing: passingOf(group.posts) }]
        : [],
    ),
  }
}

function passingOf(posts: readonly MapPost[]): readonly MapPost[] {
  const passing = posts.filter(({ dimmed }) => !dimmed)
  return passing.length > 0 ? passing : posts
}

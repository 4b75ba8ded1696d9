import type { MapPost } from './mapPost.ts'
import { DISC, type Mark, marksOf } from './marks.ts'

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
 * post always stands for itself, aside of such a mark. `posts` are in tab order, and so are those of each mark.
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
    const group = around(column, row).find((other) => distance(other, { x, y }) < near)
    if (group) {
      group.posts.push(post)
      continue
    }
    const begun: Group = { x, y, posts: [post] }
    groups.push(begun)
    const key = `${column} ${row}`
    cells.set(key, [...(cells.get(key) ?? []), begun])
  }
  const discs = groups.filter((group) => group.posts.length > BESIDE)
  const apart = new Set<MapPost>()
  for (const post of groups.flatMap((group) => (group.posts.length > BESIDE ? [] : group.posts))) {
    const spot = project(post.lat, post.lon)
    const disc = discs.find((other) => distance(other, spot) < near)
    if (disc) disc.posts.push(post)
    else apart.add(post)
  }
  const order = new Map(posts.map((post, i) => [post, i]))
  const marks = marksOf(
    posts.filter((post) => post.id === selected || apart.has(post)),
    project,
    scale,
  )
  return {
    marks: asideOf(discs, marks, scale),
    gathered: discs.map(({ x, y, posts: all }) => {
      const own = all.toSorted((a, b) => order.get(a)! - order.get(b)!)
      return { id: own[0]!.id, posts: own, passing: passingOf(own), x, y }
    }),
  }
}

interface Spot {
  x: number
  y: number
}

const distance = (a: Spot, b: Spot) => Math.hypot(a.x - b.x, a.y - b.y)

/** From the centre of a gathered mark to that of another that does not touch it: two discs and a thread between. */
const CLEAR = 2 * DISC

/** Steps of 45 degrees, to the right first. */
const WAYS = Array.from({ length: 8 }, (_, i) => ({
  x: Math.cos((i * Math.PI) / 4),
  y: Math.sin((i * Math.PI) / 4),
}))

/** The marks, each of them that a gathered mark would touch moved to the nearest spot where there is most room for it. */
function asideOf(discs: readonly Spot[], marks: readonly Mark[], scale: number): readonly Mark[] {
  const moved = [...marks]
  for (const [i, mark] of moved.entries()) {
    const roomAt = (spot: Spot) => {
      const fromDisc = Math.min(...discs.map((disc) => distance(disc, spot)), CLEAR * scale)
      const fromMark = Math.min(...moved.map((other, at) => (at === i ? Infinity : distance(other, spot))))
      return fromMark < 5 * scale ? -1 : fromDisc
    }
    if (discs.every((disc) => distance(disc, mark) >= NEAR * scale)) continue
    let best: Spot = mark
    for (const radius of [CLEAR, 1.5 * CLEAR, 2 * CLEAR])
      for (const way of WAYS) {
        const spot = { x: mark.x + way.x * radius * scale, y: mark.y + way.y * radius * scale }
        if (roomAt(spot) > roomAt(best) + 0.01) best = spot
      }
    moved[i] = { ...mark, x: best.x, y: best.y }
  }
  return moved
}

function passingOf(posts: readonly MapPost[]): readonly MapPost[] {
  const passing = posts.filter(({ dimmed }) => !dimmed)
  return passing.length > 0 ? passing : posts
}

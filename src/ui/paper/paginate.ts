/** A thing that stands on a page, by its measured heights in px. */
export type Measured =
  /** Never parted; `keepsNext`: stands on the page of what follows, as a heading does. */
  | { kind: 'solid'; height: number; keepsNext?: boolean }
  /** A table: its head stands over its rows on every page. */
  | { kind: 'rows'; head: number; rows: readonly number[] }
  /** A list in two columns, down the left and then down the right. */
  | { kind: 'columns'; items: readonly number[] }

/** A thing, or the stretch of its rows or items from `from` up to `to`; of columns, `turn` is the first of the right one. */
export interface Piece {
  index: number
  from: number
  to: number
  turn: number
}

const sum = (heights: readonly number[]) => heights.reduce((total, height) => total + height, 0)

/** How many heights find room, at least one. */
function fitting(heights: readonly number[], room: number): number {
  let used = 0
  let count = 0
  for (const height of heights) {
    if (count > 0 && used + height > room) break
    used += height
    count += 1
  }
  return used > room && count === 1 ? 0 : count
}

/** The items of two columns in a room: as many as fit, and, when they all do, in columns of like height. */
function inColumns(items: readonly number[], room: number): { count: number; turn: number; height: number } {
  const left = fitting(items, room)
  const right = fitting(items.slice(left), room)
  if (left + right < items.length)
    return { count: left + right, turn: left, height: Math.max(sum(items.slice(0, left)), 0) }
  const half = sum(items) / 2
  let turn = 0
  let used = 0
  while (turn < items.length && used < half) {
    used += items[turn]!
    turn += 1
  }
  return { count: items.length, turn, height: Math.max(used, sum(items) - used) }
}

/** Distributes things over pages in their order; `roomOf` says how tall the n-th page is, from 0. */
export function paginate(things: readonly Measured[], roomOf: (page: number) => number): Piece[][] {
  const pages: Piece[][] = [[]]
  let left = roomOf(0)
  const turnPage = () => {
    pages.push([])
    left = roomOf(pages.length - 1)
  }
  const put = (piece: Piece, height: number) => {
    pages.at(-1)!.push(piece)
    left -= height
  }
  const isFresh = () => pages.at(-1)!.length === 0

  /** Least room that a thing needs to begin on this page. */
  const beginning = (index: number): number => {
    const thing = things[index]
    if (!thing) return 0
    if (thing.kind === 'solid') return thing.height + (thing.keepsNext ? beginning(index + 1) : 0)
    if (thing.kind === 'rows') return thing.head + sum(thing.rows.slice(0, 2))
    return Math.max(0, ...thing.items.slice(0, 2))
  }

  for (const [index, thing] of things.entries()) {
    if (!isFresh() && beginning(index) > left) turnPage()
    if (thing.kind === 'solid') {
      put({ index, from: 0, to: 1, turn: 0 }, thing.height)
      continue
    }
    const heights = thing.kind === 'rows' ? thing.rows : thing.items
    for (let from = 0; from < heights.length; ) {
      const rest = heights.slice(from)
      const room = left - (thing.kind === 'rows' ? thing.head : 0)
      const { count, turn, height } =
        thing.kind === 'columns'
          ? inColumns(rest, room)
          : { count: fitting(rest, room), turn: 0, height: 0 }
      if (count === 0 && !isFresh()) {
        turnPage()
        continue
      }
      const to = from + Math.max(1, count)
      const taken = thing.kind === 'columns' ? height : thing.head + sum(heights.slice(from, to))
      put({ index, from, to, turn: from + turn }, taken)
      from = to
      if (from < heights.length) turnPage()
    }
  }
  return pages
}

import type { EventDots } from '#domain/lane.ts'
import type { TimelineLayout } from './timelineLayout.ts'

/** Width of a mark, px: as wide as a column of density. */
const WIDTH = 3
/** Where the marks stand under the line of their row, of its height. */
const UNDER = 0.4

/** Many events as marks under their rows, one for each few pixels that have any: too many to ring one by one. */
export function tiedPath(tied: EventDots, layout: TimelineLayout, x: (time: number) => number): string {
  const marked = layout.lines.map(() => new Uint8Array(Math.ceil(layout.width / WIDTH)))
  for (let i = 0; i < tied.length; i++) {
    const column = Math.floor(x(tied.at[i]!) / WIDTH)
    const row = marked[tied.row[i]!]
    if (row && column >= 0 && column < row.length) row[column] = 1
  }
  let path = ''
  for (const [row, columns] of marked.entries()) {
    const y = Math.round(layout.lines[row]! + layout.rowHeight * UNDER)
    for (let from = columns.indexOf(1); from >= 0;) {
      const end = columns.indexOf(0, from)
      const to = end < 0 ? columns.length : end
      path += `M${from * WIDTH} ${y}H${to * WIDTH}`
      from = columns.indexOf(1, to)
    }
  }
  return path
}

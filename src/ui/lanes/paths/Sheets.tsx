import type { Part, Sheet } from './gathered.ts'

const path = ({ className, d, strokeWidth, dash }: Part, key: number) => (
  <path key={key} className={className} d={d} strokeWidth={strokeWidth} strokeDasharray={dash} />
)

/** Parts with what they share around them: neighbours of one group stand in it together. */
function pathsOf(parts: readonly Part[]) {
  const [first, second] = [
    parts.findIndex(({ within }) => within),
    parts.findLastIndex(({ within }) => within),
  ]
  if (first < 0) return parts.map(path)
  return [
    ...parts.slice(0, first).map(path),
    <g key="within" className={parts[first]!.within}>
      {parts.slice(first, second + 1).map(path)}
    </g>,
    ...parts.slice(second + 1).map((part, i) => path(part, second + 1 + i)),
  ]
}

/** Marks as gathered, one group for each sheet; those that share everything with the drawing need none. */
export const sheetsOf = (sheets: readonly Sheet[]) =>
  sheets.map(({ state, id, parts }, i) => (
    <g key={i} className={state || undefined} data-id={id}>
      {pathsOf(parts)}
    </g>
  ))

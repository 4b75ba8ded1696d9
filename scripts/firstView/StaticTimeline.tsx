import { EVENT_GROUPS, type EventGroup } from '../../src/domain/codelists.ts'
import type { EventDot, EventDots } from '../../src/domain/lane.ts'
import type { Span } from '../../src/domain/timePeriod.ts'
import { groupBy } from '../../src/selectors/groupBy.ts'
import type { LayOut, TimelineLayout } from '../../src/ui/timeline/timelineLayout.ts'
import { RADII } from '../../src/selectors/timelineLayout.ts'
import { FRAMES } from './frames.ts'
import { heightsOf } from './heightsOf.ts'
import { StaticAxis } from './StaticAxis.tsx'
import { em, stretch } from './stretch.ts'
import { Stretched } from './Stretched.tsx'

interface Props {
  dots: EventDots
  domain: Span
  layOut: LayOut
  rowLabel: (group: EventGroup) => string
  rowCount: (group: EventGroup) => string
}

/** Stands for `ui/timeline/TimelineLanes.tsx` when the page is built: the dots as paths, of round and of no length. */
export function TimelineLanes({ dots, domain, layOut, rowLabel, rowCount }: Props) {
  return (
    <div className="first-timeline" style={heightsOf('timeline')}>
      <div className="event-rows">
        <ul className="event-rows__rows">
          {EVENT_GROUPS.map((group) => (
            <li key={group}>
              <span className="event-rows__name">{rowLabel(group)}</span>
              <span className="event-rows__count">
                {/* no link: six in rows of twenty pixels would be too small to meet */}
                <span className="figure">{rowCount(group)}</span>
              </span>
            </li>
          ))}
        </ul>
        <div className="event-rows__plot" aria-hidden="true">
          <Rows dots={dots} domain={domain} layOut={layOut} />
        </div>
      </div>
      <StaticAxis domain={domain} />
    </div>
  )
}

type RowsProps = Pick<Props, 'dots' | 'domain' | 'layOut'>

/** Half the units that other drawings have: there are many dots, and they stand where others leave room. */
const COARSE = 1 / 3

function Rows({ dots, domain, layOut }: RowsProps) {
  const { geometry, heights } = FRAMES[0]!
  const { plot, k } = geometry
  const height = heights.timeline
  const layout = layOut(dots, {
    x: (time) => ((time - domain.from) / (domain.to - domain.from)) * plot,
    width: plot,
    rowHeight: height / EVENT_GROUPS.length,
    rows: EVENT_GROUPS,
    isStacked: false,
    scale: k,
  })
  const wide = Number(stretch(domain).viewBox.split(' ')[2]) * COARSE
  const tall = 1000 * COARSE
  const x = (px: number) => Math.round((px / plot) * wide)
  const y = (px: number) => Math.round((px / height) * tall)
  const spans = layout.placed.filter(({ dot, from, to }) => dot.isSpan && to - from >= 2)
  const groups = groupBy(layout.placed, ({ dot }) => `e${dot.importance}${dot.isPlanned ? 'p' : ''}`)
  return (
    <Stretched viewBox={`0 0 ${wide} ${tall}`}>
      <path className="staff" d={layout.lines.map((line) => `M0 ${y(line)}h${wide}`).join('')} />
      <Density layout={layout} x={x} y={y} />
      {spans.length > 0 && (
        <path
          className="span"
          d={spans.map(({ from, to, y: line }) => `M${x(from + 1)} ${y(line)}H${x(to - 1)}`).join('')}
        />
      )}
      {[...groups].map(([id, items]) => {
        const { dot } = items[0]!
        const r = RADII[dot.importance]
        const size = dot.isPlanned ? Math.max(1, r - 0.6) : r
        const line = dot.isPlanned ? 1.25 : 1
        const ink = `ink-${inkOf(dot)}`
        return (
          <g key={id}>
            <defs>
              <path
                id={id}
                vectorEffect="non-scaling-stroke"
                d={pathOf(items.map((item) => [x(item.x), y(item.y)]))}
              />
            </defs>
            {/* drawn twice: its rim in the one colour, then the dot in the other */}
            <use
              href={`#${id}`}
              className={dot.isPlanned ? ink : 'paper'}
              strokeWidth={em(2 * size + line)}
            />
            <use
              href={`#${id}`}
              className={dot.isPlanned ? 'paper' : ink}
              strokeWidth={em(2 * size - line)}
            />
          </g>
        )
      })}
    </Stretched>
  )
}

/** Strokes of no length, whose round ends are the dots: row by row, each from the one before. */
function pathOf(dots: readonly (readonly [number, number])[]): string {
  let [left, top] = [0, 0]
  return dots
    .toSorted((a, b) => a[1] - b[1] || a[0] - b[0])
    .map(([x, y], i) => {
      const step = i === 0 ? `M${x} ${y}` : `m${x - left}${y < top ? '' : ' '}${y - top}`
      ;[left, top] = [x, y]
      return `${step}h0`
    })
    .join('')
}

/** As `drawTimeline`: strong for 4 and 5, middle for 3, faint below. */
const inkOf = ({ importance }: EventDot) => (importance >= 4 ? 1 : importance === 3 ? 2 : 3)

interface DensityProps {
  layout: TimelineLayout
  x: (px: number) => number
  y: (px: number) => number
}

const COLUMN = 3

/** Columns about the line of a row whose events cannot be drawn apart, as `drawTimeline` draws them. */
function Density({ layout: { density, lines, rowHeight }, x, y }: DensityProps) {
  const most = Math.max(0, ...density.map((row) => row?.reduce((a, b) => Math.max(a, b), 0) ?? 0))
  if (most === 0) return null
  const columns = density.flatMap((counts, row) => {
    const line = lines[row]!
    const room = 2 * Math.min(line - row * rowHeight, (row + 1) * rowHeight - line) - 2
    return [...(counts ?? [])].flatMap((count, column) => {
      const half = Math.max(2, (count / most) * room) / 2
      const left = x(column * COLUMN)
      return count > 0
        ? [`M${left} ${y(line - half)}H${x((column + 1) * COLUMN - 0.5)}V${y(line + half)}H${left}z`]
        : []
    })
  })
  return <path className="density" d={columns.join('')} />
}

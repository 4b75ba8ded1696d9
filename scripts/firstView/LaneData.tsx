import type { Column, LaneModel, Mark, Whose } from '../../src/domain/lane.ts'
import { overlaps, type Span } from '../../src/domain/timePeriod.ts'
import { groupBy } from '../../src/selectors/groupBy.ts'
import { stackOf } from '../../src/ui/lanes/layers/columnGeometry.ts'
import { edgesOf, outlineOf, type Step } from './steps.ts'
import { em, stretch } from './stretch.ts'
import { Stretched } from './Stretched.tsx'

interface Props {
  /** Of the lane: what it defines for itself is named by it. */
  id: string
  model: LaneModel
  domain: Span
}

/** Paper left between neighbouring columns, of a year: as `band`, where years are neither very wide nor very narrow. */
const PAPER = 0.055
/** Units of the drawing: a tick as wide as a pixel or two, and the least that the dashes of a goal run. */
const DASH = 7
const SHORTEST_GOAL = 54

/** What a lane draws by lines and planes, as paths that stretch with its box. */
const ticks = ({ ticks: all }: LaneModel) => all.filter((value) => value > 0)

interface LineProps {
  name: string
  d: readonly string[]
  /** Pixels at text size 1. */
  wide: number
  dashes?: readonly number[]
}

function Line({ name, d, wide, dashes }: LineProps) {
  if (d.length === 0) return null
  return (
    <path
      className={name}
      d={d.join('')}
      strokeWidth={em(wide)}
      strokeDasharray={dashes?.map((length) => em(length)).join(' ')}
    />
  )
}

interface Plane {
  index: number
  whose: Whose
  steps: readonly Step[]
}

/** Steps up to the top of each part, the highest parts first: what lies lower is drawn over them. */
function planesOf(columns: readonly Column[], max: number): Plane[] {
  const tops = columns.flatMap((column) =>
    column.parts.flatMap(({ whose, value }, index) =>
      value > 0 ? [{ index, whose, span: column.span, top: 1 - stackOf(column, index).to / max }] : [],
    ),
  )
  return [...groupBy(tops, ({ index, whose }) => `${index}${whose}`).values()]
    .map((steps) => ({ index: steps[0]!.index, whose: steps[0]!.whose, steps }))
    .toSorted((a, b) => b.index - a.index)
}

export function LaneData({ id, model, domain }: Props) {
  const { viewBox, x, y: down } = stretch(domain)
  const y = (value: number) => down(1 - value / model.max)
  const seen = (span: Span) => overlaps(span, domain)
  const isSeen = (at: number) => at >= domain.from && at <= domain.to
  const bar = (span: Span, value: number) => {
    const [left, right] = [Math.max(domain.from, span.from), Math.min(domain.to, span.to)]
    return `M${x(left + PAPER)} ${y(value)}h${x(right - PAPER) - x(left + PAPER)}`
  }
  const columns = model.columns.filter(({ span }) => seen(span)).toSorted((a, b) => a.span.from - b.span.from)
  const room = stretch(domain)
  const clip = `under-${id}`
  const dash = (at: number, value: number) => `M${x(at)} ${y(value)}h${DASH}`
  /** Ticks at a height, each from the end of the one before. */
  const dashes = (ats: readonly number[], value: number) =>
    ats.map((at, i) => (i === 0 ? dash(at, value) : `m${x(at) - x(ats[i - 1]!) - DASH} 0h${DASH}`)).join('')
  const marks = model.marks.filter((mark) => isSeen(mark.at) && (mark.isDay || seen(mark.span)))
  const goals = model.goals.flatMap((goal) => {
    const [first, last] = [goal.origin?.at ?? goal.ticks[0]?.at, goal.ticks.at(-1)?.at]
    if (first === undefined || last === undefined || last < domain.from || first > domain.to) return []
    return [`M${x(first)} ${y(goal.value)}H${Math.max(x(last), x(first) + SHORTEST_GOAL)}`]
  })
  /** The times behind glyphs: stems, the years that a total counts, bars of periods. */
  const traces = (own: readonly Mark[]) => {
    const counted = own.filter(({ since }) => since !== undefined)
    const tail = ({ since = 0, at: end, value }: Mark) => `M${x(since)} ${y(value)}H${x(end)}`
    return (
      <>
        {model.hasStems && (
          <Line name="stem" wide={1} d={own.map(({ at: end, value }) => `M${x(end)} ${y(0)}V${y(value)}`)} />
        )}
        <Line name="tail" wide={1} dashes={[1.2, 2.6]} d={counted.map(tail)} />
        <Line
          name="tail"
          wide={5}
          d={counted
            .filter(({ since = 0 }) => since >= domain.from)
            .map(({ since = 0, value }) => dash(since, value))}
        />
        <Line
          name="period-bar"
          wide={2}
          d={own
            .filter(({ isDay, since }) => !isDay && since === undefined)
            .map(({ span, value }) => bar(span, value))}
        />
      </>
    )
  }
  return (
    <Stretched viewBox={viewBox}>
      <Line name="lane-grid" wide={1} d={ticks(model).map((value) => `M0 ${y(value)}H${x(domain.to)}`)} />
      {columns.length > 0 && (
        <>
          <clipPath id={clip}>
            <path
              d={outlineOf(
                columns.map(({ span, top }) => ({ span, top: 1 - top / model.max })),
                room,
              )}
            />
          </clipPath>
          {planesOf(columns, model.max).map(({ index, whose, steps }) => (
            <path
              key={`${index}${whose}`}
              className={`column-part hue-${whose}`}
              d={outlineOf(steps, room)}
            />
          ))}
          <path
            className="between"
            clipPath={`url(#${clip})`}
            d={edgesOf(
              columns.map(({ span }) => ({ span, top: 0 })),
              room,
            )}
          />
        </>
      )}
      <Line
        name="cap"
        wide={1.5}
        d={model.caps.filter(({ span }) => seen(span)).map((cap) => bar(cap.span, cap.value))}
      />
      <Line name="lane-zero" wide={1.2} d={[`M0 ${y(0)}H${x(domain.to)}`]} />
      <Line name="goal-line" wide={1.75} dashes={[6, 3]} d={goals} />
      <Line
        name="goal-line"
        wide={8}
        d={model.goals.map(({ ticks: stated, value }) =>
          dashes(
            stated.filter((tick) => isSeen(tick.at)).map((tick) => tick.at),
            value,
          ),
        )}
      />
      {model.lines.map((line) => (
        <Line
          key={line.points[0]?.id}
          name={`joined hue-${line.whose}`}
          wide={1.25}
          d={line.points
            .filter((point) => isSeen(point.at))
            .map((point, i) => `${i > 0 && point.joinsPrevious ? 'L' : 'M'}${x(point.at)} ${y(point.value)}`)}
        />
      ))}
      {(['KAZ', 'TUR', 'both'] as const).map((whose) => (
        <g key={whose} className={`hue-${whose}`}>
          {traces(marks.filter((mark) => mark.whose === whose))}
        </g>
      ))}
    </Stretched>
  )
}

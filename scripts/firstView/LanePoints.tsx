import { createContext, useContext } from 'react'
import type { LaneModel, Mark } from '../../src/domain/lane.ts'
import { overlaps, type Span } from '../../src/domain/timePeriod.ts'
import { GlyphShape } from '../../src/ui/lanes/GlyphShape.tsx'
import { glyphRadius } from '../../src/ui/lanes/layers/markGeometry.ts'
import { em, percent, stretch } from './stretch.ts'

interface Props {
  model: LaneModel
  domain: Span
}

const PAPER = 0.055

/** Shapes that the page has already, by their ids: filled while it is rendered, once and in order. */
export const Defined = createContext(new Set<string>())

/** What a lane draws at points: glyphs, flags, hatched gaps. They keep their shape, and stand at shares of the box. */
export function LanePoints({ model, domain }: Props) {
  const { left } = stretch(domain)
  const top = (value: number) => percent(1 - value / model.max)
  const isSeen = (at: number) => at >= domain.from && at <= domain.to
  const years = domain.to - domain.from
  const marks = model.marks.filter((mark) => isSeen(mark.at) && (mark.isDay || overlaps(mark.span, domain)))
  const defined = useContext(Defined)
  const shapes = new Map(
    marks.filter((mark) => !defined.has(shapeOf(mark))).map((mark) => [shapeOf(mark), mark]),
  )
  for (const id of shapes.keys()) defined.add(id)
  const gaps = model.gaps.filter(({ span }) => overlaps(span, domain))
  const flags = model.goals.flatMap(({ origin, ticks, value }) => {
    const first = origin?.at ?? ticks[0]?.at
    return first !== undefined && isSeen(first) ? [{ first, value }] : []
  })
  const isFirst = (id: string) => !defined.has(id) && Boolean(defined.add(id))
  const [hasFlag, hasHatch] = [flags.length > 0 && isFirst('flag'), gaps.length > 0 && isFirst('hatch')]
  return (
    <>
      <defs>
        {[...shapes].map(([id, mark]) => (
          <g key={id} id={id} className="sized">
            <GlyphShape voice={mark.voice} precision={mark.precision} x={0} y={0} r={glyphRadius(mark, 1)} />
          </g>
        ))}
        {hasFlag && (
          <g id="flag" className="sized goal-flag">
            <line className="goal-line" y1={5} y2={-13} strokeWidth={1.75} />
            <path d="M0 -13l11 4l-11 4Z" />
          </g>
        )}
        {hasHatch && (
          <pattern
            id="hatch"
            width={em(6.4)}
            height={em(6.4)}
            y={em(-14)}
            viewBox="0 0 6.4 6.4"
            patternUnits="userSpaceOnUse"
          >
            <path d="M-1 1L1 -1M0 6.4L6.4 0M5.4 7.4L7.4 5.4" strokeWidth={1.1} />
          </pattern>
        )}
      </defs>
      {gaps.map(({ span, high, low, isLowerBound }) => (
        <rect
          key={span.from}
          className={isLowerBound ? 'hatched is-bound' : 'hatched'}
          x={left(span.from + PAPER)}
          y={top(high)}
          width={percent((span.to - span.from - 2 * PAPER) / years)}
          height={percent((high - low) / model.max)}
        />
      ))}
      {flags.map(({ first, value }) => (
        <use key={value} href="#flag" x={left(first)} y={top(value)} />
      ))}
      {model.breaks.filter(isSeen).map((at) => (
        <rect key={at} className="break-tick" x={left(at)} y="100%" />
      ))}
      {model.lines.map((line) => (
        <g key={line.points[0]?.id} className={`hue-${line.whose}`}>
          {line.points
            .filter(({ at }) => isSeen(at))
            .map(({ id, at, value, isHollow }) => (
              <circle
                key={id}
                className={isHollow ? 'line-point is-hollow' : 'line-point'}
                cx={left(at)}
                cy={top(value)}
                r={em(2.4)}
                strokeWidth={isHollow ? em(1.25) : undefined}
              />
            ))}
        </g>
      ))}
      {marks.map((mark) => (
        <use
          key={mark.id}
          className={mark.whose === 'both' ? undefined : `hue-${mark.whose}`}
          href={`#${shapeOf(mark)}`}
          x={left(mark.at)}
          y={top(mark.value)}
        />
      ))}
    </>
  )
}

/** One drawing serves all marks of a voice, a precision and a size. */
const shapeOf = (mark: Mark) => `${mark.voice}-${mark.precision}-${glyphRadius(mark, 1)}`

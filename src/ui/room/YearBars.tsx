import type { Span } from '#domain/timePeriod.ts'
import { timeScale } from '../score/timeScale.ts'
import { yearLabels } from '../score/yearLabels.ts'

interface Props {
  counts: ReadonlyMap<number, number>
  /** Decimal years of the events that are named. */
  dots: readonly { id: string; at: number; isSelected: boolean }[]
  domain: Span
  width: number
  /** Height of the bars, px. */
  height: number
  u: number
  formatCount: (count: number) => string
}

const round = (value: number) => Math.round(value * 10) / 10

/** The axis of a timeline: years over it, named events on it, and under it how many events each year has. */
export function YearBars({ counts, dots, domain, width, height, u, formatCount }: Props) {
  const { x } = timeScale(domain, width)
  const shown = [...counts].filter(([year, count]) => count > 0 && year >= domain.from && year < domain.to)
  const peak = Math.max(1, ...shown.map(([, count]) => count))
  const top = 52 * u
  const taken = dots.map(({ at }) => x(at))
  const foot = 40 * u
  return (
    <svg className="year-bars" width={width} height={top + height + foot} aria-hidden="true">
      {yearLabels(domain).map(({ year, at }) => {
        const middle = Math.max(30 * u, Math.min(width - 30 * u, x(at)))
        // a leader line comes down here: the year steps aside
        const near = taken.find((place) => Math.abs(place - middle) < 36 * u)
        const aside = near === undefined ? middle : near + (middle <= near ? -40 : 40) * u
        return (
          <text key={year} x={round(aside)} y={top - 18 * u} textAnchor="middle">
            {year}
          </text>
        )
      })}
      {shown.map(([year, count]) => {
        const [left, right] = [x(year), x(year + 1)]
        const tall = (count / peak) * (height - 12 * u)
        return (
          <g key={year}>
            <rect
              className="year-bars__bar"
              x={round(left + 1.5 * u)}
              width={round(Math.max(1, right - left - 3 * u))}
              y={round(top + 6 * u)}
              height={round(tall)}
            />
            {count === peak ? (
              <text
                className="year-bars__peak"
                x={round((left + right) / 2)}
                y={round(top + 36 * u + tall)}
                textAnchor="middle"
              >
                {formatCount(count)}
              </text>
            ) : null}
          </g>
        )
      })}
      {dots.map(({ id, at }) => {
        const place = round(Math.max(2 * u, Math.min(width - 2 * u, x(at))))
        return (
          <line
            key={id}
            className="year-bars__leader"
            x1={place}
            x2={place}
            y1={0}
            y2={top}
            strokeWidth={2.5 * u}
          />
        )
      })}
      <line className="year-bars__axis" x1={0} x2={width} y1={top} y2={top} strokeWidth={4 * u} />
      {dots.map(({ id, at, isSelected }) => {
        const place = round(Math.max(12 * u, Math.min(width - 12 * u, x(at))))
        return (
          <circle
            key={id}
            className={isSelected ? 'year-bars__dot is-selected' : 'year-bars__dot'}
            cx={place}
            cy={top}
            r={(isSelected ? 15 : 12) * u}
            strokeWidth={3.5 * u}
          />
        )
      })}
    </svg>
  )
}

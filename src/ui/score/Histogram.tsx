import { memo } from 'react'
import type { YearRange } from '#domain/filters.ts'

interface HistogramProps {
  /** Events by year. */
  counts: ReadonlyMap<number, number>
  range: YearRange
  first: number
  /** Decimal year at the right edge. */
  edge: number
}

const HEIGHT = 30

/** Events per year as low columns, in units of a year and of the highest count; the style sheet stretches it. */
export const Histogram = memo(function Histogram({ counts, range, first, edge }: HistogramProps) {
  const most = Math.max(1, ...counts.values())
  return (
    <svg
      className="range__histogram"
      viewBox={`0 0 ${edge - first} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {[...counts].map(([year, count]) => {
        const height = (count / most) * HEIGHT
        const isOn = range.start <= year && year <= range.end
        const width = Math.min(year + 0.95, edge) - year - 0.05
        return (
          <rect
            key={year}
            className={isOn ? 'is-on' : undefined}
            x={year - first + 0.05}
            y={HEIGHT - height}
            width={Math.max(0, width)}
            height={height}
          />
        )
      })}
    </svg>
  )
})

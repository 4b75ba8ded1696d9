import type { Span } from '#domain/timePeriod.ts'
import { timeScale } from './timeScale.ts'
import { AXIS_HEIGHT, yearEdges, yearLabels, yearStep } from './yearLabels.ts'

interface YearAxisProps {
  domain: Span
  width: number
  k: number
}

/** The one axis of years. */
export function YearAxis({ domain, width, k }: YearAxisProps) {
  const { x } = timeScale(domain, width)
  const step = yearStep(domain)
  const half = 14 * k
  const round = (value: number) => Math.round(value * 10) / 10
  return (
    <svg className="year-axis" width={width} height={AXIS_HEIGHT * k} aria-hidden="true">
      {yearEdges(domain).map((year) => (
        <line
          key={year}
          x1={round(x(year))}
          x2={round(x(year))}
          y1={0}
          y2={(year % step === 0 ? 5 : 3) * k}
          strokeWidth={k}
        />
      ))}
      {yearLabels(domain).map(({ year, at }) => (
        <text
          key={year}
          x={round(Math.max(half, Math.min(width - half, x(at))))}
          y={17 * k}
          textAnchor="middle"
        >
          {year}
        </text>
      ))}
    </svg>
  )
}

import { memo } from 'react'
import type { Span } from '#domain/timePeriod.ts'
import { timeScale } from './timeScale.ts'
import { AXIS_HEIGHT, yearEdges, yearLabels, yearStep } from './yearLabels.ts'

interface YearAxisProps {
  domain: Span
  width: number
  k: number
}

/** The one axis of years. */
export const YearAxis = memo(function YearAxis({ domain, width, k }: YearAxisProps) {
  const { x } = timeScale(domain, width)
  const step = yearStep(domain)
  const half = 14 * k
  const round = (value: number) => Math.round(value * 10) / 10
  return (
    <svg className="year-axis" width={width} height={AXIS_HEIGHT * k} aria-hidden="true">
      <path
        d={yearEdges(domain)
          .map((year) => `M${round(x(year))} 0V${(year % step === 0 ? 5 : 3) * k}`)
          .join('')}
        strokeWidth={k}
      />
      {yearLabels(domain).map(({ year, at }, i) => (
        <text key={i} x={round(Math.max(half, Math.min(width - half, x(at))))} y={17 * k} textAnchor="middle">
          {year}
        </text>
      ))}
    </svg>
  )
})

import type { Span } from '#domain/timePeriod.ts'
import { timeScale } from '../score/timeScale.ts'
import { yearEdges, yearLabels, yearStep } from '../score/yearLabels.ts'

const round = (value: number) => Math.round(value * 10) / 10

/** The axis of years inside a drawing. */
export function PaperAxis({ domain, width, k }: { domain: Span; width: number; k: number }) {
  const { x } = timeScale(domain, width)
  const step = yearStep(domain)
  const half = 14 * k
  return (
    <g className="paper-axis">
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
          y={round(17 * k)}
          textAnchor="middle"
        >
          {year}
        </text>
      ))}
    </g>
  )
}

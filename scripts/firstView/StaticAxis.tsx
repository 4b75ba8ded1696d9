import type { Span } from '../../src/domain/timePeriod.ts'
import { AXIS_HEIGHT, yearEdges, yearLabels, yearStep } from '../../src/ui/score/yearLabels.ts'
import { em, stretch } from './stretch.ts'
import { Stretched } from './Stretched.tsx'

/** Of the longest tick, px of 22. */
const TICK = 5

/** The axis of years in the width of its box. */
export function StaticAxis({ domain }: { domain: Span }) {
  const { viewBox, x, left } = stretch(domain)
  const step = yearStep(domain)
  const share = (year: number) => Math.round(((year % step === 0 ? TICK : 3) / AXIS_HEIGHT) * 1000)
  return (
    <svg className="year-axis" aria-hidden="true">
      <Stretched viewBox={viewBox}>
        <path
          className="year-axis__ticks"
          // each from the end of the last, so that most of them are the same words
          d={`M0 0${yearEdges(domain)
            .map((year) => `v${share(year)}m${x(domain.from + 1)}-${share(year)}`)
            .join('')}`}
        />
      </Stretched>
      {yearLabels(domain).map(({ year, at }) => (
        <text key={year} x={left(at)} y={em(17)} textAnchor="middle">
          {year}
        </text>
      ))}
    </svg>
  )
}

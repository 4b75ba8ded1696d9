import type { Span } from '#domain/timePeriod.ts'
import { timeScale } from '../score/timeScale.ts'
import { classes } from '../lanes/classes.ts'

export interface LeaderLabel {
  id: string
  /** Decimal year. */
  at: number
  date: string
  title: string
  isSelected: boolean
}

interface Props {
  labels: readonly LeaderLabel[]
  domain: Span
  width: number
  u: number
  /** Height of the lines, px. */
  fall: number
}

const round = (value: number) => Math.round(value * 10) / 10

/** Left edge of the n-th of several labels of one width. */
const columnOf = (index: number, count: number, width: number) => (index * width) / Math.max(1, count)

/** Labels over a time axis, with lines to their days. The lines keep the order of the labels, so none cross. */
export function LeaderLabels({ labels, domain, width, u, fall }: Props) {
  const { x } = timeScale(domain, width)
  return (
    <div className="leaders">
      <ol style={{ gridTemplateColumns: `repeat(${labels.length}, minmax(0, 1fr))` }}>
        {labels.map(({ id, date, title, isSelected }) => (
          <li key={id} className={classes('leaders__label', isSelected && 'is-selected')}>
            <span className="leaders__date">{date}</span>
            <span className="leaders__title">{title}</span>
          </li>
        ))}
      </ol>
      <svg className="leaders__lines" width={width} height={fall} aria-hidden="true">
        {labels.map(({ id, at }, i) => {
          const from = round(columnOf(i, labels.length, width) + 2 * u)
          const to = round(Math.max(2 * u, Math.min(width - 2 * u, x(at))))
          return (
            <path
              key={id}
              d={`M${from} 0V${round(16 * u)}L${to} ${round(fall * 0.62)}V${round(fall)}`}
              strokeWidth={2.5 * u}
            />
          )
        })}
      </svg>
    </div>
  )
}

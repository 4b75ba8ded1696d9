import type { Span } from '../../src/domain/timePeriod.ts'
import type { Stretch } from './stretch.ts'

export interface Step {
  span: Span
  /** Share of the height, from the top. */
  top: number
}

/** Columns side by side as one outline: up to each top and along it, down to the foot where there is none. */
export function outlineOf(steps: readonly Step[], { x, y }: Stretch): string {
  let at = 0
  const path = steps.map(({ span, top }) => {
    const [left, right] = [x(span.from), x(span.to)]
    const foot = left > at ? `V${y(1)}H${left}` : ''
    at = right
    return `${foot}V${y(top)}h${right - left}`
  })
  return `M0 ${y(1)}${path.join('')}V${y(1)}z`
}

/** The edges of columns, from the foot to the top, where paper is left between them: each from the one before. */
export function edgesOf(steps: readonly Step[], { x, y }: Stretch): string {
  const edges = new Set(steps.flatMap(({ span }) => [x(span.from), x(span.to)]))
  let before = 0
  return [...edges]
    .map((edge, i) => {
      const step = `${i === 0 ? 'M' : 'm'}${edge - before} ${i === 0 ? 0 : -y(1)}v${y(1)}`
      before = edge
      return step.replace(' -', '-')
    })
    .join('')
}

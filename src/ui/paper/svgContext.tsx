import type { ReactNode } from 'react'
import type { TimelineContext } from '../timeline/drawTimeline.ts'

/** What a canvas paints with; on paper only colours by name come up. */
const colour = (style: TimelineContext['fillStyle']): string => (typeof style === 'string' ? style : 'none')

const round = (value: number) => Math.round(value * 10) / 10

/** A context that keeps what is drawn with it as SVG shapes: the timeline on paper is the timeline on the screen. */
export function svgContext(): { context: TimelineContext; shapes: ReactNode[] } {
  const shapes: ReactNode[] = []
  let path = ''
  let circle: { cx: number; cy: number; r: number } | null = null
  const common = () => (context.globalAlpha < 1 ? { opacity: context.globalAlpha } : {})
  /** A fill followed by a stroke of the same path is one shape. */
  let filled: string | null = null
  const put = (paint: { fill?: string; stroke?: string }) => {
    const props = {
      ...common(),
      fill: paint.fill ?? 'none',
      ...(paint.stroke
        ? { stroke: paint.stroke, strokeWidth: round(context.lineWidth), strokeLinecap: context.lineCap }
        : {}),
    }
    const key = shapes.length
    shapes.push(circle ? <circle key={key} {...circle} {...props} /> : <path key={key} d={path} {...props} />)
  }
  const context: TimelineContext = {
    fillStyle: '',
    strokeStyle: '',
    lineWidth: 1,
    lineCap: 'butt',
    globalAlpha: 1,
    save() {},
    restore() {},
    beginPath() {
      path = ''
      circle = null
      filled = null
    },
    moveTo(x, y) {
      path += `M${round(x)} ${round(y)}`
    },
    lineTo(x, y) {
      path += `L${round(x)} ${round(y)}`
    },
    arc(cx, cy, r) {
      circle = { cx: round(cx), cy: round(cy), r: round(r) }
    },
    fill() {
      filled = colour(context.fillStyle)
      put({ fill: filled })
    },
    stroke() {
      if (filled !== null) void shapes.pop()
      put({ ...(filled !== null && { fill: filled }), stroke: colour(context.strokeStyle) })
    },
    fillRect(x, y, width, height) {
      shapes.push(
        <rect
          key={shapes.length}
          {...common()}
          fill={colour(context.fillStyle)}
          x={round(x)}
          y={round(y)}
          width={round(width)}
          height={round(height)}
        />,
      )
    },
  }
  return { context, shapes }
}

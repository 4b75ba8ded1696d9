import { EVENT_GROUPS } from '#domain/codelists.ts'
import type { EventDot } from '#domain/lane.ts'
import { timelineLayout } from '#selectors/timelineLayout.ts'
import type { TimelineContext } from '#ui/timeline/drawTimeline.ts'
import type { TimelinePalette } from '#ui/timeline/palette.ts'
import { dotsOf } from '../../eventDots.ts'

export const aDot = (id: string, at: number, overrides: Partial<EventDot> = {}): EventDot => ({
  id,
  row: 'visits',
  span: { from: at, to: at + 1 / 366 },
  at,
  isSpan: false,
  importance: 3,
  isPlanned: false,
  pale: false,
  ...overrides,
})

/** Twenty pixels a year from 1991 on, forty pixels a row. */
export const layoutOf = (dots: readonly EventDot[], width = 640) =>
  timelineLayout(dotsOf(dots), { x: (time) => (time - 1991) * 20, width, rowHeight: 40, rows: EVENT_GROUPS })

export const PALETTE: TimelinePalette = {
  paper: 'paper',
  strong: 'strong',
  middle: 'middle',
  faint: 'faint',
  staff: 'staff',
  density: 'density',
  later: 'later',
  known: 'known',
}

export interface DrawnShape {
  kind: 'circle' | 'line' | 'rect'
  x: number
  y: number
  /** Radius, length, width. */
  size: number
  height?: number
  fill?: TimelineContext['fillStyle']
  stroke?: TimelineContext['strokeStyle']
  alpha: number
}

/** Remembers what is drawn, in its order. A circle filled and stroked is one shape. */
export class RecordingContext implements TimelineContext {
  fillStyle: TimelineContext['fillStyle'] = ''
  strokeStyle: TimelineContext['strokeStyle'] = ''
  lineWidth = 1
  lineCap: CanvasLineCap = 'butt'
  globalAlpha = 1
  readonly shapes: DrawnShape[] = []
  private path: DrawnShape | null = null

  save() {}
  restore() {}
  setTransform() {}
  beginPath() {
    this.path = null
  }
  moveTo(x: number, y: number) {
    this.path = { kind: 'line', x, y, size: 0, alpha: this.globalAlpha }
  }
  lineTo(x: number) {
    if (this.path) this.path.size = x - this.path.x
  }
  arc(x: number, y: number, size: number) {
    this.path = { kind: 'circle', x, y, size, alpha: this.globalAlpha }
  }
  fill() {
    this.finish().fill = this.fillStyle
  }
  stroke() {
    this.finish().stroke = this.strokeStyle
  }
  fillRect(x: number, y: number, size: number, height: number) {
    this.shapes.push({ kind: 'rect', x, y, size, height, fill: this.fillStyle, alpha: this.globalAlpha })
  }
  circles() {
    return this.shapes.filter(({ kind }) => kind === 'circle')
  }
  private finish(): DrawnShape {
    if (!this.path) throw new Error('nothing to paint')
    if (this.shapes.at(-1) !== this.path) this.shapes.push(this.path)
    return this.path
  }
}

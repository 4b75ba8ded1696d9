import type { TimelinePalette } from './palette.ts'
import type { PlacedDot, TimelineLayout } from './timelineLayout.ts'

/** The part of a 2D context that is drawn with: a screen's, a recorder's, an exporter's. */
export type TimelineContext = Pick<
  CanvasRenderingContext2D,
  'beginPath' | 'moveTo' | 'lineTo' | 'arc' | 'fill' | 'stroke' | 'fillRect' | 'save' | 'restore'
> & {
  fillStyle: CanvasRenderingContext2D['fillStyle']
  strokeStyle: CanvasRenderingContext2D['strokeStyle']
  lineWidth: number
  lineCap: CanvasLineCap
  globalAlpha: number
}

export interface TimelineOptions {
  /** Doubles strokes for a room. */
  scale?: number
  /** Ids drawn back, as what a search does not find. */
  dimmed?: ReadonlySet<string>
  /** The day of knowledge, px from the left edge of the plot. */
  knownAt?: number | null
}

const DIMMED = 0.38
const COLUMN = 3

/** Draws rows, lines and dots with the plot's upper left corner at the origin; the caller clears and scales. */
export function drawTimeline(
  context: TimelineContext,
  layout: TimelineLayout,
  palette: TimelinePalette,
  { scale = 1, dimmed, knownAt = null }: TimelineOptions = {},
): void {
  context.save()
  if (knownAt !== null) drawLater(context, layout, palette, knownAt)
  drawStaff(context, layout, palette, scale)
  drawDensity(context, layout, palette)
  const alphaOf = ({ dot }: PlacedDot) => (dot.pale || dimmed?.has(dot.id) ? DIMMED : 1)
  drawSpans(context, layout, palette, scale, alphaOf)
  for (const item of layout.placed) drawDot(context, item, palette, scale, alphaOf(item))
  if (knownAt !== null) drawKnownLine(context, layout, palette, scale, knownAt)
  context.restore()
}

const heightOf = ({ lines, rowHeight }: TimelineLayout) => lines.length * rowHeight

function drawLater(
  context: TimelineContext,
  layout: TimelineLayout,
  palette: TimelinePalette,
  knownAt: number,
): void {
  const x = Math.max(0, knownAt)
  context.fillStyle = palette.later
  if (x < layout.width) context.fillRect(x, 0, layout.width - x, heightOf(layout))
}

function drawKnownLine(
  context: TimelineContext,
  layout: TimelineLayout,
  palette: TimelinePalette,
  scale: number,
  knownAt: number,
): void {
  if (knownAt < 0 || knownAt > layout.width) return
  context.fillStyle = palette.known
  context.fillRect(knownAt - scale, 0, 2 * scale, heightOf(layout))
}

function drawStaff(
  context: TimelineContext,
  { lines, width }: TimelineLayout,
  palette: TimelinePalette,
  scale: number,
): void {
  context.fillStyle = palette.staff
  // whole pixels: a hairline between two of them would be drawn as a smear over both
  for (const line of lines) context.fillRect(0, Math.round(line - scale / 2), width, scale)
}

/** Columns about the line of the row, all rows on one scale: the tallest one takes the room of its row. */
function drawDensity(
  context: TimelineContext,
  { density, lines, rowHeight }: TimelineLayout,
  palette: TimelinePalette,
): void {
  const most = Math.max(0, ...density.map((row) => row?.reduce((a, b) => Math.max(a, b), 0) ?? 0))
  context.fillStyle = palette.density
  for (const [row, counts] of density.entries()) {
    const line = lines[row]!
    const room = 2 * Math.min(line - row * rowHeight, (row + 1) * rowHeight - line) - 2
    for (const [column, count] of counts?.entries() ?? []) {
      const height = Math.max(2, (count / most) * room)
      if (count > 0) context.fillRect(column * COLUMN, line - height / 2, COLUMN - 0.5, height)
    }
  }
}

function drawSpans(
  context: TimelineContext,
  { placed }: TimelineLayout,
  palette: TimelinePalette,
  scale: number,
  alphaOf: (item: PlacedDot) => number,
): void {
  context.strokeStyle = palette.faint
  context.lineWidth = 1.4 * scale
  context.lineCap = 'round'
  for (const item of placed) {
    const { dot, from, to, y } = item
    if (!dot.isSpan || to - from < 2) continue
    context.globalAlpha = alphaOf(item)
    context.beginPath()
    context.moveTo(from + 1, y)
    context.lineTo(to - 1, y)
    context.stroke()
  }
}

function drawDot(
  context: TimelineContext,
  { dot, x, y, r }: PlacedDot,
  palette: TimelinePalette,
  scale: number,
  alpha: number,
): void {
  const ink = dot.importance >= 4 ? palette.strong : dot.importance === 3 ? palette.middle : palette.faint
  context.globalAlpha = alpha
  context.beginPath()
  context.arc(x, y, dot.isPlanned ? Math.max(1, r - 0.6 * scale) : r, 0, 2 * Math.PI)
  context.fillStyle = dot.isPlanned ? palette.paper : ink
  context.strokeStyle = dot.isPlanned ? ink : palette.paper
  context.lineWidth = (dot.isPlanned ? 1.25 : 1) * scale
  context.fill()
  context.stroke()
}

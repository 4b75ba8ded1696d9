import type { Goal } from '#domain/lane.ts'
import type { I18n } from '#i18n/I18nProvider.tsx'
import { type Box, dataBoxes, isInside, meets } from './box.ts'
import { monthOf } from './decimalDate.ts'
import { goalExtent } from './goalExtent.ts'
import type { LaneDrawing, LaneScale } from './laneScale.ts'
import { tickBoxes } from './layers/Grid.tsx'
import { textWidth } from './textWidth.ts'

export interface GoalLabel {
  /** Claim that states it first in view. */
  id: string
  value: number
  text: string
  x: number
  y: number
  anchor: 'start' | 'end'
  box: Box
}

/** What a label may say, the longest first. */
function wordings(goal: Goal, drawing: LaneDrawing, { t, tn, format }: I18n): string[] {
  const value = drawing.formatTick(goal.value, true)
  const first = monthOf(goal.origin?.at ?? goal.ticks[0]!.at)
  const again = (goal.origin?.count ?? goal.ticks.length) - 1
  const from = t('lane.goal.from', { value, month: format.period(first) })
  const restated =
    again === 2 ? t('lane.goal.twice') : tn('lane.goal.restated', again, { count: format.integer(again) })
  return [
    ...(again > 0 ? [t('lane.goal.long', { from, restated })] : []),
    from,
    t('lane.goal.short', { value, year: first.slice(0, 4) }),
  ]
}

/** The places of a label: right of the flag over the dashes, else left of the flag on the line. */
function placesOf(goal: Goal, text: string, scale: LaneScale): GoalLabel[] {
  const extent = goalExtent(goal, scale)
  if (!extent) return []
  const { k } = scale
  const width = textWidth(text, 12 * k)
  const level = scale.y(goal.value)
  const start = extent.left + (extent.hasFlag ? 15 : 38) * k
  const end = extent.left - 5 * k
  const label = (x: number, left: number, y: number, anchor: 'start' | 'end'): GoalLabel => ({
    id: goal.ticks[0]!.id,
    value: goal.value,
    text,
    x,
    y,
    anchor,
    box: { left, right: left + width, top: y - 10 * k, bottom: y + 2.5 * k },
  })
  const right = label(start, start, level - 4.5 * k, 'start')
  return extent.hasFlag ? [right, label(end, end - width, level + 4 * k, 'end')] : [right]
}

/** The dashes of the goals, which no words cover; of its own goal a label stands clear by its place. */
export const goalBoxes = ({ model }: LaneDrawing, scale: LaneScale): (Box & { goal: Goal })[] =>
  model.goals.flatMap((goal) => {
    const extent = goalExtent(goal, scale)
    const level = scale.y(goal.value)
    const rise = (extent?.hasFlag ? 13 : 4) * scale.k
    return extent ? [{ ...extent, top: level - rise, bottom: level + 4 * scale.k, goal }] : []
  })

/** Labels of the goals, highest first. They shorten before they touch data, each other or the edge, and then leave. */
export function placeGoalLabels(
  drawing: LaneDrawing,
  scale: LaneScale,
  i18n: I18n,
  data: readonly Box[] = [...dataBoxes(drawing, scale), ...tickBoxes(drawing, scale)],
): GoalLabel[] {
  const { plot } = scale
  const dashes = goalBoxes(drawing, scale)
  const room: Box = { left: plot.left, right: plot.right, top: -4 * scale.k, bottom: plot.bottom }
  const labels: GoalLabel[] = []
  for (const goal of drawing.model.goals.toSorted((a, b) => b.value - a.value)) {
    const taken = [...data, ...dashes.filter((dash) => dash.goal !== goal), ...labels.map(({ box }) => box)]
    const places = wordings(goal, drawing, i18n).map((text) => placesOf(goal, text, scale))
    const rights = places.flatMap(([right]) => right ?? [])
    const lefts = places.flatMap(([, left]) => left ?? [])
    const order = [...rights.slice(0, -1), ...lefts, ...rights.slice(-1)]
    const free = order.find(({ box }) => isInside(box, room) && !taken.some((other) => meets(box, other)))
    if (free) labels.push(free)
  }
  return labels
}

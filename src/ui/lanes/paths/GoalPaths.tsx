import { classes } from '../classes.ts'
import { goalExtent } from '../goalExtent.ts'
import type { GoalLabel } from '../goalLabels.ts'
import { isInViewAt, type LaneDrawing, type LaneScale, round1 } from '../laneScale.ts'

interface Props {
  drawing: LaneDrawing
  scale: LaneScale
  labels: readonly GoalLabel[]
}

/** Stated goals: dashes while each lives, its ticks in one path, its flag, its label. */
export function GoalPaths({ drawing: { model, selected }, scale, labels }: Props) {
  const { x, y, k } = scale
  return model.goals.map((goal) => {
    const extent = goalExtent(goal, scale)
    if (!extent) return null
    const { left, right, hasFlag } = extent
    const level = round1(y(goal.value))
    const label = labels.find(({ value }) => value === goal.value)
    const ticks = goal.ticks.filter(({ at }) => isInViewAt(scale, at))
    const chosen = ticks.find(({ id }) => selected.includes(id))
    const tick = (at: number) => `M${round1(x(at))} ${level - 4 * k}V${level + 4 * k}`
    return (
      <g key={goal.value} className="goal">
        <path
          className="goal-line"
          d={`M${left} ${level}H${right}`}
          strokeWidth={1.75 * k}
          strokeDasharray={`${6 * k} ${3 * k}`}
        />
        <path
          className="goal-line"
          d={ticks.map(({ at, id }) => (id === chosen?.id ? '' : tick(at))).join('')}
          strokeWidth={1.5 * k}
        />
        {chosen && (
          <path className={classes('goal-tick', 'is-selected')} data-id={chosen.id} d={tick(chosen.at)} />
        )}
        {hasFlag && (
          <>
            <path
              className="goal-line"
              d={`M${left} ${level + 5 * k}V${level - 13 * k}`}
              strokeWidth={1.75 * k}
            />
            <g className="goal-flag">
              <path d={`M${left} ${level - 13 * k}l${11 * k} ${4 * k}l${-11 * k} ${4 * k}Z`} />
            </g>
          </>
        )}
        {label && (
          <text className="goal-label halo" x={round1(label.x)} y={round1(label.y)} textAnchor={label.anchor}>
            {label.text}
          </text>
        )}
      </g>
    )
  })
}

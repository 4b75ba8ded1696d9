import { classes } from '../classes.ts'
import type { GoalLabel } from '../goalLabels.ts'
import { isInViewAt, type LaneDrawing, type LaneScale, round1 } from '../laneScale.ts'
import { goalExtent } from '../goalExtent.ts'

interface GoalsProps {
  drawing: LaneDrawing
  scale: LaneScale
  labels: readonly GoalLabel[]
}

/** Stated goals: a flag where first stated, dashes while it lives, a tick each time it is restated. */
export function Goals({ drawing: { model, selected }, scale, labels }: GoalsProps) {
  const { y, k } = scale
  return model.goals.map((goal) => {
    const extent = goalExtent(goal, scale)
    if (!extent) return null
    const { left, right, hasFlag } = extent
    const level = round1(y(goal.value))
    const label = labels.find(({ value }) => value === goal.value)
    return (
      <g key={goal.value} className="goal">
        <line
          x1={left}
          x2={right}
          y1={level}
          y2={level}
          strokeWidth={1.75 * k}
          strokeDasharray={`${6 * k} ${3 * k}`}
        />
        {goal.ticks
          .filter(({ at }) => isInViewAt(scale, at))
          .map(({ at, id }) => (
            <line
              key={id}
              className={classes('goal-tick', selected.includes(id) && 'is-selected')}
              data-id={id}
              x1={round1(scale.x(at))}
              x2={round1(scale.x(at))}
              y1={level - 4 * k}
              y2={level + 4 * k}
              strokeWidth={1.5 * k}
            />
          ))}
        {hasFlag && (
          <g className="goal-flag">
            <line x1={left} x2={left} y1={level + 5 * k} y2={level - 13 * k} strokeWidth={1.75 * k} />
            <path d={`M${left} ${level - 13 * k}l${11 * k} ${4 * k}l${-11 * k} ${4 * k}Z`} />
          </g>
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

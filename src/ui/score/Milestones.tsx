import type { Span } from '#domain/timePeriod.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { type Milestone, placeMilestones } from './placeMilestones.ts'
import type { ScoreGeometry } from './scoreGeometry.ts'
import { timeScale } from './timeScale.ts'

interface MilestonesProps {
  milestones: readonly Milestone[]
  domain: Span
  geometry: ScoreGeometry
  /** Nothing later is a milestone yet, and no label reaches into the shade. */
  knownOn: number | null
}

/** The milestones in two rows; their dotted lines run down through all lanes. A line without words would say nothing. */
export function Milestones({ milestones, domain, geometry, knownOn }: MilestonesProps) {
  const { t } = useI18n()
  const { left, plot, right, k } = geometry
  const { x } = timeScale(domain, plot)
  const placed = placeMilestones(
    milestones.filter(({ at }) => at >= domain.from && at <= Math.min(domain.to, knownOn ?? Infinity)),
    { x, right: knownOn === null || knownOn >= domain.to ? plot + right : x(knownOn), size: 12 * k },
  )
  return (
    <div className="milestones">
      <span className="milestones__title">{t('score.milestones')}</span>
      <ol style={{ left }}>
        {placed.map(
          ({ id, x: line, label }) =>
            label && (
              <li key={id}>
                <span
                  className="milestones__line"
                  data-row={label.row}
                  style={{ transform: `translateX(${line}px)` }}
                />
                <span
                  className="milestones__label"
                  data-row={label.row}
                  data-side={label.side}
                  style={{ left: line }}
                >
                  {label.text}
                </span>
              </li>
            ),
        )}
      </ol>
    </div>
  )
}

import type { ReactNode } from 'react'
import type { Span } from '../../src/domain/timePeriod.ts'
import { useI18n } from '../../src/i18n/I18nProvider.tsx'
import { type Milestone, placeMilestones } from '../../src/ui/score/placeMilestones.ts'
import { DEFAULT_GEOMETRY, type ScoreGeometry } from '../../src/ui/score/scoreGeometry.ts'
import { timeScale } from '../../src/ui/score/timeScale.ts'
import '../../src/ui/score/score.css'
import { FRAMES, inFrames, merged } from './frames.ts'
import { StaticAxis } from './StaticAxis.tsx'
import { percent } from './stretch.ts'

interface Props {
  domain: Span
  milestones: readonly Milestone[]
  head?: (geometry: ScoreGeometry) => ReactNode
  children: (geometry: ScoreGeometry) => ReactNode
}

/** Stands for `ui/score/Score.tsx` when the page is built: nothing is measured, so all is shares of the width. */
export function Score({ domain, milestones, head, children }: Props) {
  return (
    <div className="score">
      {head?.(DEFAULT_GEOMETRY)}
      <div className="score__body">
        <StaticMilestones domain={domain} milestones={milestones} />
        {children(DEFAULT_GEOMETRY)}
        <div className="score__axis">
          <StaticAxis domain={domain} />
        </div>
      </div>
    </div>
  )
}

function StaticMilestones({ domain, milestones }: { domain: Span; milestones: readonly Milestone[] }) {
  const { t } = useI18n()
  const inView = milestones.filter(({ at }) => at >= domain.from && at <= domain.to)
  const places = FRAMES.filter(({ geometry }) => !geometry.isStacked).map(({ geometry }) => {
    const { plot, right, k } = geometry
    const { x } = timeScale(domain, plot)
    const labels = placeMilestones(inView, { x, right: plot + right, size: 12 * k })
    return labels.flatMap(({ x: line, label }) =>
      label ? [{ left: percent(line / plot), row: label.row, side: label.side, text: label.text }] : [],
    )
  })
  return (
    <div className="milestones">
      <span className="milestones__title">{t('score.milestones')}</span>
      <ol>
        {merged(places).map(({ item: { left, row, side, text }, frames }) => (
          <li key={`${frames}${left}`} className={inFrames(`${frames}c`)}>
            <span className="milestones__line" data-row={row} style={{ left }} />
            <span className="milestones__label" data-row={row} data-side={side} style={{ left }}>
              {text}
            </span>
          </li>
        ))}
      </ol>
    </div>
  )
}

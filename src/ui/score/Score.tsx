import { type ReactNode, useEffect, useRef } from 'react'
import type { Span } from '#domain/timePeriod.ts'
import { Crosshair } from './Crosshair.tsx'
import { crosshairStore } from './crosshairStore.ts'
import { KnownOn } from './KnownOn.tsx'
import { Milestones } from './Milestones.tsx'
import type { Milestone } from './placeMilestones.ts'
import { DEFAULT_GEOMETRY, type ScoreGeometry } from './scoreGeometry.ts'
import { useScoreGeometry } from './useScoreGeometry.ts'
import { useScorePointer } from './useScorePointer.ts'
import { YearAxis } from './YearAxis.tsx'
import './range.css'
import './score.css'

interface ScoreProps {
  domain: Span
  milestones: readonly Milestone[]
  /** A time that stays read, with the words of its pill. */
  locked?: { at: number; label: string } | null
  knownOn?: number | null
  initial?: ScoreGeometry | null
  /** Stands over the milestones, on the same plot: the range control. */
  head?: (geometry: ScoreGeometry) => ReactNode
  /** The lanes. */
  children: (geometry: ScoreGeometry) => ReactNode
}

/** Lanes over one axis: the same left and right edge, one crosshair, one pointer. */
export function Score({
  domain,
  milestones,
  locked = null,
  knownOn = null,
  initial = null,
  head,
  children,
}: ScoreProps) {
  const ref = useRef<HTMLDivElement>(null)
  const measured = useScoreGeometry(ref, initial)
  const geometry = measured ?? DEFAULT_GEOMETRY
  const pointer = useScorePointer(geometry, domain)
  const { left, plot, k, isStacked } = geometry
  const lockedAt = locked?.at ?? null
  useEffect(
    function lockCrosshair() {
      crosshairStore.lock(lockedAt)
      return () => crosshairStore.lock(null)
    },
    [lockedAt],
  )
  if (!measured) {
    // an empty box is measured before anything is drawn in it: else all would be drawn, and laid out, twice
    return (
      <div ref={ref} className="score score--unmeasured">
        <span className="score__ruler" />
      </div>
    )
  }
  return (
    <div ref={ref} className="score" data-stacked={isStacked || undefined}>
      <span className="score__ruler" />
      {head?.(geometry)}
      <div className="score__body" {...pointer}>
        {!isStacked && <KnownOn at={knownOn} domain={domain} geometry={geometry} />}
        {!isStacked && (
          <Milestones milestones={milestones} domain={domain} geometry={geometry} knownOn={knownOn} />
        )}
        {children(geometry)}
        {!isStacked && (
          <div className="score__axis" style={{ marginLeft: left }}>
            <YearAxis domain={domain} width={plot} k={k} />
          </div>
        )}
        {!isStacked && (
          <Crosshair left={left} domain={domain} width={plot} lockedLabel={locked?.label ?? null} />
        )}
      </div>
    </div>
  )
}

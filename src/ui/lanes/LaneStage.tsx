import { lazy, type ReactNode, Suspense, useEffect, useMemo, useRef, useState } from 'react'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { crosshairStore } from '../score/crosshairStore.ts'
import { type LanePoint, lanePoints, latestOf } from './lanePoints.ts'
import type { FindingLinksProps } from './FindingLinks.tsx'
import type { LaneFigure } from './findingParts.ts'
import { LanePlot } from './LanePlot.tsx'
import { laneWords } from './laneWords.ts'
import { type LaneDrawing, laneScale } from './laneScale.ts'
import { RovingPoint } from './RovingPoint.tsx'
import { useLanePointer } from './useLanePointer.ts'

// Links that do not arrive cost nothing: the drawing says the same.
const FindingLinks = lazy<(props: FindingLinksProps) => ReactNode>(() =>
  import('./FindingLinks.tsx').then(
    (module) => ({ default: module.FindingLinks }),
    () => ({ default: () => null }),
  ),
)

interface LaneStageProps {
  drawing: LaneDrawing
  /** It is the one view of the page: then it is read from the start. */
  isAlone?: boolean
  /** The figures of the finding, in its order. */
  figures?: readonly LaneFigure[]
  speak: (id: string) => string
  onSelect: (id: string) => void
  children: ReactNode
}

const NO_FIGURES: readonly LaneFigure[] = []

/** The plot of a lane with the point that the keyboard and the pointer choose from it. */
export function LaneStage(props: LaneStageProps) {
  const { drawing, isAlone = false, figures = NO_FIGURES, speak, onSelect, children } = props
  const i18n = useI18n()
  const points = useMemo(() => (drawing.isEmpty ? [] : lanePoints(drawing, laneScale(drawing))), [drawing])
  // which drawing the reader has come to, by pointer, finger or focus: a new one waits for the next move
  const [read, setRead] = useState<LaneDrawing | null>(null)
  const come = () => setRead(drawing)
  const [cursor, setCursor] = useState<LanePoint | null>(null)
  const stage = useRef<HTMLDivElement>(null)
  const wantsFocus = useRef(false)
  useEffect(function focusNewPoint() {
    if (!wantsFocus.current) return
    wantsFocus.current = false
    stage.current?.querySelector<HTMLElement>('.lane__point')?.focus({ preventScroll: true })
  })
  const isChosen = ({ id }: LanePoint) => drawing.selected.includes(id)
  const current = points.find(({ id }) => id === cursor?.id) ?? points.find(isChosen) ?? latestOf(points)
  const moveTo = (point: LanePoint) => {
    wantsFocus.current = true
    setCursor({ ...point })
  }
  const { aim, handlers } = useLanePointer(
    points,
    drawing.k,
    (point) => {
      moveTo(point)
      onSelect(point.id)
    },
    () => {
      const { goals, notes } = laneWords(drawing, laneScale(drawing), i18n)
      return [...goals, ...notes]
    },
  )
  return (
    // the keyboard's way is the point below: a real button over one mark at a time
    <div
      ref={stage}
      className="lane__stage"
      role="presentation"
      style={{ width: drawing.width, height: drawing.height }}
      {...handlers}
      onPointerEnter={come}
      onPointerMove={(event) => {
        come()
        handlers.onPointerMove(event)
      }}
      onFocus={come}
    >
      <LanePlot drawing={drawing} isRead={isAlone || read === drawing} />
      <span ref={aim} className="lane__aim" hidden />
      {drawing.finding && (
        <Suspense fallback={<p className="visually-hidden">{drawing.finding}</p>}>
          <FindingLinks drawing={drawing} figures={figures} onSelect={onSelect} />
        </Suspense>
      )}
      {current && (
        <RovingPoint
          points={points}
          current={current}
          k={drawing.k}
          isSelected={isChosen}
          speak={speak}
          onMove={moveTo}
          onSelect={onSelect}
          onRead={crosshairStore.set}
        />
      )}
      {children}
    </div>
  )
}

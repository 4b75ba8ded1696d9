import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { crosshairStore } from '../score/crosshairStore.ts'
import { type LanePoint, lanePoints, latestOf } from './lanePoints.ts'
import { LanePlot } from './LanePlot.tsx'
import { type LaneDrawing, laneScale } from './laneScale.ts'
import { RovingPoint } from './RovingPoint.tsx'
import { useLanePointer } from './useLanePointer.ts'

interface LaneStageProps {
  drawing: LaneDrawing
  speak: (id: string) => string
  onSelect: (id: string) => void
  children: ReactNode
}

/** The plot of a lane with the point that the keyboard and the pointer choose from it. */
export function LaneStage({ drawing, speak, onSelect, children }: LaneStageProps) {
  const points = useMemo(() => (drawing.isEmpty ? [] : lanePoints(drawing, laneScale(drawing))), [drawing])
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
  const { aim, handlers } = useLanePointer(points, drawing.k, (point) => {
    moveTo(point)
    onSelect(point.id)
  })
  return (
    // the keyboard's way is the point below: a real button over one mark at a time
    <div
      ref={stage}
      className="lane__stage"
      role="presentation"
      style={{ width: drawing.width, height: drawing.height }}
      {...handlers}
    >
      <LanePlot drawing={drawing} />
      <span ref={aim} className="lane__aim" hidden />
      {current && (
        <RovingPoint
          points={points}
          current={current}
          k={drawing.k}
          isSelected={isChosen(current)}
          label={speak(current.id)}
          onMove={moveTo}
          onSelect={onSelect}
          onRead={crosshairStore.set}
        />
      )}
      {children}
    </div>
  )
}

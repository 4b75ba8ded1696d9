import { type ReactNode, useMemo, useState } from 'react'
import { crosshairStore } from '../score/crosshairStore.ts'
import { lanePoints } from './lanePoints.ts'
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
  const [cursor, setCursor] = useState<{ id: string; takesFocus: boolean } | null>(null)
  const isChosen = (id: string) => drawing.selected.includes(id)
  const current = points.find(({ id }) => id === cursor?.id) ?? points.find(({ id }) => isChosen(id)) ?? points.at(-1)
  const { aim, handlers } = useLanePointer(points, drawing.k, ({ id }) => {
    setCursor({ id, takesFocus: true })
    onSelect(id)
  })
  return (
    // the keyboard's way is the point below: a real button over one mark at a time
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
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
          isSelected={isChosen(current.id)}
          takesFocus={cursor?.takesFocus === true && cursor.id === current.id}
          label={speak(current.id)}
          onMove={({ id }) => setCursor({ id, takesFocus: true })}
          onSelect={onSelect}
          onRead={crosshairStore.set}
        />
      )}
      {children}
    </div>
  )
}

import { lazy, memo, Suspense, useEffect, useState } from 'react'
import type { LaneDrawing } from './laneScale.ts'
import { LanePaths } from './paths/LanePaths.tsx'
import { useSettled } from './useSettled.ts'

// What settles beside it is no reason to draw it again.
const PlainLane = memo(LanePaths)

// A chart library that does not arrive costs nothing: the lane goes on without it.
const LaneChart = lazy(() =>
  import('./LaneChart.tsx').then(
    (module) => ({ default: module.LaneChart }),
    () => ({ default: PlainLane }),
  ),
)

/** Stands beside the chart in its boundary, and so begins when that has come; two frames later it is drawn. */
function AfterDrawing({
  drawing,
  onDrawn,
}: {
  drawing: LaneDrawing
  onDrawn: (drawing: LaneDrawing) => void
}) {
  useEffect(
    function waitTwoFrames() {
      let frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(() => onDrawn(drawing))
      })
      return () => cancelAnimationFrame(frame)
    },
    [drawing, onDrawn],
  )
  return null
}

interface LanePlotProps {
  drawing: LaneDrawing
  /** The reader has come to the lane as it is drawn now, or it stands alone. */
  isRead: boolean
}

/**
 * The drawing of a lane. It is plain SVG, drawn in a moment and changed by a few attributes, until somebody reads it:
 * then, once it rests, the chart takes over with the same marks at the same places (ADR 0010).
 */
export const LanePlot = memo(function LanePlot({ drawing, isRead }: LanePlotProps) {
  const settled = useSettled(drawing, isRead)
  const [drawn, setDrawn] = useState<LaneDrawing | null>(null)
  if (drawing.isEmpty) return <PlainLane drawing={drawing} />
  const isAtRest = drawn === drawing
  return (
    <>
      {!isAtRest && <PlainLane drawing={drawing} isStandIn={isRead} />}
      {settled && (
        <div hidden={!isAtRest} aria-hidden="true">
          <Suspense>
            <LaneChart drawing={settled} />
            <AfterDrawing drawing={settled} onDrawn={setDrawn} />
          </Suspense>
        </div>
      )}
    </>
  )
})

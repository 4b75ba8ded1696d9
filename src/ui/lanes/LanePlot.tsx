import { lazy, memo, Suspense, useEffect, useState } from 'react'
import type { LaneDrawing } from './laneScale.ts'
import { LaneSvg } from './LaneSvg.tsx'
import { useSettled } from './useSettled.ts'

// What settles beside it is no reason to draw it again.
const PlainLane = memo(LaneSvg)

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

/**
 * The drawing of a lane. While a range moves, and until the chart library has come, it is plain SVG; once it
 * rests the chart takes over, with the same marks at the same places.
 */
export const LanePlot = memo(function LanePlot({ drawing }: { drawing: LaneDrawing }) {
  const settled = useSettled(drawing)
  const [drawn, setDrawn] = useState<LaneDrawing | null>(null)
  if (drawing.isEmpty) return <PlainLane drawing={drawing} />
  const isAtRest = drawn === drawing
  return (
    <>
      {!isAtRest && <PlainLane drawing={drawing} isStandIn />}
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

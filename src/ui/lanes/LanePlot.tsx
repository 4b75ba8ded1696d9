import { lazy, memo, Suspense } from 'react'
import type { LaneDrawing } from './laneScale.ts'
import { LaneSvg } from './LaneSvg.tsx'
import { useSettled } from './useSettled.ts'

// A chart library that does not arrive costs nothing: the lane goes on without it.
const LaneChart = lazy(() =>
  import('./LaneChart.tsx').then(
    (module) => ({ default: module.LaneChart }),
    () => ({ default: memo(LaneSvg) }),
  ),
)

/**
 * The drawing of a lane. While a range moves, and until the chart library has come, it is plain SVG; once it
 * rests the chart takes over, with the same marks at the same places.
 */
export const LanePlot = memo(function LanePlot({ drawing }: { drawing: LaneDrawing }) {
  const { settled, shown } = useSettled(drawing)
  const isAtRest = shown === drawing
  if (drawing.isEmpty) return <LaneSvg drawing={drawing} />
  return (
    <>
      {!isAtRest && <LaneSvg drawing={drawing} />}
      {settled && (
        <div hidden={!isAtRest} aria-hidden="true">
          <Suspense fallback={isAtRest ? <LaneSvg drawing={drawing} /> : null}>
            <LaneChart drawing={settled} />
          </Suspense>
        </div>
      )}
    </>
  )
})

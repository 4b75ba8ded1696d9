import { LaneOverlay } from './LaneOverlay.tsx'
import { type LaneDrawing, laneScale } from './laneScale.ts'
import { Columns } from './layers/Columns.tsx'
import { GridLine, tickTexts, TickText, ZeroLine } from './layers/Grid.tsx'
import { KnownOnShade } from './layers/KnownOn.tsx'
import './drawing.css'

interface LaneSvgProps {
  drawing: LaneDrawing
  /** The chart is on its way, and will take its place. */
  isStandIn?: boolean
}

/** A lane without the chart library: what a prerendered page, and every frame of a moving range, shows. */
export function LaneSvg({ drawing, isStandIn = false }: LaneSvgProps) {
  const scale = laneScale(drawing)
  const { width, height, isEmpty } = drawing
  return (
    <svg
      className="lane-drawing"
      data-stand-in={isStandIn || undefined}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      {isEmpty ? (
        <ZeroLine scale={scale} />
      ) : (
        <>
          <KnownOnShade at={drawing.knownOn} scale={scale} height={height} />
          {tickTexts(drawing).map(({ value }) => (
            <GridLine key={value} y={scale.y(value)} scale={scale} />
          ))}
          <Columns drawing={drawing} scale={scale} />
          {tickTexts(drawing).map((tick) => (
            <TickText key={tick.value} {...tick} scale={scale} />
          ))}
          <LaneOverlay drawing={drawing} scale={scale} />
        </>
      )}
    </svg>
  )
}
